// Proves: a page is heard as it is seen, sentence by sentence, with a voice of the device or with the sounds of the server;
// it can be slowed, repeated and stopped, on a slow line too; nothing is fetched twice, nothing plays by itself, nothing moves; without a script
// there is a player; with no voice at all there is no button. In French and right to left (xx), at 320 px.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noFault } from './lib/suite.mjs';
import { axeFaults } from './lib/axe.mjs';
import { launch, openPage } from './lib/browser.mjs';
import { clipped, sideways, smallTargets } from './lib/layout.mjs';
import { TODAY, startServer } from './lib/server.mjs';

const SCREENS = ['pour-qui', 'quand?pour-qui=yes', 'papiers?pour-qui=yes&formation=no&travaille=no&autre=non', 'depart?pour-qui=yes&formation=no&travaille=no&autre=non'].map((screen) => `/demarches/actualisation/${screen}`);
const LATE_MS = 60_000;
const SLOW_LINE_MS = 1_200;
const SETTLE_MS = 500;
const SOUNDS = /\/voix\/[0-9a-f]+\.(opus|mp3)$/;

// A tenth of a second of silence: a voice that is done at once.
function silence() {
  const sound = Buffer.alloc(44 + 3200);
  sound.write('RIFF', 0);
  sound.writeUInt32LE(36 + 3200, 4);
  sound.write('WAVEfmt ', 8);
  for (const [at, value] of [[16, 16], [24, 16_000], [28, 32_000], [40, 3200]]) sound.writeUInt32LE(value, at);
  for (const [at, value] of [[20, 1], [22, 1], [32, 2], [34, 16]]) sound.writeUInt16LE(value, at);
  sound.write('data', 36);
  return sound;
}

const folder = mkdtempSync(join(tmpdir(), 'marchepied-voice-'));
writeFileSync(join(folder, 'silence.wav'), silence());
const settings = { MARCHEPIED_DRAFTS: 'yes', MARCHEPIED_FICHES_URL: 'none' };
const [speaking, mute] = await Promise.all([
  startServer(TODAY, { ...settings, MARCHEPIED_VOICE_COMMAND: `cat ${join(folder, 'silence.wav')}` }),
  startServer(TODAY, { ...settings, MARCHEPIED_VOICE_COMMAND: 'none' }),
]);
const browser = await launch();
after(async () => {
  await browser.close();
  await Promise.all([speaking.stop(), mute.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

// Puts a device voice of this language in the page, or none. It notes what it says in `heard`.
function deviceVoice(language) {
  window.heard = [];
  window.lit = [];
  let running;
  const voices = language ? [{ lang: language, localService: true, default: true, name: 'test' }] : [];
  const synth = {
    getVoices: () => voices,
    cancel: () => clearTimeout(running),
    speak: (said) => {
      window.heard.push({ text: said.text, rate: said.rate, lang: said.lang });
      window.lit.push([...(CSS.highlights.get('said') ?? [])].map(String).join(''));
      running = setTimeout(() => said.onend?.(), window.pace ?? 5);
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synth });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
      this.rate = 1;
    }
    set voice(voice) {}
  };
  window.moved = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((e) => (window.moved += e.hadRecentInput ? 0 : e.value))).observe({ type: 'layout-shift', buffered: true });
}

async function open(server, address, language, options = {}) {
  const opened = await openPage(browser, server.origin, options);
  if (options.script !== false) await opened.page.addInitScript(deviceVoice, language);
  await opened.page.goto(server.origin + address);
  return opened;
}

const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, '');
const button = (page) => page.locator('[data-voice] > summary');
// It is over, and the buttons stay where they are: nothing moves under the finger.
async function ended(page) {
  await page.waitForFunction(() => CSS.highlights.has('said'));
  await page.waitForFunction(() => !CSS.highlights.has('said'), null, { timeout: LATE_MS });
  assert.ok(await page.locator('[data-voice-do=again]').isVisible());
}
const closed = (page) => page.waitForFunction(() => !document.querySelector('[data-voice]').open, null, { timeout: LATE_MS });
// What stands on the page without a script: the buttons that only a script shows do what they say, and are not read.
const seen = () => {
  const text = [];
  const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const around = walk.currentNode.parentElement;
    if (around.checkVisibility() && !around.closest('svg, select, [data-print], [data-copy]')) text.push(walk.currentNode.data);
  }
  return text.join('');
};

