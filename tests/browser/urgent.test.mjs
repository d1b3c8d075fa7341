// Proves: the numbers of an emergency, once seen, are there when the server is gone, and nothing else is kept; « Quitter vite »
// leaves nothing of an answer, by Back neither, with script and without; a browser that refuses cookies still goes on;
// these pages and those of « Je ne sais pas où aller » keep the rules of every page; three touches lead to a door, with or without script.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axeFaults } from './lib/axe.mjs';
import { DESK, PHONE, launch, openPage } from './lib/browser.mjs';
import { htmlFaults } from './lib/html.mjs';
import { clipped, sideways, smallTargets } from './lib/layout.mjs';
import { byHand, byKeyboard, moved } from './lib/journey.mjs';
import { keyboardFaults } from './lib/keyboard.mjs';
import { TODAY, startServer } from './lib/server.mjs';
import { noFault } from './lib/suite.mjs';

const NUMBERS = ['tel:15', 'tel:17', 'tel:18', 'tel:112', 'sms:114', 'tel:115', 'tel:119', 'tel:3919', 'tel:116117'];
const GUIDE = '/fr/demarches/hebergement-urgence/danger';
const data = mkdtempSync(join(tmpdir(), 'marchepied-urgent-'));
const open = () => startServer(TODAY, { MARCHEPIED_DATA: data, MARCHEPIED_FICHES_URL: 'none' });
const server = await open();
const { origin } = server;
const browser = await launch();
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true });
});

const numbersOn = (page) => page.locator('[data-helpline]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
// The page is kept: something works for it, and holds it.
const kept = (page) => page.evaluate(async () => {
  await navigator.serviceWorker.ready;
  const box = await caches.open('urgence');
  return (await box.keys()).map((request) => new URL(request.url).pathname);
});

test('the numbers that were seen are there without the server, in each language seen, and nothing else is', { timeout: 120_000 }, async () => {
  const own = await open();
  const { page, context, faults, close } = await openPage(browser, own.origin);
  await page.goto(`${own.origin}/fr/`);
  await moved(page, () => byHand.press(page, '[data-urgent]'));
  assert.deepEqual((await numbersOn(page)).toSorted(), NUMBERS.toSorted());
  assert.deepEqual(await kept(page), ['/fr/urgence']);
  await page.goto(`${own.origin}/ar/urgence`);
  assert.deepEqual(await kept(page), ['/fr/urgence', '/ar/urgence']);
  await page.goto(own.origin + GUIDE);
  assert.deepEqual(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map((it) => new URL(it.scope).pathname).toSorted()), ['/ar/urgence', '/fr/urgence']);
  await page.goto(`${own.origin}/fr/urgence`);
  await own.stop();
  await page.reload();
  assert.deepEqual((await numbersOn(page)).toSorted(), NUMBERS.toSorted(), 'after a reload');
  const later = await context.newPage();
  for (const path of ['/fr/urgence', '/ar/urgence', '/fr/urgence?taille=3']) {
    await later.goto(own.origin + path);
    assert.deepEqual((await numbersOn(later)).toSorted(), NUMBERS.toSorted(), path);
    const style = await later.locator('[data-helpline]').first().evaluate((tile) => getComputedStyle(tile).display);
    assert.equal(style, 'flex', `${path}: without its style`);
  }
  await assert.rejects(later.goto(own.origin + GUIDE), /ERR_/, 'a page of a guide is not kept');
  noFault(faults);
  await close();
});

// Stands for the page on anything, on another site: the server's own answer, cookie included, and words of no meaning.
async function standIn(page) {
  const away = [];
  await page.route('**/fr/quitter', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    const { location, 'set-cookie': cookie } = answer.headers();
    away.push(location);
    await route.fulfill({ status: 200, contentType: 'text/html', headers: { 'set-cookie': cookie }, body: '<title>x</title><p id="away">x' });
  });
  return away;
}

