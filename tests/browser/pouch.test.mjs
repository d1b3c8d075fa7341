// Proves that one makes a pouch, photographs a paper, lends it, that a helper opens it in another browser and adds to it, that the
// person reads who looked, keeps what was added and takes it back; in French and in Arabic, with and without script; that the square
// opens the pouch; that the pages pass axe and the layout checks.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { DESK, PHONE, launch, openPage, unfold } from './lib/browser.mjs';
import { moved } from './lib/journey.mjs';
import { look } from './lib/look.mjs';
import { TODAY, startServer } from './lib/server.mjs';
import { noFault } from './lib/suite.mjs';

const data = mkdtempSync(join(tmpdir(), 'marchepied-pouch-'));
const { origin, stop } = await startServer(TODAY, {
  MARCHEPIED_DATA: data, MARCHEPIED_FICHES_URL: 'none', MARCHEPIED_PUBLIC_URL: 'https://pochette.example',
});
const browser = await launch();
after(async () => {
  await browser.close();
  await stop();
  rmSync(data, { recursive: true });
});

const KIND = 'carte-parent';
const screenOf = (page) => page.locator('main').getAttribute('data-screen');
const wordsOf = (page) => page.locator('[data-resume-words] li').allTextContents();

// A photo as a phone takes it: here, of the page itself.
const photo = async (page) => ({
  name: 'IMG_2026.jpg', mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg' }),
});

async function makePouch(page, language) {
  await page.goto(`${origin}/${language}/pochette`);
  await moved(page, () => page.locator('[data-new]').click());
  const words = await wordsOf(page);
  await moved(page, () => page.locator('[data-next]').click());
  return words;
}

async function photograph(page) {
  await page.locator('#sorte').selectOption(KIND);
  await page.locator('#photo-neuf').setInputFiles(await photo(page));
  await moved(page, () => page.locator('[data-add]').last().click());
}

async function lendAll(page) {
  await moved(page, () => page.locator('a[data-lend]').click());
  await page.locator('input[name=papier]').first().check();
  await moved(page, () => page.locator('button[data-lend]').click());
  return wordsOf(page);
}

async function typeWords(page, words) {
  for (const [n, word] of words.entries()) await page.locator('input[name=mot]').nth(n).fill(word);
  await moved(page, () => page.locator('#mots button').click());
}

async function comeAsHelper(page, language, words) {
  await page.goto(`${origin}/${language}/pochette/pret`);
  await page.locator('#qui').fill('guichet du CCAS');
  await typeWords(page, words);
}

for (const language of ['fr', 'ar']) {
  for (const script of [true, false]) {
    test(`photograph, lend, look, take back: ${language}, ${script ? 'with' : 'without'} script`, async () => {
      const phone = await openPage(browser, origin, { size: PHONE, script });
      const own = await makePouch(phone.page, language);
      assert.equal(own.length, 6);
      await photograph(phone.page);
      assert.equal(await phone.page.locator(`section[data-paper=${KIND}]`).count(), 1);
      const lent = await lendAll(phone.page);
      assert.equal(lent.length, 6);
      assert.notDeepEqual(lent, own);

      const desk = await openPage(browser, origin, { size: DESK, script });
      await comeAsHelper(desk.page, language, lent);
      assert.equal(await screenOf(desk.page), 'prete');
      const link = await desk.page.locator('[data-see]').getAttribute('href');
      const seen = await desk.page.request.get(origin + link);
      assert.equal(seen.status(), 200);
      assert.equal(seen.headers()['content-type'], 'image/jpeg');
      await desk.page.locator('#note').fill('Il manque la page 2');
      await moved(desk.page, () => desk.page.locator('[data-note]').click());
      assert.equal(await desk.page.locator('[role=status]').count(), 1);

      await desk.page.locator('#sorte').selectOption('rib');
      await desk.page.locator('#photo-don').setInputFiles(await photo(desk.page));
      await moved(desk.page, () => desk.page.locator('[data-add]').click());
      assert.equal(await desk.page.locator('[role=status]').count(), 1);

      await phone.page.goto(`${origin}/${language}/pochette`);
      assert.match(await phone.page.locator('[data-loan]').textContent(), /guichet du CCAS/);
      const gifts = phone.page.locator('[data-gift]');
      assert.match((await gifts.allTextContents()).join(' '), /guichet du CCAS[^]*Il manque la page 2/);
      assert.equal(await phone.page.locator('section[data-paper=rib]').count(), 0, 'nothing is kept unasked');
      const look = await phone.page.request.get(origin + await phone.page.locator('[data-look]').getAttribute('href'));
      assert.equal(look.headers()['content-type'], 'image/jpeg');
      await moved(phone.page, () => phone.page.locator('[data-accept]').click());
      assert.equal(await phone.page.locator('section[data-paper=rib]').count(), 1);
      await moved(phone.page, () => phone.page.locator('[data-decline]').click());
      assert.equal(await gifts.count(), 0);
      const whole = await phone.page.request.get(origin + await phone.page.locator('[data-whole]').first().getAttribute('href'));
      assert.equal(whole.headers()['content-type'], 'application/pdf');
      await moved(phone.page, () => phone.page.locator('[data-revoke]').click());
      assert.equal(await phone.page.locator('[data-revoke]').count(), 0);

      await desk.page.goto(`${origin}/${language}/pochette/pret`);
      assert.equal(await screenOf(desk.page), 'fini');
      assert.match((await desk.page.request.get(origin + link)).headers()['content-type'], /html/);
      await comeAsHelper(desk.page, language, lent);
      assert.equal(await desk.page.locator('[role=alert]').count(), 1);

      // The words of the pouch open it on the other device.
      await desk.page.goto(`${origin}/${language}/pochette`);
      await typeWords(desk.page, own);
      assert.equal(await desk.page.locator(`section[data-paper=${KIND}]`).count(), 1);
      assert.deepEqual([...phone.strays, ...desk.strays], []);
      for (const one of [phone, desk]) await one.close();
    });
  }
}