for (const [tag, language] of [['fr', 'fr-FR'], ['xx', 'xx']]) {
  test(`${tag}: the voice of the device says what is seen, and the eye can follow`, async () => {
    for (const screen of SCREENS) {
      const { page, asked, faults, close } = await open(mute, `/${tag}${screen}`, language);
      const text = await page.evaluate(seen);
      assert.deepEqual(await page.evaluate(() => window.heard), [], 'it plays by itself');
      await button(page).click();
      await ended(page);
      const { heard, lit, moved } = await page.evaluate(() => ({ heard: window.heard, lit: window.lit, moved: window.moved }));
      // Labels of official sites stay French: this device has no French voice for them on a page in another language.
      const foreign = (await page.locator('main [lang]').allTextContents()).map(letters);
      assert.equal(letters(lit.join('')), foreign.reduce((all, label) => all.replace(label, ''), letters(text)), screen);
      assert.ok(heard.every((said) => said.lang === language && said.text.length <= 220), screen);
      assert.equal(moved, 0, `${screen}: the page moved`);
      assert.equal(asked.filter((url) => url.includes('/voix/')).length, 1, 'one list is fetched, and no sound');
      await button(page).click();
      await page.waitForFunction((before) => window.heard.length > before, heard.length);
      assert.equal(asked.filter((url) => url.includes('/voix/')).length, 1, 'a second play asks for nothing');
      noFault(faults);
      await close();
    }
  });

  test(`${tag}: at 320 px the open voice has no fault that axe or a ruler sees`, async () => {
    const { page, close } = await open(mute, `/${tag}${SCREENS[0]}`, language);
    await page.evaluate(() => (window.pace = 60_000));
    await button(page).click();
    await page.locator('[data-voice-do=stop]').waitFor();
    // The pseudo-language is no language that axe knows.
    const faults = (await axeFaults(page, tag)).filter((fault) => tag === 'fr' || !/-lang/.test(fault));
    for (const check of [sideways, clipped, smallTargets]) faults.push(...(await page.evaluate(check)).map((fault) => `${tag}: ${fault}`));
    noFault(faults);
    await close();
  });
}

test('slower, again and stop do what they say', async () => {
  const { page, close } = await open(mute, `/fr${SCREENS[0]}`, 'fr-FR');
  await page.evaluate(() => (window.pace = 60_000));
  await button(page).click();
  await page.waitForFunction(() => window.heard.length === 1);
  await page.locator('[data-voice-do=slow]').click();
  await page.waitForFunction(() => window.heard.length === 2);
  await page.locator('[data-voice-do=again]').click();
  await page.waitForFunction(() => window.heard.length === 3);
  const heard = await page.evaluate(() => window.heard);
  assert.deepEqual(heard.map((said) => said.rate < 1), [false, true, true]);
  assert.equal(new Set(heard.map((said) => said.text)).size, 1, 'the same sentence again');
  await page.locator('[data-voice-do=stop]').click();
  await closed(page);
  assert.equal(await page.evaluate(() => CSS.highlights.has('said')), false);
  await close();
});

// The list of a page comes late, as on a slow line.
const lateList = (page) => page.route('**/voix/*.json', async (route) => {
  await new Promise((then) => setTimeout(then, SLOW_LINE_MS));
  await route.continue();
});

test('on a slow line the buttons are there at the first touch, and nothing moves later', async () => {
  const { page, close } = await open(mute, `/fr${SCREENS[0]}`, 'fr-FR');
  await page.evaluate(() => (window.pace = 60_000));
  await lateList(page);
  await button(page).click();
  assert.equal(await page.locator('[data-voice-do]').count(), 3);
  await page.locator('[data-voice-do=slow]').click();
  await page.waitForFunction(() => window.heard.length > 0);
  const { heard, moved } = await page.evaluate(() => ({ heard: window.heard, moved: window.moved }));
  assert.deepEqual([heard.length, heard[0].rate < 1, moved], [1, true, 0], 'slow from the first sentence on');
  await close();
});

