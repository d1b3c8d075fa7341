// Proves: from the front door a person reaches the right official link of each procedure that has one, at 320 px: by hand, without script,
// by keyboard alone, without cookies; Back loses nothing; "Pas encore envoyé" stays until the person confirms;
// nothing is asked of another host; a public screen sets no cookie; one request is enough for the first paint.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { setUp } from './lib/suite.mjs';
import { openPage, show } from './lib/browser.mjs';
import { byHand, byKeyboard, follow, takeStep } from './lib/journey.mjs';
import { mainText } from './lib/text.mjs';
import { sealedScreens, wayOut } from './lib/walk.mjs';

const { origin, browser, guides } = await setUp();
const DOORS = {
  actualisation: 'francetravail.fr',
  'declaration-caf': 'caf.fr',
  'carte-identite': 'ants.gouv.fr',
  'complementaire-sante': 'ameli.fr',
  'inscription-france-travail': 'francetravail.fr',
};
// These end at a person: no site of the State takes the request.
const PEOPLE = ['domiciliation', 'hebergement-urgence', 'identite-en-ligne', 'rendez-vous-medical'];
const NOT_SENT = /pas encore envoyé/i;

const officialHost = async (page) => new URL(await page.locator('[data-portal]').first().getAttribute('href'));

async function reach(procedure, state, options, hand, each) {
  const visit = await openPage(browser, origin, options);
  const met = await follow(visit.page, origin, procedure, state.steps, hand, each);
  const door = await officialHost(visit.page);
  assert.equal(door.protocol, 'https:');
  assert.match(`.${door.hostname}`, new RegExp(`\\.${DOORS[procedure].replaceAll('.', '\\.')}$`), 'the official site');
  assert.deepEqual(visit.strays, [], 'requests to another host');
  return { ...visit, met };
}

test('the front door shows every procedure', () => {
  const all = [...Object.keys(DOORS), ...PEOPLE];
  assert.deepEqual(Object.keys(guides).filter((id) => all.includes(id)).sort(), all.sort());
});

test('a procedure that no site takes has no door to one', () => {
  const doors = PEOPLE.flatMap((id) => guides[id]?.states ?? []).filter((state) => state.portal);
  assert.deepEqual(doors.map((state) => state.url), []);
});

for (const procedure of Object.keys(DOORS)) {
  const guide = guides[procedure] ?? { states: [] };
  const state = wayOut(guide, 'typed') ?? wayOut(guide);
  const go = (options, hand) => async () => {
    assert.ok(state, `no way out of ${procedure} was found`);
    const { close } = await reach(procedure, state, options, hand);
    await close();
  };
  test(`${procedure}: by hand`, go({}, byHand));
  test(`${procedure}: without script`, go({ script: false }, byHand));
  test(`${procedure}: by keyboard alone`, go({}, byKeyboard));

  test(`${procedure}: Back never loses an answer`, async () => {
    const { page, met, close } = await reach(procedure, state, {}, byHand);
    const end = await page.evaluate(mainText);
    for (const address of met.slice(0, -1).reverse()) {
      await page.goBack();
      assert.equal(page.url(), address);
    }
    for (const address of met.slice(1)) {
      await page.goForward();
      assert.equal(page.url(), address);
    }
    assert.equal(await page.evaluate(mainText), end, 'the hand-off after Back and Forward');
    await page.goBack();
    await takeStep(page, state.steps.at(-1), byHand);
    assert.equal(page.url(), met.at(-1), 'the last step taken again');
    await close();
  });

  test(`${procedure}: "Pas encore envoyé" until the person confirms`, async () => {
    const { page, close } = await reach(procedure, state, {}, byHand);
    const notSent = async () => NOT_SENT.test(await page.locator('body').innerText());
    assert.ok(await notSent(), 'on the hand-off');
    for (let n = 0; n < 4 && !(await page.locator('main [data-choice="yes"]').count()); n += 1) {
      await takeStep(page, { do: 'next' }, byHand);
      assert.ok(await notSent(), `on ${page.url()}`);
    }
    const asked = page.url();
    await takeStep(page, { do: 'choice', id: 'no' }, byHand);
    assert.ok(await notSent(), 'after "no"');
    await page.goto(asked);
    await takeStep(page, { do: 'choice', id: 'yes' }, byHand);
    assert.ok(!(await notSent()), 'no more after "yes"');
    await close();
  });
}

test('without any cookie, guides whose answers ride in the address work to the end', async () => {
  const open = Object.keys(DOORS).filter((procedure) => wayOut(guides[procedure], 'links'));
  assert.ok(open.length >= 2, `only ${open.join(', ') || 'none'}`);
  for (const procedure of open) {
    const state = wayOut(guides[procedure], 'links');
    const { page, close } = await reach(procedure, state, {}, byHand, (p) => p.context().clearCookies());
    assert.deepEqual(await page.context().cookies(), [], `${procedure}: a public screen sets a cookie`);
    await close();
  }
});

// A sensitive guide keeps its choices in the cookie, and must learn at once whether the browser takes one.
const SENSITIVE = ['hebergement-urgence'];

test('a way that posts nothing never gets a cookie', () => {
  const open = Object.entries(guides).filter(([procedure]) => !SENSITIVE.includes(procedure));
  const given = open.flatMap(([, g]) => g.states).filter((s) => s.cookieSet && s.steps.every((step) => !step.post));
  assert.deepEqual(given.map((s) => s.url), []);
});

test('the first paint needs one request: nothing else is fetched but the compression dictionary and the script, which block nothing', async () => {
  for (const url of [`${origin}/fr/`, ...Object.values(guides).map((guide) => guide.states[0].url)]) {
    const { page, close } = await openPage(browser, origin);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
    const early = await page.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0].startTime;
      const dictionary = document.querySelector('link[rel=compression-dictionary]')?.href;
      return performance.getEntriesByType('resource')
        .filter((r) => !r.name.startsWith('data:'))
        .filter((r) => r.renderBlockingStatus === 'blocking' || (r.startTime < paint && r.name !== dictionary && !/\/script\//.test(r.name)))
        .map((r) => r.name);
    });
    assert.deepEqual(early, [], url);
    await close();
  }
});

test('a screen with typed or private answers can be shown again with its cookie alone', async () => {
  const sealed = sealedScreens(guides);
  assert.ok(sealed.length > 0, 'no screen with sealed answers was met');
  const { page, close } = await openPage(browser, origin);
  for (const state of sealed) {
    await show(page, state);
    assert.equal(await page.locator('main').getAttribute('data-screen'), state.screen, state.url);
  }
  await close();
});
