// The exercises as templates/exercises tells them, and a person who follows their stories.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './server.mjs';
import { moved } from './journey.mjs';

const FOLDER = join(ROOT, 'templates', 'exercises');
const LATE_MS = 60_000;

// [{ id, pages: { page: { fields: [{ id, kind, expect }], button } } }]; `button` is the one that leads on.
export function exercises() {
  return readdirSync(FOLDER).map((file) => ({ id: file.replace('.toml', ''), pages: pagesOf(readFileSync(join(FOLDER, file), 'utf8')) }));
}

function pagesOf(toml) {
  const pages = {};
  const value = (part, key) => new RegExp(`^${key}\\s*=\\s*"([^"]*)"`, 'm').exec(part)?.[1];
  for (const part of toml.split('[[page]]').slice(1)) {
    const [head, ...parts] = part.split(/^\[\[page\.(?=field|button)/m);
    const fields = parts.filter((p) => p.startsWith('field')).map((p) => ({ id: value(p, 'id'), kind: value(p, 'kind'), expect: value(p, 'expect') }));
    const buttons = parts.filter((p) => p.startsWith('button')).map((p) => ({ id: value(p, 'id'), next: value(p, 'next') }));
    pages[value(head, 'id')] = { fields, button: buttons.find((b) => b.next).id, trap: buttons.find((b) => !b.next)?.id };
  }
  return pages;
}

// From the story to the end. `each(page, where)` sees every page before anything is typed.
export async function practise(page, exercise, hand, each = async () => {}) {
  await each(page, 'histoire');
  await moved(page, () => hand.press(page, 'main [data-next]'));
  for (let n = 0; n < 20; n += 1) {
    const where = await page.locator('main').getAttribute('data-screen');
    await each(page, where);
    if (where === 'bilan') return;
    const { fields, button } = exercise.pages[where];
    for (const field of fields) await fill(page, field, hand);
    await moved(page, () => hand.press(page, `[data-button="${button}"]`));
  }
  throw new Error(`${page.url()}: no end`);
}

async function fill(page, { id, kind, expect }, hand) {
  const here = `[name="${id}"]`;
  const iso = expect.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
  if (kind === 'file') return page.locator(here).setInputFiles({ name: expect, mimeType: 'image/jpeg', buffer: Buffer.from('PLANTED-CONTENTS') });
  if (kind === 'choice') return choose(page, `${here}[value="${expect}"]`, hand);
  if (kind === 'tick') return choose(page, here, hand);
  if (kind === 'calendar') return page.locator(here).fill(iso); // a browser's own calendar: its three small fields are its affair
  return hand.fill(page, here, expect);
}

// A round or square box: touched, or reached with Tab and moved with the arrows and the space bar.
async function choose(page, what, hand) {
  if (!hand.keys) return page.locator(what).locator('xpath=..').click();
  const box = page.locator(what);
  if ((await box.getAttribute('type')) === 'checkbox') return hand.space(page, what);
  const name = await box.getAttribute('name');
  await hand.space(page, `[name="${name}"]`);
  const late = Date.now() + LATE_MS;
  while (!(await box.isChecked()) && Date.now() < late) await page.keyboard.press('ArrowDown');
}
