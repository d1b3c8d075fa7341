// Proves: 200 screens made of official texts, of every shape there is, have no fault that axe, html-validate or a ruler can
// see at 320 px, with script and without. The texts are the State's, their length and their words are not ours to judge.
// Before, the program walks all of them and accounts for every sentence.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { noFault } from './lib/suite.mjs';
import { axeFaults } from './lib/axe.mjs';
import { eachOf, launch, openPage, show, unfold } from './lib/browser.mjs';
import { clipped, sideways, smallTargets } from './lib/layout.mjs';
import { checkAll, chosenScreens, startWithFiches } from './lib/fiches.mjs';
import { htmlFaults } from './lib/html.mjs';

const MOST = 200;
const VISITS = 800;
const LANES = 2;
// Shapes that an official text can take; each must be among the screens.
const SHAPES = ['kind question', 'kind reading', 'kind handoff', 'ul > li', 'ol > li', 'label > input', 'details > summary', 'div.a > p', 'div.o > p', 'p > sup', 'p > a.m'];

const server = await startWithFiches();
after(server.stop);
const browser = await launch();
after(() => browser.close());
const { screens, shapes } = await chosenScreens(server.origin, MOST, VISITS);

test('all 4,873 texts are walked: no dead end, no empty screen, no sentence lost or told twice', () => {
  const { status, said } = checkAll();
  assert.equal(status, 0, said);
  assert.match(said, /^4873 texts, 1\d{5} screens; 1\d{3} entrances opened by questions$/m);
});

test('the screens show every shape that an official text can take', () => {
  assert.equal(screens.length, MOST);
  noFault(SHAPES.filter((shape) => !shapes.has(shape)).map((shape) => `never met: ${shape}`));
});

test('html-validate finds nothing', async () => {
  const faults = [];
  for (const screen of screens) faults.push(...(await htmlFaults(screen.html, screen.name)));
  noFault(faults);
});

// Opens one page a lane and hands each screen to `work`; the faults of all come back together.
async function overAll(prepare, work) {
  const lanes = await Promise.all(Array.from({ length: LANES }, () => openPage(browser, server.origin, { serviceWorkers: 'block' })));
  for (const { page } of lanes) await prepare(page);
  const faults = [];
  await eachOf(screens, LANES, async (screen, lane) => {
    const { page } = lanes[lane];
    await show(page, screen);
    await page.evaluate(unfold);
    faults.push(...(await work(page, screen)));
  });
  for (const lane of lanes) {
    faults.push(...lane.faults, ...lane.strays.map((stray) => `asked somebody else: ${stray}`));
    await lane.close();
  }
  return faults;
}

const inPage = async (page, screen, checks) => {
  const faults = [];
  for (const check of checks) faults.push(...(await page.evaluate(check)).map((fault) => `${screen.name}: ${fault}`));
  return faults;
};

test('at 320 px axe finds nothing, nothing is cut or wider than the window, targets are large', async () => {
  const work = async (page, screen) => [
    ...(await inPage(page, screen, [sideways, clipped, smallTargets])),
    ...(await axeFaults(page, screen.name)),
  ];
  noFault(await overAll(async () => {}, work));
});

test('without script nothing is missing, cut or wider than the window, and axe finds nothing', async () => {
  const prepare = (page) => page.route((url) => !/\/(dictionnaire|style)\//.test(url.pathname), withoutScript);
  const work = async (page, screen) => [
    ...(await inPage(page, screen, [sideways, clipped])),
    ...(await axeFaults(page, `${screen.name} (no script)`)),
  ];
  noFault(await overAll(prepare, work));
});

// axe is itself a script: so the page's own are taken out of it, and its <noscript> parts are opened.
async function withoutScript(route) {
  const response = await route.fetch({ maxRedirects: 0 });
  const html = (await response.text()).replace(/<script\b[\s\S]*?<\/script>/gi, '').replace(/<\/?noscript>/gi, '');
  await route.fulfill({ response, body: html });
}