test('the square opens the pouch, and its letters are in no address that is sent', async () => {
  const phone = await openPage(browser, origin);
  await phone.page.goto(`${origin}/fr/pochette`);
  await moved(phone.page, () => phone.page.locator('[data-new]').click());
  const shot = PNG.sync.read(await phone.page.locator('svg.qr').screenshot());
  const square = jsQR(new Uint8ClampedArray(shot.data), shot.width, shot.height)?.data;
  assert.ok(square, 'nobody can read the square');
  await phone.close();
  const scan = new URL(square);
  const another = await openPage(browser, origin);
  await another.page.goto(`${origin}${scan.pathname}${scan.hash}`);
  await another.page.locator('main[data-screen=papiers]').waitFor();
  assert.ok(!another.page.url().includes(scan.hash.slice(1)));
  for (const asked of another.asked) assert.ok(!asked.split('#')[0].includes(scan.hash.slice(1)), asked);
  await another.close();
  // Those of a wrong one open nothing, and are in no address either.
  const other = await openPage(browser, origin);
  const letters = '0123456789abcdefghjkmnpqrs';
  await other.page.goto(`${origin}/fr/pochette#${letters}`);
  await other.page.locator('[role=alert]').waitFor();
  assert.ok(!other.page.url().includes(letters));
  for (const asked of other.asked) assert.ok(!asked.includes(letters) || asked.includes(`#${letters}`), asked);
  await other.close();
});

test('the checklist of a guide says which papers are there', async () => {
  const { page, close } = await openPage(browser, origin);
  await makePouch(page, 'fr');
  await page.goto(`${origin}/fr/demarches/rendez-vous-medical/papiers?urgence=attend&quel=medecin&traitant=yes&carte=yes`);
  await moved(page, () => page.locator('[data-pouch]').click());
  assert.equal(await screenOf(page), 'pochette-guide');
  const kind = await page.locator('section[data-paper]').first().getAttribute('data-paper');
  await moved(page, () => page.locator('[data-add]').first().click());
  assert.equal(await page.locator('#sorte').inputValue(), kind);
  await close();
});

test('closed, Back shows no paper; erased, the words open nothing', async () => {
  const { page, close } = await openPage(browser, origin);
  const words = await makePouch(page, 'fr');
  await photograph(page);
  await moved(page, () => page.locator('[data-close]').click());
  await page.goBack();
  assert.equal(await page.locator('section[data-paper]').count(), 0);
  await page.goto(`${origin}/fr/pochette`);
  await typeWords(page, words);
  await page.evaluate(unfold);
  await moved(page, () => page.locator('[data-erase]').click());
  assert.equal(await screenOf(page), 'efface');
  await page.goto(`${origin}/fr/pochette`);
  await typeWords(page, words);
  assert.equal(await page.locator('[role=alert]').count(), 1);
  await close();
});

test('every page of the pouch passes axe and the layout checks', async () => {
  const faults = [];
  for (const [size, language] of [[PHONE, 'fr'], [DESK, 'fr'], [PHONE, 'ar']]) {
    const { page, close } = await openPage(browser, origin, { size });
    const see = async (name) => faults.push(...(await look(page, `${language} ${name}`, size)));
    await page.goto(`${origin}/${language}/pochette`);
    await see('door');
    await page.goto(`${origin}/${language}/pochette/numeros`);
    await see('numbers');
    await page.goto(`${origin}/${language}/pochette`);
    await moved(page, () => page.locator('[data-new]').click());
    await see('words');
    await moved(page, () => page.locator('[data-next]').click());
    await see('empty');
    await photograph(page);
    await see('papers');
    await moved(page, () => page.locator('a[data-lend]').click());
    await see('lend');
    await moved(page, () => page.locator('button[data-lend]').click());
    await see('lend, nothing chosen');
    await page.locator('input[name=papier]').first().check();
    await moved(page, () => page.locator('button[data-lend]').click());
    await see('lent');
    const lent = await wordsOf(page);
    await page.goto(`${origin}/${language}/pochette/pret`);
    await see('loan');
    await comeAsHelper(page, language, lent.slice(1));
    await see('loan, trouble');
    await comeAsHelper(page, language, lent);
    await see('borrowed');
    await page.locator('#note').fill('Il manque la page 2');
    await moved(page, () => page.locator('[data-note]').click());
    await page.locator('#sorte').selectOption('preuve-adresse');
    await page.locator('#photo-don').setInputFiles(await photo(page));
    await moved(page, () => page.locator('[data-add]').click());
    await see('borrowed, added');
    await page.goto(`${origin}/${language}/pochette`);
    await see('added, journal');
    await moved(page, () => page.locator('[data-accept]').click());
    await page.locator('input[name=jour]').fill('3/10/2025');
    await moved(page, () => page.locator('[data-date]').click());
    await see('dated');
    await page.goto(`${origin}/${language}/demarches/carte-identite/papiers?pour-qui=adulte&motif=premiere&passeport=no&logement=chez-moi&avance=no`);
    await moved(page, () => page.locator('[data-pouch]').click());
    assert.equal(await page.locator('[data-old]').count(), 1);
    await see('too old');
    await page.goto(`${origin}/${language}/pochette`);
    await moved(page, () => page.locator('[data-revoke]').click());
    await page.goto(`${origin}/${language}/pochette/pret`);
    await see('over');
    await page.goto(`${origin}/${language}/pochette`);
    await moved(page, () => page.locator('[data-close]').click());
    await see('closed');
    await close();
  }
  noFault(faults);
});
