// Proves: MDN Observatory's own code takes no point from our answers (lib/observatory.mjs says how it is fed and what is left
// out), on the front door, a screen of each guide, what we say of ourselves and the errors; nothing inline is allowed.
// 135 points need a cookie, well set (+5): pages that hold sealed answers reach them. A public page sets none, and 130 is then
// the most there is without a place on the browsers' preload list (+5) or a script fetched apart (+5, and one request more).
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { setUp } from './lib/suite.mjs';
import { TODAY, startServer } from './lib/server.mjs';
import { request, visit } from './lib/http.mjs';
import { sealedScreens } from './lib/walk.mjs';
import { take } from './lib/steps.mjs';
import { score } from './lib/observatory.mjs';

const { origin, guides, pages } = await setUp({ browser: false });
// The scored server knows that the public reaches it through https, as behind a proxy: HSTS and Secure cookies depend on it.
const PUBLIC = 'https://marchepied.test';
const secure = await startServer(TODAY, { MARCHEPIED_PUBLIC_URL: PUBLIC });
after(() => secure.stop());
const behindProxy = (url) => secure.origin + url.slice(origin.length);
const LEAST = 130;
const LEAST_WITH_COOKIE = 135;
const DUE = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /\w/,
};

const classes = [
  ...pages.filter((item) => item.name).map((item) => item.url),
  ...Object.values(guides).map((guide) => guide.states[0].url),
];

for (const url of classes) {
  test(`Observatory gives ${LEAST} or more to ${url.slice(origin.length)}`, async () => {
    enough(await score(await visit(behindProxy(url))), LEAST);
  });
}

function enough({ score: points, marks }, least) {
  const why = marks.filter((m) => m.points !== 0).map((m) => `${m.points} ${m.result}`).join('\n');
  assert.ok(points >= least, `${points} points\n${why}`);
  assert.ok(marks.every((m) => m.points >= 0), why);
}

test(`Observatory gives ${LEAST_WITH_COOKIE} or more to the answer that sets the sealed cookie`, async () => {
  const given = Object.values(guides).flatMap((guide) => guide.states).find((s) => s.cookieSet);
  assert.ok(given, 'no screen that sets a cookie was walked');
  let page = await visit(behindProxy(guides[given.procedure].states[0].url));
  for (const step of given.steps) ({ page } = await take(page, step, { headers: { origin: PUBLIC } }));
  enough(await score(page), LEAST_WITH_COOKIE);
});

test('every page forbids what is inline and what is foreign', async () => {
  for (const item of pages) {
    const response = await request(item.url);
    const csp = response.headers.get('content-security-policy') ?? '';
    assert.match(csp, /default-src 'none'/, item.url);
    assert.match(csp, /frame-ancestors 'none'/, item.url);
    assert.match(csp, /base-uri 'none'/, item.url);
    assert.ok(!/unsafe-(inline|eval)|\*|https?:/.test(csp), `${item.url}: ${csp}`);
    for (const [name, value] of Object.entries(DUE)) assert.match(response.headers.get(name) ?? '', value, `${item.url}: ${name}`);
    const html = await response.text();
    assert.ok(!/<[^>]+\sstyle\s*=/.test(html), `${item.url}: an inline style attribute`);
    assert.ok(!/<[^>]+\son[a-z]+\s*=/.test(html), `${item.url}: an inline handler`);
  }
});

test('a page that shows what a person said is never stored, and nothing stored stands in for it', async () => {
  let shown = 0;
  for (const state of sealedScreens(guides)) {
    const own = await visit(state.url, { cookies: state.cookies });
    const anybody = await visit(state.url);
    if (own.url === anybody.url && own.html === anybody.html) continue;
    shown += 1;
    assert.match(own.headers.get('cache-control') ?? '', /no-store/, `${state.url}, with the cookie`);
    if (own.url !== anybody.url) continue;
    const kept = anybody.headers.get('cache-control') ?? '';
    assert.ok(/no-store|no-cache/.test(kept) || /cookie/i.test(anybody.headers.get('vary') ?? ''), `${state.url}, without it: ${kept}`);
  }
  assert.ok(shown > 0, 'no page with sealed answers was met');
});
