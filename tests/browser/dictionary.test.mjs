// Proves: after the first screen, Chromium gets the following ones as differences from our dictionary (RFC 9842,
// Content-Encoding: dcb), in less than 400 bytes of body. No cache is switched off and nothing is skipped.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { setUp } from './lib/suite.mjs';

const { origin, browser, guides } = await setUp();
const MOST_BYTES = 400;
const MOST_STOPS = 12;
const SETTLE_MS = 1_000;
const MOST_TRIES = 60;

// Visits `url` and tells how the document came: encoding and bytes of body, as the network counted them.
async function weigh(page, cdp, url) {
  const seen = { id: null, encoding: '', head: 0, bytes: 0 };
  const done = new Promise((resolve) => {
    cdp.on('Network.responseReceived', ({ requestId, response, type }) => {
      if (type !== 'Document') return;
      seen.id = requestId;
      seen.encoding = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding')?.[1] ?? '';
      seen.head = response.encodedDataLength;
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (requestId !== seen.id) return;
      seen.bytes = encodedDataLength - seen.head;
      resolve();
    });
  });
  await page.goto(url);
  await done;
  cdp.removeAllListeners();
  return seen;
}

// The screens of a guide whose answers ride in the address. Private screens get no dictionary: they are sealed.
const publicStops = (guide) =>
  guide.states.slice(1).filter((s) => s.url !== guide.states[0].url && Object.keys(s.cookies).length === 0 && s.kind !== 'handoff');
const open = Object.entries(guides).filter(([, guide]) => publicStops(guide).length > 0);

test('at least two guides have public screens', () => assert.ok(open.length >= 2, `${open.length} guides`));

for (const [procedure, guide] of open) {
  test(`${procedure}: screens after the first are small differences`, async () => {
    const context = await browser.newContext({ locale: 'fr-FR' });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    let fetched = false;
    page.on('requestfinished', (asked) => (fetched ||= asked.url().includes('/dictionnaire/')));
    const first = await weigh(page, cdp, guide.states[0].url);
    assert.notEqual(first.encoding, 'dcb', 'the first screen has no dictionary yet');
    const stops = publicStops(guide).slice(0, MOST_STOPS);
    // Fetched when the browser is idle, which without windows it knows only once it draws; a busy server packs it late.
    // No screen may be visited before: it would be kept as it came, and shown again from there.
    for (let tries = 0; !fetched && tries < MOST_TRIES; tries += 1) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.waitForTimeout(SETTLE_MS);
    }
    assert.ok(fetched, 'the dictionary was never fetched');
    await page.waitForTimeout(SETTLE_MS);
    for (const { url } of stops) {
      const seen = await weigh(page, cdp, url);
      assert.equal(seen.encoding, 'dcb', url);
      assert.ok(seen.bytes < MOST_BYTES, `${url}: ${seen.bytes} bytes of body`);
    }
    await context.close();
  });
}

test('the dictionary is public and old browsers lose nothing', async () => {
  const response = await fetch(open[0][1].states[0].url, { headers: { 'accept-encoding': 'br' } });
  assert.match(response.headers.get('vary') ?? '', /available-dictionary/i);
  assert.notEqual(response.headers.get('content-encoding'), 'dcb');
  assert.match(await response.text(), /<main/);
  const link = /<link[^>]+rel="?compression-dictionary"?[^>]*>/.exec(await (await fetch(open[0][1].states[0].url)).text());
  assert.ok(link, 'no <link rel=compression-dictionary>');
});
