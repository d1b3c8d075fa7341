// Proves what axe cannot see, on every screen and page: no sideways scroll at 320 px, targets of 48 px, text of 18 px or more
// (20 on a phone), open lines, no italics or capitals, forced spacing and 200 % text, the keyboard path, the same text
// without script, short lines, few words, one clean sheet on paper. 7:1 contrast is axe's (axe.test.mjs).
// Each page is opened once a size, all checks are made on it, and each test then tells what its own check found.
import { test } from 'node:test';
import { setUp, noFault } from './lib/suite.mjs';
import { DESK, PHONE, openPage, show, unfold } from './lib/browser.mjs';
import { clipped, doubleText, forceSpacing, normalText, printedControls, sideways, smallTargets } from './lib/layout.mjs';
import { hooks, longLines, mainText, textShape, tooManyWords } from './lib/text.mjs';
import { keyboardFaults } from './lib/keyboard.mjs';
import { printed } from './lib/pdf.mjs';
import { nameOf } from './lib/pages.mjs';

const { origin, browser, pages: all } = await setUp();
// The order of the eye is known from left to right and in one column only. Pages in Arabic are looked at by languages, axe, urgent and atelier.
const pages = all.filter((item) => !/\/ar\/|atelier=/.test(item.url));

const inPage = (...checks) => async (page, item) => {
  const found = [];
  for (const check of checks) found.push(...(await page.evaluate(check, item.screen)));
  return found;
};

const forced = (change) => async (page) => {
  await page.evaluate(change);
  const found = await inPage(sideways, clipped)(page, {});
  await page.evaluate(normalText);
  return found;
};

const CHECKS = [
  ['every page keeps its promises: one main, one h1, a way to a human, what we are not', PHONE, inPage(hooks)],
  ['at 320 px: no sideways scroll, nothing cut', PHONE, inPage(sideways, clipped)],
  ['at 1280 px: no sideways scroll, nothing cut', DESK, inPage(sideways, clipped)],
  ['at 320 px: targets of 48 px', PHONE, inPage(smallTargets)],
  ['at 1280 px: targets of 48 px', DESK, inPage(smallTargets)],
  ['at 320 px: text is large, open and plain', PHONE, (page) => page.evaluate(textShape, true)],
  ['at 1280 px: text is large, open and plain', DESK, (page) => page.evaluate(textShape, false)],
  ['at 1280 px: lines of at most 80 characters', DESK, inPage(longLines)],
  ['a screen asks for at most 60 words of reading', PHONE, (page, item) => (item.screen ? page.evaluate(tooManyWords) : [])],
  ['at 320 px: the text spacing of WCAG 1.4.12 cuts nothing', PHONE, forced(forceSpacing)],
  ['at 320 px: text at 200 % cuts nothing and never scrolls sideways', PHONE, forced(doubleText)],
  ['at 320 px: the keyboard reaches everything in the order of the eye, the focus shows, no trap', PHONE, keyboardFaults],
  ['at 1280 px: the keyboard reaches everything in the order of the eye, the focus shows, no trap', DESK, keyboardFaults],
  ['at 320 px: our largest text size cuts nothing and never scrolls sideways', PHONE, largest],
  ['the text is the same without script', PHONE, sameWithoutScript],
  ['on paper, a checklist and a hand-off are free of bars and buttons; a hand-off is one A4 sheet', DESK, paper],
];

async function largest(page, item) {
  const url = new URL(item.url);
  url.searchParams.append('taille', '3');
  await page.goto(url.href);
  await page.evaluate(unfold);
  return inPage(sideways, clipped, smallTargets)(page, item);
}

const bare = await openPage(browser, origin, { script: false });

async function sameWithoutScript(page, item) {
  const withScript = await page.evaluate(mainText);
  await show(bare.page, item);
  const without = await bare.page.evaluate(mainText);
  // Figures grow while they are looked at: what the page says of them must be the same.
  const still = (text) => (item.url.includes('/chiffres') ? text.replace(/moins de 5|\d+/g, '') : text);
  return still(withScript) === still(without) ? [] : [`with script "${withScript}", without "${without}"`];
}

async function paper(page, item) {
  if (!['checklist', 'handoff'].includes(item.kind)) return [];
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(printedControls);
  await page.emulateMedia({ media: 'screen' });
  if (item.kind === 'checklist') return faults;
  const { sheets, a4 } = await printed(page);
  if (sheets !== 1) faults.push(`${sheets} sheets, one is expected`);
  if (!a4) faults.push('the sheet is not A4');
  return faults;
}

const found = new Map(CHECKS.map(([name]) => [name, []]));
const consoleFaults = [];

async function pass(size) {
  const { page, faults, close } = await openPage(browser, origin, { size });
  for (const item of pages) {
    await show(page, item);
    await page.evaluate(unfold);
    for (const [name, at, check] of CHECKS) {
      if (at !== size) continue;
      for (const fault of await check(page, item)) found.get(name).push(`${nameOf(item)}: ${fault}`);
    }
  }
  consoleFaults.push(...faults);
  await close();
}

await Promise.all([pass(PHONE), pass(DESK)]);
await bare.close();

for (const [name, faults] of found) test(name, () => noFault(faults));
test('our content security policy refuses nothing of ours, and no script fails', () => noFault(consoleFaults));