test('whoever stops before the list is there hears nothing', async () => {
  const { page, close } = await open(mute, `/fr${SCREENS[0]}`, 'fr-FR');
  await lateList(page);
  const list = page.waitForResponse('**/voix/*.json');
  await button(page).click();
  await page.locator('[data-voice-do=stop]').click();
  await list;
  await page.waitForTimeout(SETTLE_MS);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  await button(page).click();
  await page.waitForFunction(() => window.heard.length > 0);
  await close();
});

// Nothing comes, as where there is no network, until it is let through again.
const noLine = (page, what) => page.route(what, (route) => route.abort());
const told = (page) => page.locator('[data-voice] [role=alert]');

test('a list that does not come is told, and one touch asks again', async () => {
  const { page, close } = await open(mute, `/fr${SCREENS[0]}`, 'fr-FR');
  await noLine(page, '**/voix/*.json');
  await button(page).click();
  await told(page).waitFor();
  assert.equal(await told(page).textContent(), 'La voix n’arrive pas. Réessayez.');
  const faults = await axeFaults(page, 'fr');
  for (const check of [sideways, clipped, smallTargets]) faults.push(...(await page.evaluate(check)));
  noFault(faults);
  await page.unroute('**/voix/*.json');
  await button(page).click();
  await page.waitForFunction(() => window.heard.length > 0);
  assert.deepEqual([await told(page).isVisible(), await page.locator('[data-voice-do]:visible').count()], [false, 3]);
  await close();
});

test('a sound that does not come is told; whoever listened slowly is still read to slowly', async () => {
  const { page, close } = await open(speaking, `/fr${SCREENS[0]}`, null);
  await lateList(page);
  await noLine(page, SOUNDS);
  await button(page).click();
  await page.locator('[data-voice-do=slow]').press('Enter');
  await told(page).waitFor();
  assert.ok(await button(page).evaluate((summary) => document.activeElement === summary), 'who uses keys keeps their place');
  await page.unroute(SOUNDS);
  await button(page).press('Enter');
  await page.waitForFunction(() => CSS.highlights.has('said'));
  assert.equal(await page.locator('[data-voice-do=slow]').getAttribute('aria-pressed'), 'true');
  await ended(page);
  await close();
});

test('without a voice of the device the sounds of the server are played, once fetched', async () => {
  const { page, asked, faults, close } = await open(speaking, `/fr${SCREENS[0]}`, null);
  assert.match(await button(page).textContent(), /\d0\s?ko/, 'the weight is told before');
  assert.equal(asked.filter((url) => url.includes('/voix/')).length, 0, 'nothing is fetched before');
  await button(page).click();
  await ended(page);
  const sounds = asked.filter((url) => SOUNDS.test(url) && url.endsWith('.opus'));
  assert.ok(sounds.length > 5, `${sounds.length} sounds`);
  const before = asked.length;
  await button(page).click();
  await ended(page);
  assert.deepEqual(asked.slice(before), [], 'a second play asks for nothing');
  noFault(faults);
  await close();
});

test('without a script there is a player with one sound, which nobody fetches before', async () => {
  const { page, asked, close } = await open(speaking, `/fr${SCREENS[0]}`, null, { script: false });
  const player = page.locator('[data-voice] audio');
  assert.equal(await player.getAttribute('preload'), 'none');
  await button(page).click();
  assert.ok(await player.isVisible());
  assert.equal(asked.filter((url) => url.includes('/voix/')).length, 0);
  const sound = await fetch(new URL(await player.getAttribute('src'), speaking.origin));
  assert.deepEqual([sound.status, sound.headers.get('content-type')], [200, 'audio/mpeg']);
  await close();
});

test('with no voice at all there is no button, and nothing moves', async () => {
  const { page, close } = await open(mute, `/fr${SCREENS[0]}`, null);
  assert.equal(await button(page).isVisible(), false);
  assert.equal(await page.evaluate(() => window.moved), 0);
  await close();
  const bare = await open(mute, `/fr${SCREENS[0]}`, null, { script: false });
  assert.equal(await button(bare.page).isVisible(), false);
  await bare.close();
});
