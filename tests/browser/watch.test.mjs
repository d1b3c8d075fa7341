// Proves: when an official site is down, people read so first and can go on; the pages of the sites, the attestation and the
// letter have no fault that axe, html-validate or a ruler can see, come out well on paper, and the code on paper is genuine.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { noFault } from './lib/suite.mjs';
import { axeFaults } from './lib/axe.mjs';
import { DESK, PHONE, launch, openPage, unfold } from './lib/browser.mjs';
import { clipped, printedControls, sideways, smallTargets } from './lib/layout.mjs';
import { htmlFaults } from './lib/html.mjs';
import { printed } from './lib/pdf.mjs';
import { startWithAnOutage } from './lib/watch.mjs';

const server = await startWithAnOutage();
after(server.stop);
const browser = await launch();
after(() => browser.close());
const { origin } = server;
const PATHS = [
  '/fr/portails',
  '/fr/portails/caf',
  '/fr/portails/ants',
  '/fr/portails/msa',
  '/fr/portails/caf/constat',
  '/fr/portails/impots/constat',
  '/fr/portails/msa/constat',
  '/fr/portails/caf/lettre',
  '/fr/portails/verifier',
  '/fr/portails/verifier?code=MP2.x',
  '/fr/demarches/declaration-caf',
  '/fr/demarches/carte-identite',
];

// The server writes the looks down a moment after it opens its door.
async function remembered() {
  for (let tries = 0; tries < 100; tries += 1) {
    const text = await (await fetch(`${origin}/fr/portails`)).text();
    if (text.includes('data-state="closed"')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the server does not remember the outage');
}
await remembered();

for (const [name, size] of [['a phone', PHONE], ['a desk', DESK]]) {
  test(`on ${name} axe finds nothing, nothing is cut or wider than the window, targets are large`, async () => {
    const { page, faults, strays, close } = await openPage(browser, origin, { size });
    const found = [];
    for (const path of PATHS) {
      await page.goto(origin + path);
      await page.evaluate(unfold);
      for (const check of [sideways, clipped, smallTargets]) {
        found.push(...(await page.evaluate(check)).map((fault) => `${path}: ${fault}`));
      }
      found.push(...(await axeFaults(page, path)));
      found.push(...(await htmlFaults(await (await fetch(page.url())).text(), path)));
    }
    noFault([...found, ...faults, ...strays.map((stray) => `asked somebody else: ${stray}`)]);
    await close();
  });
}

test('a screen of a site that is down says so before its title, and leads to what one can do', async () => {
  const { page, close } = await openPage(browser, origin, { script: false });
  await page.goto(`${origin}/fr/demarches/declaration-caf`);
  const banner = page.locator('[data-trouble=closed]');
  assert.match(await banner.innerText(), /Le site CAF est en panne\. Ce n’est pas vous\./);
  const [above, title] = [await banner.boundingBox(), await page.locator('h1').boundingBox()];
  assert.ok(above.y < title.y, 'the title comes first');
  await banner.locator('a').click();
  assert.match(await page.locator('main').innerText(), /Aujourd’hui, vous pouvez/);
  assert.ok((await page.locator('main a[href^="tel:"]').count()) > 0, 'no phone');
  await close();
});

test('the code on an attestation is read by a camera and is genuine', async () => {
  const { page, close } = await openPage(browser, origin, { size: { width: 360, height: 640 }, deviceScaleFactor: 3 });
  await page.goto(`${origin}/fr/portails/caf/constat`);
  const shot = PNG.sync.read(await page.locator('svg.qr').screenshot());
  const read = jsQR(new Uint8ClampedArray(shot.data), shot.width, shot.height);
  assert.ok(read, 'nobody can read the QR code');
  const code = new URL(read.data, origin).searchParams.get('code') ?? read.data;
  assert.match(code, /^MP2\./);
  await page.goto(`${origin}/fr/portails/verifier`);
  await page.fill('#code', code);
  await page.click('button[type=submit]');
  assert.equal(await page.locator('[data-verdict=genuine]').count(), 1);
  await page.fill('#code', code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
  await page.click('button[type=submit]');
  assert.equal(await page.locator('[data-verdict=refused]').count(), 1);
  await close();
});

test('the attestation and the letter each fit on one sheet of paper, without a button', async () => {
  const { page, close } = await openPage(browser, origin, { size: DESK });
  for (const path of ['/fr/portails/caf/constat', '/fr/portails/caf/lettre']) {
    await page.goto(origin + path);
    assert.deepEqual(await printed(page), { sheets: 1, a4: true }, path);
    await page.emulateMedia({ media: 'print' });
    noFault((await page.evaluate(printedControls)).map((fault) => `${path}: ${fault}`));
    await page.emulateMedia({ media: 'screen' });
  }
  await close();
});
