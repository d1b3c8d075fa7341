// Proves: on a public machine, started with the flags that docs/kiosk ships, nothing typed or chosen by one person can be found
// by the next: not by Back or Forward, not on any page, not in storage, cache, history or any file of the profile; with script and
// without; by « J'ai fini » and by silence. Planted strings are looked for everywhere.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { noFault } from './lib/suite.mjs';
import { axeFaults } from './lib/axe.mjs';
import { DESK, FLAGS, PHONE, WHOLE } from './lib/browser.mjs';
import { htmlFaults } from './lib/html.mjs';
import { byHand, byKeyboard, moved } from './lib/journey.mjs';
import { keyboardFaults } from './lib/keyboard.mjs';
import { clipped, sideways, smallTargets } from './lib/layout.mjs';
import { ROOT, startServer } from './lib/server.mjs';

// Long enough to stand in no file by chance: a profile holds hundreds of digits, of dates and of hashes.
const PLANTED = ['PLANTEZORRO', 'plantedtown', '48317059264813705'];
const SETTINGS = { MARCHEPIED_KIOSK: 'yes', MARCHEPIED_KIOSK_IDLE: '30', MARCHEPIED_KIOSK_WARNING: '10' };
const SHIPPED = readFileSync(join(ROOT, 'docs', 'kiosk', 'chromium-flags'), 'utf8').trim().split('\n');
const server = await startServer(undefined, SETTINGS);
after(() => server.stop());
const { origin } = server;

// A machine with a profile of its own, as docs/kiosk/marchepied-kiosk opens it; `incognito` is Playwright's affair here.
async function machine({ script = true, size = DESK } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'marchepied-kiosk-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: WHOLE,
    args: [...FLAGS, ...SHIPPED.filter((flag) => flag !== '--incognito')],
    headless: true,
    javaScriptEnabled: script,
    viewport: size,
  });
  const [page] = context.pages();
  page.setDefaultTimeout(30_000);
  const forget = () => rmSync(profile, { recursive: true, force: true });
  return { profile, context, page, forget };
}

// One person's visit: choices in a guide, words searched, a town, a name typed and refused, and something typed and not sent.
async function visit(page, hand) {
  await page.goto(`${origin}/fr/`);
  await moved(page, () => hand.press(page, '[data-start]'));
  await hand.fill(page, '#q', PLANTED[0]);
  await moved(page, () => hand.press(page, '[role=search] button:not([hidden], [name])'));
  await page.goto(`${origin}/fr/aide`);
  await hand.fill(page, '#ou', PLANTED[1]);
  await moved(page, () => hand.press(page, '[role=search] button:not([hidden], [name])'));
  await page.goto(`${origin}/fr/`);
  await moved(page, () => hand.press(page, '[data-procedure="carte-identite"]'));
  for (let n = 0; n < 4; n += 1) await moved(page, () => hand.press(page, 'main [data-choice], main [data-next]'));
  assert.equal(new URL(page.url()).search, '', 'an answer stands in the address');
  const guide = page.url();
  await page.goto(`${origin}/fr/entrainement/numero-dossier/histoire`);
  await moved(page, () => hand.press(page, '[data-next]'));
  await hand.fill(page, '[name=numero]', PLANTED[0]);
  await moved(page, () => hand.press(page, '[data-button=chercher]'));
  assert.ok((await page.content()).includes(PLANTED[0]), 'what was typed stands there again');
  await hand.fill(page, '[name=numero]', PLANTED[2]);
  return guide;
}

// A page that does not answer in a second is between two pages.
const soon = (answer) => Promise.race([answer, new Promise((late) => setTimeout(late, 1_000, null))]);

// What stands on the page and in its fields, once the browser has gone where it wants to go. A page that was sent by a form is not
// asked for again: Chromium then shows an error page of its own.
async function settled(page) {
  for (let n = 0; n < 40; n += 1) {
    const shown = await soon(page
      .evaluate(() => ({ html: document.documentElement.outerHTML, fields: [...document.querySelectorAll('input')].map((field) => field.value), whole: document.readyState === 'complete' }))
      .catch(() => null));
    if (shown?.whole) return shown;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`${page.url()}: never settled`);
}

