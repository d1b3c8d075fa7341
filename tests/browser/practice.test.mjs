// Proves: every exercise can be followed from the front door to what one knows now, by touch, by keyboard alone and without
// script; a mistake is explained on its page; every page of the imaginary site keeps the rules of ours (axe, layout, keyboard,
// HTML); a file's contents never leave the browser; a guide, its hand-off, the site and « c'est envoyé » hold together.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp, noFault } from './lib/suite.mjs';
import { DESK, PHONE, openPage, unfold } from './lib/browser.mjs';
import { COLOUR_RULES, axeFaults } from './lib/axe.mjs';
import { htmlFaults } from './lib/html.mjs';
import { clipped, doubleText, normalText, printedControls, sideways, smallTargets } from './lib/layout.mjs';
import { hooks } from './lib/text.mjs';
import { keyboardFaults } from './lib/keyboard.mjs';
import { printed } from './lib/pdf.mjs';
import { byHand, byKeyboard, follow, moved, takeStep } from './lib/journey.mjs';
import { wayOut } from './lib/walk.mjs';
import { exercises, practise } from './lib/exercises.mjs';
import { ROOT, startServer } from './lib/server.mjs';

const { origin, browser, guides } = await setUp();
const ALL = exercises();

async function fromTheFrontDoor(page, exercise, hand) {
  await page.goto(`${origin}/fr/`);
  await moved(page, () => hand.press(page, 'main a[href$="/entrainement"]'));
  await moved(page, () => hand.press(page, `[data-exercise="${exercise.id}"]`));
}

const WAYS = [
  ['by touch', { hasTouch: true, isMobile: true }, { ...byHand, press: (page, what) => page.locator(what).first().tap() }],
  ['by keyboard alone', { size: DESK }, byKeyboard],
  ['without script', { script: false }, byHand],
];
for (const [how, options, hand] of WAYS) {
  test(`every exercise, ${how}`, async () => {
    for (const exercise of ALL) {
      const { page, context, asked, strays, faults, close } = await openPage(browser, origin, options);
      await fromTheFrontDoor(page, exercise, hand);
      await practise(page, exercise, hand);
      assert.deepEqual([strays, faults, await context.cookies()], [[], [], []], exercise.id);
      const typed = Object.values(exercise.pages).flatMap((p) => p.fields).filter((f) => ['text', 'secret', 'amount'].includes(f.kind));
      for (const { expect } of typed) assert.ok(!asked.some((url) => url.includes(encodeURIComponent(expect))), `${expect} stands in an address`);
      await close();
    }
  });
}

const CHECKS = { hooks, sideways, clipped, smallTargets };

async function look(page, where) {
  const faults = [];
  await page.evaluate(unfold);
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    for (const check of Object.values(CHECKS)) faults.push(...(await page.evaluate(check, where)).map((f) => `${where}: ${f}`));
    for (const colorScheme of size === PHONE ? ['light', 'dark'] : ['light']) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await axeFaults(page, where, colorScheme === 'dark' ? COLOUR_RULES : null)));
    }
  }
  await page.setViewportSize(PHONE);
  await page.evaluate(doubleText);
  for (const check of [sideways, clipped]) faults.push(...(await page.evaluate(check)).map((f) => `${where}, text at 200 %: ${f}`));
  await page.evaluate(normalText);
  faults.push(...(await keyboardFaults(page)).map((f) => `${where}: ${f}`));
  faults.push(...(await htmlFaults(await (await page.request.get(page.url())).text(), where)));
  return faults;
}

test('every page of every exercise keeps the rules of our own pages', async () => {
  const faults = [];
  for (const exercise of ALL) {
    const { page, close } = await openPage(browser, origin);
    await page.goto(`${origin}/fr/entrainement/${exercise.id}/histoire`);
    await practise(page, exercise, byHand, async (_, where) => faults.push(...(await look(page, `${exercise.id}/${where}`))));
    await close();
  }
  noFault(faults);
});

test('a mistake, a trap and strong colours keep them too', async () => {
  const { page, close } = await openPage(browser, origin);
  const faults = [];
  for (const button of ['connecter', 'oubli']) {
    await page.goto(`${origin}/fr/entrainement/session/connexion?couleurs=fortes`);
    await moved(page, () => byHand.press(page, `[data-button="${button}"]`));
    assert.ok(await page.locator('[data-mistake]').isVisible(), button);
    for (const check of [sideways, clipped, smallTargets]) faults.push(...(await page.evaluate(check)).map((f) => `${button}: ${f}`));
    faults.push(...(await axeFaults(page, button)));
  }
  await close();
  noFault(faults);
});

