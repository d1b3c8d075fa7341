// Proves: « Je n'ai pas compris », the mediator's desk, the sheet and the numbers keep the rules of every page (axe, layout) in
// French and Arabic; a mediator works without script; the next person finds nothing with Back; exercises are followed by number.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { noFault } from './lib/suite.mjs';
import { DESK, PHONE, launch, openPage, unfold } from './lib/browser.mjs';
import { axeFaults } from './lib/axe.mjs';
import { byHand, moved } from './lib/journey.mjs';
import { clipped, doubleText, normalText, sideways, smallTargets } from './lib/layout.mjs';
import { startServer } from './lib/server.mjs';

const server = await startServer();
const browser = await launch();
after(async () => {
  await browser.close();
  await server.stop();
});
const { origin } = server;

const FIRST = 'demarches/actualisation/pour-qui';
const PAGES = [
  `/fr/${FIRST}/autrement`,
  `/ar/${FIRST}/autrement`,
  '/fr/atelier',
  '/ar/atelier/langue/fr',
  `/fr/${FIRST}?atelier=fr`,
  `/ar/${FIRST}?atelier=fr`,
  `/fr/${FIRST}?atelier=ar`,
  `/ar/${FIRST}/feuille?atelier=fr`,
  '/fr/atelier/chiffres',
  '/ar/atelier/chiffres/actualisation',
];

test('pages of the desk have no fault, on a phone and on a wide screen', async () => {
  const { page, close } = await openPage(browser, origin);
  const faults = [];
  // So that there is something to count.
  for (let turn = 0; turn < 6; turn += 1) await page.goto(`${origin}/ar/${FIRST}/autrement`);
  for (const path of PAGES) {
    await page.goto(origin + path);
    await page.evaluate(unfold);
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      const where = `${path} at ${size.width}`;
      faults.push(...(await axeFaults(page, where)));
      for (const check of [sideways, clipped, smallTargets]) {
        for (const found of (await page.evaluate(check)) ?? []) faults.push(`${where}: ${check.name}: ${JSON.stringify(found)}`);
      }
    }
    await page.evaluate(doubleText);
    for (const found of (await page.evaluate(sideways)) ?? []) faults.push(`${path} in double size: ${JSON.stringify(found)}`);
    await page.evaluate(normalText);
  }
  await close();
  noFault(faults);
});

for (const script of [true, false]) {
  test(`the next person finds nothing of the one before, ${script ? 'with' : 'without'} script`, async () => {
    const { page, close } = await openPage(browser, origin, { size: DESK, script });
    await page.goto(`${origin}/fr/mentions`);
    await page.locator('a[href$="/atelier"]').click();
    await page.locator('[data-reads=ar]').click();
    await page.locator('[data-procedure=actualisation]').click();
    assert.equal(await page.locator('.dn').getAttribute('lang'), 'fr', 'notes in the language of the mediator');
    await page.locator('[data-choice=yes]').click();
    const second = page.url();
    assert.ok(!second.includes('yes'), 'no choice stands in the address');
    await page.locator('[data-rung=together]').click();
    assert.equal(await page.locator('[data-rung=together]').getAttribute('aria-pressed'), 'true');
    await page.locator('[data-sheet]').click();
    assert.equal(await page.locator('main').getAttribute('data-screen'), 'feuille');
    await page.locator('[data-next-person]').click();
    await page.waitForURL('**/fr/atelier');
    for (let back = 0; back < 4; back += 1) {
      await page.waitForLoadState(); // one does not go back from a page that is still coming
      await page.goBack();
      const shown = await page.content();
      assert.ok(!/aria-current="true"|aria-pressed="true"/.test(shown), `Back ${back + 1} shows a choice`);
      assert.ok(page.url() !== second, 'Back shows the screen of the one before');
    }
    await close();
  });
}

for (const [language, script] of [['fr', true], ['ar', false]]) {
  test(`a mediator follows an exercise by its number, ${language}, ${script ? 'with' : 'without'} script`, async () => {
    const desk = await openPage(browser, origin, { size: DESK, script });
    await desk.page.goto(`${origin}/${language}/atelier/suivi`);
    await moved(desk.page, () => byHand.press(desk.page, '[data-class]'));
    const code = await desk.page.locator('[data-code]').getAttribute('data-code');
    const person = await openPage(browser, origin, { size: PHONE, script });
    await person.page.goto(`${origin}/${language}/entrainement`);
    await moved(person.page, () => byHand.press(person.page, '[data-code-door]'));
    await byHand.fill(person.page, '#code', `${code.slice(0, 3)} ${code.slice(3)}`);
    await moved(person.page, () => byHand.press(person.page, 'main button[type=submit]'));
    await moved(person.page, () => byHand.press(person.page, '[data-exercise=session]'));
    await moved(person.page, () => byHand.press(person.page, '[data-next]'));
    assert.equal(await person.page.locator('[data-followed]').getAttribute('data-followed'), '1');
    if (!script) await desk.page.goto(`${origin}/${language}/atelier/suivi`);
    await desk.page.waitForSelector('[data-seat] [lang=fr]', { timeout: 30_000 }); // the page of the site on which the person stands
    const faults = [];
    for (const { page } of [desk, person]) {
      if (script) faults.push(...(await axeFaults(page, `${language}: followed`))); // axe is itself a script
      for (const check of [sideways, clipped, smallTargets]) {
        for (const found of (await page.evaluate(check)) ?? []) faults.push(`${language}: ${check.name}: ${JSON.stringify(found)}`);
      }
    }
    await desk.close();
    await person.close();
    noFault(faults);
  });
}