// What the next person can see on this page and behind it.
async function seen(page) {
  const found = [];
  const look = async (where) => {
    const { html, fields } = await settled(page);
    for (const planted of PLANTED) if (`${html} ${fields} ${page.url()}`.includes(planted)) found.push(`${planted} ${where}`);
    const screen = /<main[^>]* data-screen="([^"]*)"/.exec(html)?.[1] ?? 'none';
    if (!['kiosk-end', 'none'].includes(screen)) found.push(`${where}: the screen ${screen}`);
  };
  await look('at the end');
  for (const way of ['back', 'forward']) {
    for (let n = 1; n <= 16; n += 1) {
      await soon(page.evaluate((where) => history[where](), way).catch(() => {})); // Chromium's own pages may not answer
      await new Promise((gone) => setTimeout(gone, 250));
      await look(`after ${n} × ${way}`);
    }
  }
  return found;
}

// The planted strings in any file of the profile, once the browser has written all it wants to write.
function onDisk(folder) {
  return readdirSync(folder, { recursive: true }).flatMap((name) => {
    const file = join(folder, name);
    if (name.includes('Sessions')) return []; // what a window was showing: never written with --incognito, which Playwright cannot open
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return [];
    const bytes = readFileSync(file);
    const wide = (text) => Buffer.from(text, 'utf16le');
    return PLANTED.filter((planted) => bytes.includes(planted) || bytes.includes(wide(planted))).map((planted) => `${planted} in ${name}`);
  });
}

const WAYS = [
  ['by touch', {}, byHand],
  ['by keyboard alone', {}, byKeyboard],
  ['without script', { script: false }, byHand],
];
async function finishes(options, hand) {
  const { profile, context, page, forget } = await machine(options);
  await visit(page, hand);
  await moved(page, () => hand.press(page, '[data-finish]'));
  assert.equal(await page.locator('main').getAttribute('data-screen'), 'kiosk-end');
  assert.deepEqual(await context.cookies(), []);
  noFault(await seen(page));
  await context.close();
  noFault(onDisk(profile));
  forget();
}

async function goesSilent(script) {
  const { context, page, forget } = await machine({ script });
  const guide = await visit(page, byHand);
  await page.goto(guide);
  const screen = await page.locator('main').getAttribute('data-screen');
  await page.waitForURL(/\/fr\/encore/, { timeout: 60_000 });
  if (script) await moved(page, () => page.mouse.click(3, 3));
  else await moved(page, () => byHand.press(page, '[data-stay]'));
  assert.equal(page.url(), guide);
  assert.equal(await page.locator('main').getAttribute('data-screen'), screen, 'the answers are still there');
  await page.waitForURL(/\/fr\/fin$/, { timeout: 90_000 });
  assert.deepEqual(await context.cookies(), []);
  noFault(await seen(page));
  await context.close();
  forget();
}

// They mostly wait, each at a machine of its own: so they wait together.
test('nothing of a visit is left', { concurrency: WAYS.length + 2, timeout: 300_000 }, async (t) => {
  const ends = WAYS.map(([how, options, hand]) => t.test(`after « J’ai fini », ${how}`, () => finishes(options, hand)));
  const silences = [true, false].map((script) =>
    t.test(`silence asks who is there, a touch goes on, silence again ends the visit, ${script ? 'with' : 'without'} script`, () => goesSilent(script)),
  );
  await Promise.all([...ends, ...silences]);
});

test('the pages of a public machine keep the rules of every page', async () => {
  const { context, page, forget } = await machine();
  const faults = [];
  await page.goto(`${origin}/fr/`);
  await moved(page, () => byHand.press(page, '[data-start]'));
  for (const path of ['/fr/', '/fr/demarches/carte-identite', '/fr/aide', '/fr/entrainement', '/fr/encore?page=aide', '/fr/fin']) {
    await page.goto(origin + path);
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      for (const check of [sideways, clipped, smallTargets]) faults.push(...(await page.evaluate(check)).map((f) => `${path}: ${f}`));
      faults.push(...(await axeFaults(page, path)));
    }
    if (!path.includes('encore')) faults.push(...(await keyboardFaults(page)).map((f) => `${path}: ${f}`)); // there, any key leads on
    const html = await htmlFaults(await (await page.request.get(origin + path)).text(), path);
    faults.push(...html.filter((fault) => !fault.includes('meta-refresh'))); // without script, and after a question: decision 030
  }
  await context.close();
  forget();
  noFault(faults);
});

test('no link leads out but the doors of hand-offs', async () => {
  const { context, page, forget } = await machine();
  for (const path of ['/fr/', '/fr/aide', '/fr/mentions', '/fr/vie-privee', '/fr/accessibilite', '/fr/entrainement']) {
    await page.goto(origin + path);
    const out = await page.locator('a[href^="http"]:not([data-portal])').evaluateAll((all) => all.map((a) => a.href));
    assert.deepEqual(out, [], path);
  }
  await context.close();
  forget();
});