test('a file stays in the browser: the server is told its name, and nothing of what is in it', async () => {
  const { page, context, close } = await openPage(browser, origin);
  const sent = [];
  context.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.goto(`${origin}/fr/entrainement/photo/photo?accueil=ajouter`);
  const file = (name) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from('PLANTED-CONTENTS') });
  for (const [name, told] of [['photo-lina.pdf', /Format de fichier/], ['vacances.jpg', /photo-lina\.jpg/]]) {
    await page.locator('[type=file]').setInputFiles(file(name));
    await moved(page, () => byHand.press(page, '[data-button=joindre]'));
    assert.match(await page.locator('main').innerText(), told);
  }
  assert.ok(sent.some((body) => body.includes('vacances.jpg')));
  assert.ok(!sent.some((body) => body.includes('PLANTED')), 'the contents were sent');
  await close();
});

test('the guide can be hidden and shown, and stays hidden', async () => {
  const { page, close } = await openPage(browser, origin, { script: false });
  await page.goto(`${origin}/fr/entrainement/session/histoire`);
  await moved(page, () => byHand.press(page, '[data-next]'));
  await moved(page, () => byHand.press(page, '[data-coach] ~ a.b'));
  assert.equal(await page.locator('[data-coach]').count(), 0);
  const { fields } = ALL.find((one) => one.id === 'session').pages.connexion;
  for (const { id, expect } of fields) await page.locator(`[name=${id}]`).fill(expect);
  await moved(page, () => byHand.press(page, '[data-button=connecter]'));
  assert.equal(await page.locator('main').getAttribute('data-screen'), 'espace');
  assert.equal(await page.locator('[data-coach]').count(), 0);
  await close();
});

test('what one knows at the end prints on one sheet', async () => {
  const { page, close } = await openPage(browser, origin);
  const exercise = ALL.find((one) => one.id === 'numero-dossier');
  await page.goto(`${origin}/fr/entrainement/${exercise.id}/histoire`);
  await practise(page, exercise, byHand);
  assert.ok(await page.locator('[data-print]').isVisible());
  assert.deepEqual(await printed(page), { sheets: 1, a4: true });
  await page.emulateMedia({ media: 'print' });
  noFault((await page.evaluate(printedControls)).map((f) => `bilan: ${f}`));
  await close();
});

// A content folder in which the official site of the identity card is the imaginary one.
const SITE = 'https://mirabelles.example';
const folder = mkdtempSync(join(tmpdir(), 'marchepied-practice-'));
after(() => rmSync(folder, { recursive: true, force: true }));
for (const part of ['templates', 'locales']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
const portal = join(folder, 'templates', 'portals', 'ants.toml');
writeFileSync(
  portal,
  readFileSync(portal, 'utf8')
    .replace(/hosts = \[/, 'hosts = ["mirabelles.example", ')
    .replace(/url(\s*)= "https:\/\/passeport[^"]*"/, `url$1= "${SITE}/fr/entrainement/pre-demande-carte/cookies"`),
);

test('from a guide through its hand-off and the site to « c’est envoyé », with an exercise before', async () => {
  const server = await startServer(undefined, { MARCHEPIED_CONTENT: folder });
  const { page, context, close } = await openPage(browser, server.origin);
  await context.route(`${SITE}/**`, async (route) => {
    const there = route.request();
    const response = await route.fetch({ url: there.url().replace(SITE, server.origin), headers: { 'content-type': there.headers()['content-type'] ?? '' }, maxRedirects: 0 });
    const location = response.headers().location;
    await route.fulfill({ response, headers: { ...response.headers(), ...(location && { location: SITE + location }) } });
  });
  const state = wayOut(guides['carte-identite'], 'links');
  await follow(page, server.origin, 'carte-identite', state.steps, byHand);
  const door = page.url();
  await byHand.press(page, '[data-practise]');
  await moved(page, () => byHand.press(page, '[data-exercise="photo"]'));
  await practise(page, ALL.find((one) => one.id === 'photo'), byHand);
  await moved(page, () => byHand.press(page, '[data-back]'));
  assert.equal(page.url(), door, 'back at the hand-off');
  assert.match(await page.locator('[data-portal]').first().getAttribute('href'), /^https:\/\/mirabelles\.example/);
  await moved(page, () => byHand.press(page, '[data-portal]'));
  const exercise = ALL.find((one) => one.id === 'pre-demande-carte');
  await moved(page, () => byHand.press(page, '[data-button="refuser"]'));
  await moved(page, () => page.goBack());
  assert.equal(new URL(page.url()).origin, SITE);
  assert.ok(exercise.pages.numero, 'the site gives a number');
  await page.goto(door);
  for (let n = 0; n < 4 && !(await page.locator('main [data-choice="yes"]').count()); n += 1) await takeStep(page, { do: 'next' }, byHand);
  assert.match(await page.locator('body').innerText(), /pas encore envoyé/i);
  await takeStep(page, { do: 'choice', id: 'yes' }, byHand);
  assert.doesNotMatch(await page.locator('body').innerText(), /pas encore envoyé/i);
  await close();
  await server.stop();
});
