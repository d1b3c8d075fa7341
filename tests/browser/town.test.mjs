// Proves: a town's guide is walked from the front door with and without script, in French and in Arabic; the position of a
// phone is rounded, stands in no address, and its refusal is said; a slip leads back; the page of the street is there without the server.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axeFaults } from './lib/axe.mjs';
import { DESK, PHONE, launch, openPage } from './lib/browser.mjs';
import { clipped, sideways, smallTargets } from './lib/layout.mjs';
import { byHand, moved } from './lib/journey.mjs';
import { TODAY, startServer } from './lib/server.mjs';
import { noFault } from './lib/suite.mjs';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const data = mkdtempSync(join(tmpdir(), 'marchepied-town-'));
const open = () => startServer(TODAY, {
  MARCHEPIED_DATA: data,
  MARCHEPIED_FICHES_URL: 'none',
  MARCHEPIED_COMMUNES: `${fixtures}towns`,
  MARCHEPIED_PLACES_FILE: `${fixtures}places/rue.toml`,
});
const server = await open();
const { origin } = server;
const browser = await launch();
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true });
});

for (const [tag, script] of [['fr', true], ['fr', false], ['ar', true], ['ar', false]]) {
  test(`a town's guide gives the price and the papers: ${tag}, ${script ? 'with' : 'without'} script`, async () => {
    const { page, close } = await openPage(browser, origin, { script });
    await page.goto(`${origin}/${tag}/`);
    await moved(page, () => byHand.press(page, '[data-subject=centre-loisirs]'));
    await moved(page, () => byHand.press(page, '[data-procedure=centre-loisirs-valbrune]'));
    await page.goto(`${origin}/${tag}/demarches/centre-loisirs-valbrune/quotient`);
    await page.locator('#valeur').fill('899');
    await moved(page, () => page.locator('main form button').first().click());
    assert.match(new URL(page.url()).search, /^\?quotient=tranche-1$/, 'the number is forgotten');
    assert.match(await page.locator('h1').innerText(), /6\s€/);
    await close();
  });
}

const GUIDES = ['debut', 'dates', 'quotient', 'trouver?quotient=unsure', 'prix-jour?quotient=tranche-1', 'papiers?quotient=tranche-1',
  'site?quotient=tranche-1&comment=internet', 'papier?quotient=tranche-1&comment=papier'];
// The screens that only the CCAS has, and vouchers.
const CCAS = ['conditions', 'guichet', 'demande?comment=internet'];

test('the screens of a town keep the rules of every screen', { timeout: 180_000 }, async () => {
  const found = [];
  for (const size of [PHONE, DESK]) {
    const { page, close } = await openPage(browser, origin, { size });
    for (const tag of ['fr', 'ar']) {
      const screens = GUIDES.map((screen) => `/${tag}/demarches/centre-loisirs-valbrune/${screen}`);
      const ccas = CCAS.map((screen) => `/${tag}/demarches/aide-ccas-valbrune/${screen}`);
      const lists = [`/${tag}/communes/aide-ccas`, `/${tag}/communes/domiciliation`, `/${tag}/maraude/93066`, `/${tag}/aide?lieu=93066&pour=aide-numerique`];
      for (const path of [...screens, ...ccas, ...lists]) {
        await page.goto(origin + path);
        for (const check of [sideways, clipped, smallTargets]) found.push(...(await page.evaluate(check)).map((fault) => `${path} at ${size.width}: ${fault}`));
        found.push(...(await axeFaults(page, path)));
      }
    }
    await close();
  }
  noFault(found);
});

test('the position of a phone is rounded, stands in no address, and opens the nearest town', async () => {
  const place = { permissions: ['geolocation'], geolocation: { latitude: 48.935612, longitude: 2.357489 } };
  const { page, close } = await openPage(browser, origin, place);
  const sent = [];
  page.on('request', (request) => sent.push([request.url(), request.postData() ?? '']));
  await page.goto(`${origin}/fr/aide?pour=ccas`);
  await moved(page, () => page.locator('[data-here] button').click());
  assert.match(await page.locator('main').innerText(), /Saint-Denis/);
  const form = sent.map(([, body]) => body).find((body) => body.includes('lat='));
  assert.equal(form, 'lat=48.94&lon=2.36&pour=ccas');
  assert.ok(sent.every(([url]) => !url.includes('48.9')), 'in an address');
  await close();
});

test('a phone that does not say where it is: plain words, and the form', async () => {
  const { page, close } = await openPage(browser, origin, { permissions: [] });
  await page.goto(`${origin}/fr/aide`);
  assert.equal(await page.locator('[data-here] [role=alert]').innerText(), '');
  await page.locator('[data-here] button').click();
  await page.waitForFunction(() => document.querySelector('[data-here] [role=alert]').textContent.includes('Écrivez votre ville.'));
  assert.ok(await page.locator('[data-here] button').isEnabled());
  await close();
});

test('without script nothing asks where one is, and the town can be written', async () => {
  const { page, close } = await openPage(browser, origin, { script: false });
  await page.goto(`${origin}/ar/aide`);
  assert.equal(await page.locator('[data-here]').isVisible(), false);
  assert.ok(await page.locator('#ou').isVisible());
  await close();
});

for (const script of [true, false]) {
  test(`a slip is filled with a thumb, and leads back: ${script ? 'with' : 'without'} script`, async () => {
    const { page, close } = await openPage(browser, origin, { script });
    await page.goto(`${origin}/ar/liaison`);
    await page.locator('[name=besoin][value=logement]').check();
    await page.locator('[name=papier][value=rib]').check();
    await moved(page, () => page.locator('main form button').click());
    assert.match(await page.locator('main').innerText(), /Bon pour un autre lieu/);
    await moved(page, () => byHand.press(page, '[data-return]'));
    await page.locator('[data-end=suite] summary').click();
    assert.ok(await page.locator('[data-end=suite] li').first().isVisible());
    await close();
  });
}

test('the page of the street is there without the server', { timeout: 60_000 }, async () => {
  const own = await open();
  const { page, close } = await openPage(browser, own.origin);
  for (const tag of ['fr', 'ar']) {
    await page.goto(`${own.origin}/${tag}/maraude/93066`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while ((await (await caches.open('urgence')).keys()).every((kept) => kept.url !== location.href)) await new Promise((done) => setTimeout(done, 50));
    });
  }
  await own.stop();
  for (const tag of ['fr', 'ar']) {
    await page.goto(`${own.origin}/${tag}/maraude/93066`);
    assert.equal(await page.locator('a[href="tel:0199000031"]').count(), 2, tag);
    assert.equal(await page.locator('a[href="tel:115"]').first().isVisible(), true, tag);
  }
  await close();
});
