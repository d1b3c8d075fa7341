// Proves: no automatic accessibility fault on any screen or page, at 320 and 1280 px, light, dark and high contrast,
// with script and without; every axe rule on (A, AA, AAA, best practice, experimental), nothing left undecided.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUp, noFault } from './lib/suite.mjs';
import { ROOT } from './lib/server.mjs';
import { COLOUR_RULES, axeFaults, bringAxe } from './lib/axe.mjs';
import { DESK, PHONE, eachOf, openPage, show, unfold } from './lib/browser.mjs';
import { nameOf } from './lib/pages.mjs';

const { origin, browser, days, pages } = await setUp();
const LANES = 2;
const STRONG = ['couleurs', 'fortes'];

const LOOKS = [
  { name: '320 light', size: PHONE, media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: '320 dark', size: PHONE, media: { colorScheme: 'dark', contrast: 'no-preference' }, rules: COLOUR_RULES },
  { name: '1280 light', size: DESK, media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: '1280 dark', size: DESK, media: { colorScheme: 'dark', contrast: 'no-preference' }, rules: COLOUR_RULES },
  { name: '320 asked for more contrast', size: PHONE, media: { colorScheme: 'light', contrast: 'more' }, rules: COLOUR_RULES },
];

// Opens one page a lane and hands each item to `work`; the faults of all come back together.
async function overAll(items, options, work) {
  const lanes = await Promise.all(Array.from({ length: LANES }, () => openPage(browser, origin, options)));
  for (const lane of lanes) await bringAxe(lane.context);
  const faults = [];
  await eachOf(items, LANES, async (item, lane) => {
    const response = await show(lanes[lane].page, item);
    if (item.status && response.status() !== item.status) {
      faults.push(`${nameOf(item)}: status ${response.status()}, expected ${item.status}`);
    }
    faults.push(...(await work(lanes[lane].page, item)));
  });
  for (const lane of lanes) await lane.close();
  return faults;
}

test('every guide is walked to its end without a fault, and every screen of the templates is met', () => {
  const guides = days.flatMap((day) => Object.values(day));
  noFault([...guides.flatMap((guide) => guide.faults), ...unmet()]);
});

// The screens that stand in templates/ and were not met.
function unmet() {
  const folder = join(ROOT, 'templates', 'procedures');
  const met = new Set(pages.map(nameOf));
  return readdirSync(folder).flatMap((file) => {
    const screens = readFileSync(join(folder, file), 'utf8').matchAll(/^\[\[screen\]\]\s+(?:#.*\s+)*id\s*=\s*"([^"]+)"/gm);
    return [...screens].map(([, id]) => `${file.replace('.toml', '')}/${id}`).filter((name) => !met.has(name)).map((name) => `never met: ${name}`);
  });
}

test('axe finds nothing, in every look', async () => {
  noFault(
    await overAll(pages, {}, async (page, item) => {
      const faults = [];
      await page.evaluate(unfold);
      for (const look of LOOKS) {
        await page.setViewportSize(look.size);
        await page.emulateMedia(look.media);
        faults.push(...(await axeFaults(page, `${nameOf(item)} (${look.name})`, look.rules)));
      }
      return faults;
    }),
  );
});

test('axe finds nothing on what is shown without script', async () => {
  noFault(
    await overAll(pages, { serviceWorkers: 'block' }, async (page, item) => {
      await page.route((url) => !/\/(dictionnaire|style)\//.test(url.pathname), withoutScript);
      await show(page, item);
      const faults = await axeFaults(page, `${nameOf(item)} (no script)`);
      await page.unrouteAll({ behavior: 'wait' });
      return faults;
    }),
  );
});

// axe is itself a script: so the page's own are taken out of it, and its <noscript> parts are opened.
async function withoutScript(route) {
  const response = await route.fetch({ maxRedirects: 0 });
  const html = (await response.text()).replace(/<script\b[\s\S]*?<\/script>/gi, '').replace(/<\/?noscript>/gi, '');
  await route.fulfill({ response, body: html });
}

test('axe finds nothing with the high-contrast choice', async () => {
  const { page, close } = await openPage(browser, origin);
  await page.goto(`${origin}/fr/`);
  assert.ok(await page.locator(`a[href*="${STRONG.join('=')}"]`).count(), 'the front door offers strong colours');
  await close();
  noFault(
    await overAll(pages.map(strong), {}, async (shown, item) => {
      const chosen = await shown.evaluate(() => document.documentElement.className);
      const kept = item.status === 404 || /strong/.test(chosen) ? [] : [`${nameOf(item)}: the choice is lost`];
      return [...kept, ...(await axeFaults(shown, `${nameOf(item)} (high contrast)`, COLOUR_RULES))];
    }),
  );
});

function strong(item) {
  const url = new URL(item.url);
  url.searchParams.append(...STRONG);
  return { ...item, url: url.href };
}
