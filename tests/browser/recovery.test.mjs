// Proves that two papers of a pouch or of a place give new words once some days have passed, that whoever has the words reads it
// and can refuse; in French and in Arabic, with and without script; that the pages pass axe and the layout checks.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PHONE, launch, openPage } from './lib/browser.mjs';
import { moved } from './lib/journey.mjs';
import { look } from './lib/look.mjs';
import { startServer } from './lib/server.mjs';
import { noFault } from './lib/suite.mjs';

const data = mkdtempSync(join(tmpdir(), 'marchepied-recovery-'));
const settings = { MARCHEPIED_DATA: data, MARCHEPIED_FICHES_URL: 'none', MARCHEPIED_PUBLIC_URL: 'https://aide.exemple.fr' };
// The same pouches on two days: the papers are brought on the first, and open on the second.
const [before, later] = [await startServer('2026-12-03', settings), await startServer('2026-12-08', settings)];
const browser = await launch();
after(async () => {
  await browser.close();
  await Promise.all([before.stop(), later.stop()]);
  rmSync(data, { recursive: true });
});

const screenOf = (page) => page.locator('main').getAttribute('data-screen');
const wordsOf = (place) => place.locator('[data-resume-words] li').allTextContents();

async function typeWords(page, words) {
  for (const [n, word] of words.entries()) await page.locator('input[name=mot]').nth(n).fill(word);
  await moved(page, () => page.locator('#mots button').click());
}

// A pouch and its two papers: its words, and theirs.
async function papers(page, language, faults, see = () => []) {
  await page.goto(`${before.origin}/${language}/pochette`);
  await moved(page, () => page.locator('[data-new]').click());
  const own = await wordsOf(page);
  await moved(page, () => page.locator('[data-recovery]').click());
  faults.push(...(await see(page, language, 'offer')));
  await moved(page, () => page.locator('[data-papers]').click());
  faults.push(...(await see(page, language, 'papers')), ...(await printed(page)));
  return { own, both: [await wordsOf(page.locator('[data-part="1"]')), await wordsOf(page.locator('[data-part="2"]'))] };
}

// What is printed of a paper stays on its own sheet: one sheet never shows the square of the other.
function strayed() {
  const inside = (box, around) => box.top >= around.top && box.bottom <= around.bottom && box.left >= around.left && box.right <= around.right;
  const papers = [...document.querySelectorAll('[data-part]')];
  const squares = papers.map((paper) => [paper.querySelector('.qr').getBoundingClientRect(), paper.getBoundingClientRect()]);
  return squares.flatMap(([square, paper], n) => (square.width > 0 && inside(square, paper) ? [] : [`the square of paper ${n + 1} is not on it`]));
}

async function printed(page) {
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(strayed);
  await page.emulateMedia({ media: null });
  return faults;
}

async function bring(page, origin, language, both, faults, see = () => []) {
  await page.goto(`${origin}/${language}/pochette`);
  await moved(page, () => page.locator('[data-lost]').click());
  faults.push(...(await see(page, language, 'first paper')));
  await typeWords(page, both[0]);
  assert.equal(await page.locator('[role=status]').count(), 1);
  faults.push(...(await see(page, language, 'second paper')));
  await typeWords(page, both[1]);
}

for (const language of ['fr', 'ar']) {
  for (const script of [true, false]) {
    test(`two papers, some days, new words: ${language}, ${script ? 'with' : 'without'} script`, async () => {
      const faults = [];
      // Pages are the same without script; axe needs it.
      const see = script ? (shown, tag, name) => look(shown, `${tag} ${name}`, PHONE) : () => [];
      const phone = await openPage(browser, before.origin, { size: PHONE, script });
      const { own, both } = await papers(phone.page, language, faults, see);
      assert.deepEqual(both.map((words) => words.length), [6, 6]);

      const desk = await openPage(browser, before.origin, { size: PHONE, script });
      await bring(desk.page, before.origin, language, both, faults, see);
      assert.equal(await screenOf(desk.page), 'attente');
      faults.push(...(await see(desk.page, language, 'wait')));
      await phone.page.goto(`${before.origin}/${language}/pochette`);
      assert.equal(await phone.page.locator('[data-asked]').count(), 1);
      faults.push(...(await see(phone.page, language, 'notice')));

      const back = await openPage(browser, later.origin, { size: PHONE, script });
      await bring(back.page, later.origin, language, [both[1], both[0]], faults, see);
      const fresh = await wordsOf(back.page);
      assert.equal(fresh.length, 6);
      assert.notDeepEqual(fresh, own);
      faults.push(...(await see(back.page, language, 'new words')));
      await moved(back.page, () => back.page.locator('[data-noted]').click());
      assert.equal(await screenOf(back.page), 'papiers');
      await back.page.context().clearCookies();
      await back.page.goto(`${later.origin}/${language}/pochette`);
      await typeWords(back.page, own);
      assert.equal(await back.page.locator('[role=alert]').count(), 1, 'the old words open nothing');
      noFault([...faults, ...phone.faults, ...back.faults]);
      for (const one of [phone, desk, back]) await one.close();
    });
  }
}

