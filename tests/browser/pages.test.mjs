// Proves: an official page is found from the search, read one screen at a time, its form filled one field a screen and copied
// from a sheet, at 320 px, with script and without, without a fault that axe, html-validate or a ruler can see; and nothing of
// what is typed reaches an address or the official site.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { noFault } from './lib/suite.mjs';
import { axeFaults } from './lib/axe.mjs';
import { launch, openPage, unfold } from './lib/browser.mjs';
import { clipped, sideways, smallTargets } from './lib/layout.mjs';
import { htmlFaults } from './lib/html.mjs';
import { HOST, startWithOfficial } from './lib/official.mjs';

const FORM = `<!doctype html><title>Contact</title><nav>Menu</nav><main><h1>Nous écrire</h1><p>Posez votre question.</p>
<form method="post" action="/envoi"><input type="hidden" name="jeton" value="cachette">
<label for="rue">Votre rue</label><input id="rue" name="rue" required aria-describedby="aide-rue"><p id="aide-rue">Sans le numéro.</p>
<fieldset><legend>Votre civilité</legend><label><input type="radio" name="c" value="1">Madame</label><label><input type="radio" name="c" value="2">Monsieur</label></fieldset>
<label for="jour">Date d’arrivée</label><input id="jour" type="date" name="jour"></form></main>`;
const TABLE = `<!doctype html><title>Prix</title><main><h1>Les prix</h1><table><tr><th>Âge<th>Prix<tr><th>Enfant<td>17 €<tr><th>Adulte<td>25 €</table>
<div class="fr-callout"><h3 class="fr-callout__title">Bon à savoir</h3><p>Appelez le <a href="tel:3230">32 30</a>.</p></div></main>`;

const server = await startWithOfficial({ '/contact': FORM, '/prix': TABLE });
after(server.stop);
const browser = await launch();
after(() => browser.close());

// axe is itself a script: where there is none, the page is still read word by word.
const look = async (page, where, script) => {
  await page.waitForLoadState('load');
  const faults = await htmlFaults(await page.content(), where);
  if (!script) return faults;
  await page.evaluate(unfold);
  for (const check of [sideways, clipped, smallTargets]) faults.push(...(await page.evaluate(check)).map((fault) => `${where}: ${fault}`));
  return [...faults, ...(await axeFaults(page, where))];
};

// From the search to the sheet, as a person goes; `look` sees each screen.
async function walk(page, script) {
  const faults = [];
  const see = async (where) => faults.push(...(await look(page, where, script)));
  await page.goto(`${server.origin}/fr/recherche?q=lettre`);
  await page.click('a[href="/fr/pages"]');
  await see('the door to official pages');
  await page.fill('#adresse', `${HOST}/contact`);
  await page.click('form[action="/fr/pages"] button');
  await see('the first screen');
  assert.match(await page.innerText('main'), /Posez votre question/);
  assert.match(await page.innerText('#aide'), /3230/);
  await page.click('[data-next]');
  await see('a field');
  assert.match(await page.innerText('main'), /Sans le numéro/);
  await page.fill('#valeur', 'rue de l’Avenir');
  await page.click('form button[type=submit]');
  await see('a choice');
  await page.click('button[value=madame]');
  await see('a date');
  await page.fill('#valeur', 'demain peut-être');
  await page.click('form button[type=submit]');
  await see('a date that is not understood');
  await page.fill('#valeur', '3 janvier 2027');
  await page.click('form button[type=submit]');
  await see('the sheet');
  return faults;
}

for (const script of [true, false]) {
  test(`a form is filled and copied, ${script ? 'with' : 'without'} script`, async () => {
    const { page, asked, strays, close } = await openPage(browser, server.origin, { script });
    noFault(await walk(page, script));
    const sheet = await page.innerText('main');
    for (const words of ['rue de l’Avenir', 'Madame', '3 janvier 2027', 'Nous n’avons rien envoyé']) assert.ok(sheet.includes(words), `${words}: ${sheet}`);
    const copies = page.locator('[data-copy]:visible');
    assert.equal(await copies.count(), script ? 3 : 0);
    assert.equal(await page.getAttribute('a.g', 'href'), `https://${HOST}/contact`);
    noFault(asked.filter((url) => /Avenir|madame|2027/i.test(url)).map((url) => `said in an address: ${url}`));
    noFault(strays.map((stray) => `asked somebody else: ${stray}`));
    noFault(server.asked.filter((line) => !line.startsWith('GET ')).map((line) => `sent to the site: ${line}`));
    await close();
  });
}

test('tables and call-outs are kept, with a phone to call', async () => {
  const { page, close } = await openPage(browser, server.origin);
  await page.goto(`${server.origin}/fr/pages?adresse=${encodeURIComponent(`https://${HOST}/prix`)}`);
  noFault(await look(page, 'a table', true));
  const said = await page.innerText('main');
  for (const words of ['Enfant', '17', 'Bon à savoir']) assert.ok(said.includes(words), `${words}: ${said}`);
  assert.ok((await page.locator('main a[href="tel:3230"]').count()) > 0);
  await close();
});

// Without cookies the answers are lost, which is said with two ways on.
test('without cookies a form says what to do', async () => {
  const { page, context, close } = await openPage(browser, server.origin);
  await page.goto(`${server.origin}/fr/pages?adresse=${encodeURIComponent(`https://${HOST}/contact`)}`);
  await page.click('[data-next]');
  await page.route('**/*', async (route) => {
    await context.clearCookies();
    await route.continue();
  });
  await page.fill('#valeur', 'rue');
  await page.click('form button[type=submit]');
  await context.clearCookies();
  await page.reload();
  assert.match(await page.innerText('h1'), /Nous n’avons plus vos réponses/);
  noFault(await look(page, 'lost answers', true));
  await close();
});
