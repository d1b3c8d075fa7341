// Does again in a browser, as a person would, the steps that the walk found: with the hand or with the keyboard alone.
import { selector } from './steps.mjs';

const MOST_TABS = 80;
const LATE_MS = 60_000;

// From the front door to the screen the steps lead to. `hand` is one of the two below. Returns the addresses met, in order.
export async function follow(page, origin, procedure, steps, hand, each = async () => {}) {
  await page.goto(`${origin}/fr/`);
  await moved(page, () => hand.press(page, `[data-procedure="${procedure}"]`));
  const met = [page.url()];
  await each(page);
  for (const step of steps) {
    await takeStep(page, step, hand);
    met.push(page.url());
    await each(page);
  }
  return met;
}

export async function takeStep(page, step, hand) {
  for (const [name, value] of Object.entries(step.typed ?? {})) {
    const folded = `main details:not([open]):has([name="${name}"]) > summary`;
    if (await page.locator(folded).count()) await hand.press(page, folded); // opens in place
    await hand.fill(page, `main [name="${name}"]`, value);
  }
  await moved(page, () => hand.press(page, step.do === 'type' ? sender : `main ${selector(step)}`));
}

// The button that sends a typed answer: the first of its form.
const sender = 'main form:has([name="valeur"]) button:not([type=button])';

// Does `act`, then waits for another page to be there, whole. Asked from here: a page without script has no timers.
export async function moved(page, act) {
  const before = await page.evaluate(() => performance.timeOrigin);
  await act();
  const late = Date.now() + LATE_MS;
  while (Date.now() < late) {
    const now = await page
      .evaluate(() => ({ origin: performance.timeOrigin, whole: document.readyState === 'complete' }))
      .catch(() => null); // between two pages
    if (now?.whole && now.origin !== before) return;
    await new Promise((again) => setTimeout(again, 15));
  }
  throw new Error(`${page.url()}: nothing happened`);
}

export const byHand = {
  press: (page, what) => page.locator(what).first().click(),
  fill: async (page, what, value) => {
    const field = page.locator(what).first();
    if (await field.evaluate((el) => el.tagName === 'SELECT')) await field.selectOption(value);
    else await field.fill(value);
  },
};

// Tab, letters and Enter; nothing else. A native list is moved with the arrows.
export const byKeyboard = {
  keys: true,
  space: async (page, what) => {
    await tabTo(page, what);
    await page.keyboard.press('Space');
  },
  press: async (page, what) => {
    await tabTo(page, what);
    await page.keyboard.press('Enter');
  },
  fill: async (page, what, value) => {
    await tabTo(page, what);
    if (await page.evaluate(() => document.activeElement.tagName === 'SELECT')) {
      for (let n = 0; n < 40 && (await page.evaluate(() => document.activeElement.value)) !== value; n += 1) await page.keyboard.press('ArrowDown');
    } else {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(value);
    }
  },
};

async function tabTo(page, what) {
  for (let n = 0; n < MOST_TABS; n += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((wanted) => {
      const target = document.querySelector(wanted);
      return target !== null && document.activeElement !== document.body && (target === document.activeElement || target.contains(document.activeElement));
    }, what);
    if (there) return;
  }
  throw new Error(`${page.url()}: the keyboard does not reach ${what}`);
}