// A place and its two papers, made on the sheet with the words.
async function papersOfPlace(page, language, faults, see) {
  await page.goto(`${before.origin}/${language}/demarches/carte-identite/pour-qui/arret`);
  await moved(page, () => page.locator('[data-keep]').click());
  const own = await wordsOf(page);
  await page.locator('details[data-recovery] summary').click();
  faults.push(...(await see(page, language, 'sheet of a place')));
  await moved(page, () => page.locator('[data-papers]').click());
  faults.push(...(await see(page, language, 'papers of a place')), ...(await printed(page)));
  return { own, both: [await wordsOf(page.locator('[data-part="1"]')), await wordsOf(page.locator('[data-part="2"]'))] };
}

async function comeBack(page, origin, language, words) {
  await page.goto(`${origin}/${language}/reprendre`);
  await typeWords(page, words);
}

for (const [language, script] of [['fr', true], ['ar', true], ['fr', false]]) {
  test(`two papers of a place: ${language}, ${script ? 'with' : 'without'} script`, async () => {
    const faults = [];
    const see = script ? (shown, tag, name) => look(shown, `${tag} ${name}`, PHONE) : () => [];
    const phone = await openPage(browser, before.origin, { size: PHONE, script });
    const { own, both } = await papersOfPlace(phone.page, language, faults, see);
    const desk = await openPage(browser, before.origin, { size: PHONE, script });
    await desk.page.goto(`${before.origin}/${language}/reprendre`);
    await desk.page.locator('details:has([data-lost]) summary').click();
    await moved(desk.page, () => desk.page.locator('[data-lost]').click());
    await typeWords(desk.page, both[1]);
    await typeWords(desk.page, both[0]);
    assert.equal(await screenOf(desk.page), 'attente');
    await comeBack(phone.page, before.origin, language, own);
    assert.equal(await phone.page.locator('[data-asked]').count(), 1);
    faults.push(...(await see(phone.page, language, 'notice of a place')));

    const back = await openPage(browser, later.origin, { size: PHONE, script });
    await back.page.goto(`${later.origin}/${language}/mots-perdus`);
    await typeWords(back.page, both[0]);
    await typeWords(back.page, both[1]);
    const fresh = await wordsOf(back.page);
    assert.equal(fresh.length, 5);
    faults.push(...(await see(back.page, language, 'new words of a place')));
    await moved(back.page, () => back.page.locator('[data-noted]').click());
    assert.equal(await screenOf(back.page), 'retour');
    await moved(back.page, () => back.page.locator('[data-next]').click());
    assert.equal(await screenOf(back.page), 'pour-qui');
    await comeBack(back.page, later.origin, language, own);
    assert.equal(await back.page.locator('[role=alert]').count(), 1, 'the old words open nothing');
    noFault([...faults, ...phone.faults, ...desk.faults, ...back.faults]);
    for (const one of [phone, desk, back]) await one.close();
  });
}

test('whoever has the words refuses, and both papers open nothing', async () => {
  const phone = await openPage(browser, before.origin);
  const { both } = await papers(phone.page, 'fr', []);
  const desk = await openPage(browser, before.origin);
  await bring(desk.page, before.origin, 'fr', both, []);
  await phone.page.goto(`${before.origin}/fr/pochette`);
  await moved(phone.page, () => phone.page.locator('[data-refuse]').click());
  assert.equal(await phone.page.locator('[data-asked]').count(), 0);
  await bring(desk.page, before.origin, 'fr', both, []);
  assert.equal(await desk.page.locator('[role=alert]').count(), 1);
  for (const one of [phone, desk]) await one.close();
});