for (const script of [true, false]) {
  test(`« Quitter vite » leaves nothing of an answer, ${script ? 'with' : 'without'} script`, { timeout: 120_000 }, async () => {
    const { page, context, faults, close } = await openPage(browser, origin, { script });
    const away = await standIn(page);
    await page.goto(origin + GUIDE);
    await moved(page, () => byHand.press(page, '[data-choice="danger"]'));
    assert.equal(await page.locator('main').getAttribute('data-screen'), 'secours');
    assert.equal(new URL(page.url()).search, '', 'no answer in the address');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    assert.ok(await page.locator('[data-quit]').evaluate((link) => link.getBoundingClientRect().top >= 0), 'in sight wherever one reads');
    const secours = page.url();
    await moved(page, () => byHand.press(page, '[data-quit]'));
    await page.locator('#away').waitFor();
    assert.match(away[0], /^https:\/\//);
    assert.deepEqual(await context.cookies(), []);
    for (let n = 0; n < 2; n += 1) {
      await page.goBack();
      assert.notEqual(await page.locator('main').getAttribute('data-screen'), 'secours', `after ${n + 1} × Back`);
      assert.equal(await page.locator('[aria-current]').count(), 0, 'no choice is marked');
      if (script) break; // its place in the history was taken
    }
    await page.goto(secours);
    assert.equal(await page.locator('main').getAttribute('data-screen'), 'danger', 'its address says nothing either');
    noFault(faults);
    await close();
  });
}

test('« Quitter vite » leaves nothing of an answer where the neutral page is not let through', { timeout: 60_000 }, async () => {
  const { page, context, close } = await openPage(browser, origin);
  const neutral = new URL((await fetch(`${origin}/fr/quitter`, { redirect: 'manual' })).headers.get('location'));
  // What a library's filter does: our own server answers, the other site does not.
  await context.route((url) => url.host === neutral.host, (route) => route.abort('blockedbyclient'));
  await page.goto(origin + GUIDE);
  await moved(page, () => byHand.press(page, '[data-choice="danger"]'));
  await page.locator('[data-quit]').click();
  await page.waitForURL((url) => url.protocol === 'chrome-error:' || url.host === neutral.host);
  assert.doesNotMatch(await page.content(), /data-screen|secours/, 'the words of the browser, and none of ours');
  assert.deepEqual(await context.cookies(), []);
  await page.goto(`${origin}/fr/`);
  assert.equal(await page.locator('[aria-current]').count(), 0);
  await close();
});

test('whoever refuses cookies goes on all the same', async () => {
  const { page, context, close } = await openPage(browser, origin);
  await page.goto(origin + GUIDE);
  await context.clearCookies();
  await moved(page, () => byHand.press(page, '[data-choice="danger"]'));
  assert.equal(await page.locator('main').getAttribute('data-screen'), 'secours');
  await context.clearCookies();
  await moved(page, () => byHand.press(page, '[data-next]'));
  assert.equal(await page.locator('main').getAttribute('data-screen'), 'qui');
  await close();
});

const PAGES = [
  '/fr/urgence', '/ar/urgence', '/fr/urgence?taille=3&couleurs=sombres', GUIDE, '/fr/aide', '/fr/orientation', '/fr/orientation?besoin=argent',
  '/fr/orientation?besoin=argent&moyen=aller', '/fr/orientation?besoin=sante&moyen=seul&dur=internet', '/ar/orientation?besoin=papiers&moyen=aller&dur=lire',
];
test('these pages keep the rules of every page', { timeout: 300_000 }, async () => {
  const { page, close } = await openPage(browser, origin);
  const found = [];
  for (const path of PAGES) {
    await page.goto(origin + path);
    for (const size of [PHONE, { width: 360, height: 640 }, DESK]) {
      await page.setViewportSize(size);
      for (const check of [sideways, clipped, smallTargets]) found.push(...(await page.evaluate(check)).map((fault) => `${path}: ${fault}`));
      found.push(...(await axeFaults(page, path)));
    }
    if (!path.startsWith('/ar/')) found.push(...(await keyboardFaults(page)).map((fault) => `${path}: ${fault}`));
    found.push(...(await htmlFaults(await (await page.request.get(origin + path)).text(), path)));
  }
  await close();
  noFault(found);
});

for (const [how, options, hand] of [['by keyboard', {}, byKeyboard], ['without script', { script: false }, byHand]]) {
  test(`three touches lead to who helps, ${how}`, async () => {
    const { page, close } = await openPage(browser, origin, options);
    await page.goto(`${origin}/fr/`);
    await moved(page, () => hand.press(page, '[data-orientation]'));
    for (const answer of ['papiers', 'aller', 'lire']) await moved(page, () => hand.press(page, `[data-choice="${answer}"]`));
    await moved(page, () => hand.press(page, '[data-wanted="mairie-titres"]'));
    assert.match(page.url(), /\/fr\/aide\?pour=mairie-titres$/);
    await close();
  });
}
