// Proves what leaves the screen: the QR code of a hand-off is read by a camera's eye (jsQR on pixels), the reminder opens in a
// calendar (ical.js) inside the window of the procedure, the address can be copied. Paper is proved in plus.test.mjs.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { setUp } from './lib/suite.mjs';
import { openPage, show, unfold } from './lib/browser.mjs';
import { request, visit } from './lib/http.mjs';
import { TODAY } from './lib/server.mjs';
import { wayOut } from './lib/walk.mjs';

const { origin, browser, guides, screens } = await setUp();
const handoffs = screens.filter((state) => state.kind === 'handoff' && state.portal);
const DAY = 86_400_000;
const FARTHEST_DAYS = 100; // a quarter and some days
// The window of the monthly procedure: from the 28th (26th in February) to the 15th.
const WINDOWS = { actualisation: (date) => date.getDate() <= 15 || date.getDate() >= (date.getMonth() === 1 ? 26 : 28) };

test('each hand-off has a QR code that leads to us or to the official site', async () => {
  assert.ok(handoffs.length >= 3, 'a hand-off for each procedure');
  const { page, close } = await openPage(browser, origin, { size: { width: 360, height: 640 }, deviceScaleFactor: 2 });
  for (const state of handoffs) {
    await show(page, state);
    await page.evaluate(unfold);
    const shot = PNG.sync.read(await page.locator('svg.qr').first().screenshot());
    const code = jsQR(new Uint8ClampedArray(shot.data), shot.width, shot.height);
    assert.ok(code, `${state.url}: nobody can read the QR code`);
    const said = new URL(code.data);
    const doors = await page.locator('[data-portal]').evaluateAll((links) => links.map((a) => new URL(a.href).host));
    const ours = said.origin === origin || said.host === new URL(origin).host;
    assert.ok(ours || (said.protocol === 'https:' && doors.includes(said.host)), `${state.url}: the QR code says ${code.data}`);
  }
  await close();
});

test('the reminder is a calendar event in French, in the window, with an alarm', async () => {
  const found = new Set();
  for (const state of screens) {
    const { document } = await visit(state.url, { cookies: state.cookies });
    for (const link of document.querySelectorAll('a[href*="rappel.ics"]')) {
      await checkReminder(new URL(link.getAttribute('href'), state.url).href, state);
      found.add(state.procedure);
    }
  }
  assert.ok(found.has('actualisation'), 'the monthly procedure offers a reminder');
});

async function checkReminder(href, state) {
  const response = await request(href, { cookies: state.cookies });
  assert.equal(response.status, 200, href);
  assert.match(response.headers.get('content-type'), /^text\/calendar/);
  const text = await response.text();
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75), `${href}: a line of more than 75 bytes`);
  assert.ok(!/[\u2066-\u2069]/.test(text), `${href}: an isolation mark would be read aloud`);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  assert.ok(events.length > 0, `${href}: no event`);
  for (const event of events) {
    for (const needed of ['uid', 'dtstamp', 'dtstart', 'summary']) assert.ok(event.getFirstPropertyValue(needed), `${href}: no ${needed}`);
    const start = event.getFirstPropertyValue('dtstart').toJSDate();
    const days = (start - new Date(`${TODAY}T00:00`)) / DAY;
    assert.ok(days >= -1 && days <= FARTHEST_DAYS, `${href}: starts ${start}`);
    if (WINDOWS[state.procedure]) assert.ok(WINDOWS[state.procedure](start), `${href}: ${start} is out of the window`);
    assert.match(event.getFirstPropertyValue('summary'), /\p{L}+ \p{L}+/u);
    const alarms = event.getAllSubcomponents('valarm');
    assert.ok(alarms.length > 0 && alarms.every((a) => a.getFirstPropertyValue('trigger')), `${href}: no alarm`);
  }
}

test('the reminder can be downloaded by a click', async () => {
  const state = screens.find((s) => s.procedure === 'actualisation' && s.kind === 'handoff');
  assert.ok(state, 'the hand-off of actualisation');
  const { page, close } = await openPage(browser, origin, { acceptDownloads: true });
  await show(page, state);
  const link = page.locator('a[href*="rappel.ics"]').first();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  assert.match(download.suggestedFilename(), /\.ics$/);
  await close();
});

test('the copy button gives what the person needs, and says so', async () => {
  const { page, close } = await openPage(browser, origin, { permissions: ['clipboard-read', 'clipboard-write'] });
  let copied = 0;
  for (const state of Object.values(guides).map((guide) => wayOut(guide, 'typed')).filter(Boolean)) {
    await show(page, state);
    for (const button of await page.locator('[data-copy]:visible').all()) {
      await button.click();
      const { copy, done } = await button.evaluate((el) => ({ ...el.dataset }));
      await page.waitForFunction(async (wanted) => (await navigator.clipboard.readText()) === wanted, copy, { timeout: 2_000 });
      assert.equal((await button.textContent()).trim(), done, state.url);
      copied += 1;
    }
  }
  await close();
  assert.ok(copied > 0, 'no [data-copy] button was found');
});
