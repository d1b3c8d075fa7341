// Proves: on a public machine figures are written with keys on the screen, by touch and by keyboard, with and without script; a
// camera reads the square, the phone has the visit once, the machine forgets it by itself; the pages of it keep the rules of every
// page, in French and Arabic.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { noFault } from './lib/suite.mjs';
import { axeFaults } from './lib/axe.mjs';
import { DESK, PHONE, launch } from './lib/browser.mjs';
import { byHand, byKeyboard, moved } from './lib/journey.mjs';
import { clipped, sideways, smallTargets } from './lib/layout.mjs';
import { startServer } from './lib/server.mjs';

const PUBLIC = 'https://bibliotheque.example';
const server = await startServer(undefined, { MARCHEPIED_KIOSK: 'yes', MARCHEPIED_PUBLIC_URL: PUBLIC });
const browser = await launch();
after(async () => {
  await browser.close();
  await server.stop();
});
const { origin } = server;

async function device({ script = true, size = DESK } = {}) {
  const context = await browser.newContext({ javaScriptEnabled: script, viewport: size });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return { page, context };
}

// A visit of the identity card guide, up to its first field.
async function toAField(page, language, hand) {
  await page.goto(`${origin}/${language}/`);
  await moved(page, () => hand.press(page, '[data-start]'));
  await page.goto(`${origin}/${language}/demarches/carte-identite`);
  for (let n = 0; n < 14 && (await page.locator('[data-key]').count()) === 0; n += 1) {
    await moved(page, () => hand.press(page, 'main [data-choice], main [data-next]'));
  }
}

async function faultsOf(page, where) {
  const faults = [];
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    for (const check of [sideways, clipped, smallTargets]) faults.push(...((await page.evaluate(check)) ?? []).map((f) => `${where}: ${JSON.stringify(f)}`));
    faults.push(...(await axeFaults(page, where)));
  }
  return faults;
}

const WAYS = [
  ['fr', 'by touch', {}, byHand],
  ['ar', 'by touch', {}, byHand],
  ['fr', 'by keyboard alone', {}, byKeyboard],
  ['ar', 'without script', { script: false }, byHand],
  ['fr', 'by keyboard alone, without script', { script: false }, byKeyboard],
];
for (const [language, how, options, hand] of WAYS) {
  test(`a day is written with the keys, ${language}, ${how}`, { timeout: 180_000 }, async () => {
    const { page, context } = await device(options);
    await toAField(page, language, hand);
    const field = page.locator('#valeur');
    const place = new URL(page.url()).pathname;
    for (const [n, key] of [...'20/1<11/2026'].entries()) {
      const press = () => hand.press(page, `[data-key][value="valeur:${key}"]`);
      await (options.script === false ? moved(page, press) : press());
      assert.ok((await field.inputValue()).length > 0, `nothing after ${n + 1} keys`);
    }
    assert.equal(await field.inputValue(), '20/11/2026');
    assert.equal(new URL(page.url()).search, '', 'what is typed stands in an address');
    const sizes = await page.locator('[data-key]').evaluateAll((keys) => keys.map((key) => Math.min(key.offsetWidth, key.offsetHeight)));
    assert.ok(sizes.every((size) => size >= 48), `small keys: ${sizes}`);
    await (options.script === false ? field.press('End') : field.focus());
    await moved(page, () => page.keyboard.press('Enter')); // the button that goes on, never a key
    assert.notEqual(new URL(page.url()).pathname, place, 'Enter does not go on');
    await context.close();
  });
}

// The address in the square, as a camera reads it.
async function scanned(page) {
  const shot = PNG.sync.read(await page.locator('svg.qr').screenshot());
  const read = jsQR(new Uint8ClampedArray(shot.data), shot.width, shot.height);
  assert.ok(read, 'nobody can read the square');
  assert.ok(read.data.startsWith(`${PUBLIC}/`), read.data);
  return read.data.replace(PUBLIC, origin);
}

for (const [language, script] of [['fr', true], ['ar', false]]) {
  test(`a phone takes the visit over once and the machine forgets, ${language}, ${script ? 'with' : 'without'} script`, { timeout: 180_000 }, async () => {
    const machine = await device({ script });
    await toAField(machine.page, language, byHand);
    const place = new URL(machine.page.url()).pathname;
    await moved(machine.page, () => byHand.press(machine.page, '[data-carry]'));
    const address = await scanned(machine.page);
    const phone = await device({ size: PHONE });
    await phone.page.goto(address);
    await phone.page.waitForURL((url) => url.pathname === place, { timeout: 30_000 });
    assert.equal(await phone.page.locator('[data-finish]').count(), 0, 'a phone is no public machine');
    assert.equal(await phone.page.locator('#valeur').count(), 1, 'the answers came along');
    await machine.page.waitForURL(/\/fin$/, { timeout: 30_000 });
    assert.deepEqual(await machine.context.cookies(), [], 'the machine remembers');
    const second = await device({ size: PHONE });
    await second.page.goto(address);
    await second.page.waitForSelector('[data-screen="suite-refus"]', { timeout: 30_000 });
    noFault(await faultsOf(second.page, `${language}: the second scan`));
    for (const { context } of [machine, phone, second]) await context.close();
  });
}

test('a phone without script is told where to go on', async () => {
  const { page, context } = await device({ script: false, size: PHONE });
  await page.goto(`${origin}/fr/suite#00000000000000000000000000`);
  assert.match(await page.locator('main').innerText(), /Continuez sur l’autre appareil/);
  await context.close();
});

test('pages with keys, with a square and without have no fault', { timeout: 180_000 }, async () => {
  const faults = [];
  for (const language of ['fr', 'ar']) {
    const { page, context } = await device();
    await toAField(page, language, byHand);
    faults.push(...(await faultsOf(page, `${language}: keys`)));
    await page.goto(`${origin}/${language}/telephone`);
    faults.push(...(await faultsOf(page, `${language}: no square`)));
    await page.setViewportSize(DESK);
    await moved(page, () => byHand.press(page, 'main [data-carry]'));
    faults.push(...(await faultsOf(page, `${language}: the square`)));
    await context.close();
  }
  noFault(faults);
});
