// Proves that one stops on a phone and goes on at a desk: words by hand, the square, the same screen, what is typed, erasing;
// with and without script; that the pages pass axe and the layout checks; that Back shows nothing once one has stopped.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DESK, PHONE, launch, openPage, unfold } from './lib/browser.mjs';
import { moved } from './lib/journey.mjs';
import { look } from './lib/look.mjs';
import { TODAY, startServer } from './lib/server.mjs';
import { noFault } from './lib/suite.mjs';

const data = mkdtempSync(join(tmpdir(), 'marchepied-resume-'));
const { origin, stop } = await startServer(TODAY, { MARCHEPIED_DATA: data, MARCHEPIED_FICHES_URL: 'none' });
const browser = await launch();
after(async () => {
  await browser.close();
  await stop();
  rmSync(data, { recursive: true });
});

const PLACE = '/fr/demarches/carte-identite/motif';

// Stops on the first screen of a guide that asks something: its address, the words, the letters of the square.
async function stopOn(page) {
  await page.goto(`${origin}/fr/demarches/carte-identite`);
  await moved(page, () => page.locator('[data-choice], [data-next]').first().click());
  const place = page.url();
  await moved(page, () => page.locator('a[href*="/arret"]').click());
  await moved(page, () => page.locator('[data-keep]').click());
  const words = await page.locator('[data-resume-words] li').allTextContents();
  return { place, words, letters: await page.locator('input[name=cle]').first().inputValue() };
}

async function typeWords(page, words) {
  await page.goto(`${origin}/fr/reprendre`);
  const fields = page.locator('input[name=mot]');
  for (const [n, word] of words.entries()) await fields.nth(n).fill(word);
  await moved(page, () => page.locator('#mots button').click());
}

// A person who stops on a phone and goes on at a desk: their words, and all that was asked.
async function stopAndGoOn(script) {
  const phone = await openPage(browser, origin, { size: PHONE, script });
  const { place, words } = await stopOn(phone.page);
  assert.equal(words.length, 5);
  const desk = await openPage(browser, origin, { size: DESK, script });
  // As people write: capitals, no accents, two words in each other's place.
  const bare = words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace('œ', 'oe').toUpperCase());
  await typeWords(desk.page, [bare[1], bare[0], ...bare.slice(2)]);
  assert.equal(await desk.page.locator('main').getAttribute('data-screen'), 'retour');
  await moved(desk.page, () => desk.page.locator('[data-next]').click());
  assert.equal(desk.page.url(), place);
  noFault([...phone.faults, ...desk.faults]);
  assert.deepEqual([...phone.strays, ...desk.strays], []);
  await Promise.all([phone.close(), desk.close()]);
  return { words, asked: [...phone.asked, ...desk.asked] };
}

for (const script of [true, false]) {
  test(`stop on a phone, go on at a desk, ${script ? 'with' : 'without'} script`, async () => {
    const { words, asked } = await stopAndGoOn(script);
    // An address that someone else asks for too tells no words, though « motif » and « carte » stand in some.
    const another = await stopAndGoOn(script);
    const own = asked.filter((address) => !another.asked.includes(address));
    for (const address of own) for (const word of words) assert.ok(!address.includes(word), `${address} holds a word`);
  });
}

test('the square opens without typing, and its letters are in no request and leave the address', async () => {
  const phone = await openPage(browser, origin);
  const { letters } = await stopOn(phone.page);
  const other = await openPage(browser, origin);
  await other.page.goto(`${origin}/fr/reprendre#${letters}`);
  await other.page.locator('main[data-screen=retour]').waitFor();
  assert.ok(!other.page.url().includes(letters));
  for (const asked of other.asked) assert.ok(!asked.includes(`?`) || !asked.includes(letters), asked);
  await Promise.all([phone.close(), other.close()]);
});

test('one slip in each word is understood; a word of no list is told, and one that may be several; wrong words open nothing', async () => {
  const { page, close } = await openPage(browser, origin);
  const { words } = await stopOn(page);
  await typeWords(page, ['qqqqqq', ...words.slice(1)]);
  assert.match(await page.locator('[role=alert]').textContent(), /qqqqqq/);
  assert.equal(await page.locator('input[name=mot]').nth(1).inputValue(), words[1]);
  await typeWords(page, ['lain', ...words.slice(1)]);
  assert.deepEqual(await page.locator('[role=alert] [data-near] li').allTextContents(), ['bain', 'laine', 'lapin']);
  await typeWords(page, words.map((word) => `${word}q`)); // a slip that is near to no other word
  assert.equal(await page.locator('main').getAttribute('data-screen'), 'retour');
  await typeWords(page, ['lampe', 'renard', 'vélo', 'école', 'tulipe']);
  assert.equal(await page.locator('[role=alert]').count(), 1);
  await close();
});

test('erased at once: the words open nothing, and Back does not show them', async () => {
  const { page, close } = await openPage(browser, origin);
  const { words } = await stopOn(page);
  await page.evaluate(unfold);
  await moved(page, () => page.locator('[data-erase]').first().click());
  assert.equal(await page.locator('main').getAttribute('data-screen'), 'efface');
  await page.goBack().catch(() => {});
  const shown = await page.locator('body').textContent();
  assert.ok(!(await page.locator('[data-resume-words]').count()) || !shown.includes(words[0]) || !shown.includes(words[4]), 'Back shows the words');
  await typeWords(page, words);
  assert.equal(await page.locator('[role=alert]').count(), 1);
  await close();
});

test('every page of resume words passes axe and the layout checks', async () => {
  const faults = [];
  for (const size of [PHONE, DESK]) {
    const { page, close } = await openPage(browser, origin, { size });
    const see = async (where) => faults.push(...(await look(page, where, size)));
    const { words } = await stopOn(page);
    await see('mots');
    await page.goto(`${origin}${PLACE}/arret`);
    await see('arret');
    await page.goto(`${origin}/fr/reprendre`);
    await see('reprendre');
    await typeWords(page, words.slice(1));
    await see('reprendre-trouble');
    await typeWords(page, words);
    await see('retour');
    await moved(page, () => page.locator('[data-erase]').first().click());
    await see('efface');
    await close();
  }
  noFault(faults);
});
