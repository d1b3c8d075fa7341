// One Chromium that can reach no other machine, and pages that remember what they asked for.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

// The whole browser, as public machines run it.
export const WHOLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
// The same engine without windows, where it is installed: it shows a page in half the time.
const SHELL = '/usr/bin/chromium-headless-shell';
const CHROMIUM = !process.env.CHROMIUM && existsSync(SHELL) ? SHELL : WHOLE;
export const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // nothing leaves this machine
];
export const PHONE = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 800 };

export function launch() {
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is missing: apt-get install chromium`);
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS, headless: true });
}

// A context and a page. `asked` lists every request, `strays` those to another host, `faults` what the console refused.
export async function openPage(browser, origin, { size = PHONE, script = true, ...options } = {}) {
  const context = await browser.newContext({
    viewport: size,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    javaScriptEnabled: script,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const asked = [];
  const strays = [];
  const faults = [];
  context.on('request', (request) => {
    asked.push(request.url());
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) strays.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(`console: script: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  return { context, page, asked, strays, faults, close: () => context.close() };
}

// Shows a walked state: its cookies first, then its address.
export async function show(page, state) {
  const context = page.context();
  await context.clearCookies();
  const { hostname } = new URL(state.url);
  const jar = Object.values(state.cookies ?? {});
  if (jar.length > 0) {
    await context.addCookies(jar.map((c) => ({ ...c, domain: hostname, path: '/', httpOnly: true, sameSite: 'Lax' })));
  }
  return page.goto(state.url);
}

// Opens what is folded, so that it is checked too.
export function unfold() {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
}

// Runs `work(item)` over all items, `many` at a time.
export async function eachOf(items, many, work) {
  const queue = items.map((item, index) => ({ item, index }));
  const lane = async (n) => {
    while (queue.length > 0) {
      const { item } = queue.shift();
      await work(item, n);
    }
  };
  await Promise.all(Array.from({ length: many }, (_, n) => lane(n)));
}
