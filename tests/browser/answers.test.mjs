// Proves, over HTTP: a screen the answers do not lead to sends the visitor where they do lead; forged, unknown and stale
// answers are dropped; a forged cookie breaks nothing. "Position is never stored: it is replayed from the answers."
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { setUp } from './lib/suite.mjs';
import { screenOf, visit } from './lib/http.mjs';
import { sealedScreens } from './lib/walk.mjs';

const { origin, guides, screens } = await setUp({ browser: false });

const bare = (url) => new URL(url).origin + new URL(url).pathname;
const linksOf = (page) => [...page.document.querySelectorAll('main a[href]')].map((a) => a.getAttribute('href'));

async function screenAt(url, cookies = {}) {
  const page = await visit(url, { cookies });
  assert.equal(page.status, 200, `${url} answers ${page.status}`);
  assert.ok(page.document.querySelector('#aide a[href^="tel:"]'), `${url}: no way to a human`);
  const shown = screenOf(page.document);
  assert.ok(shown, `${url} shows no screen`);
  return { ...page, ...shown };
}

test('a screen asked for with no answer shows only what no answer leads to', async () => {
  for (const state of screens) {
    const open = guides[state.procedure].states.filter((s) => s.url === bare(s.url) && Object.keys(s.posted).length === 0);
    const shown = await screenAt(bare(state.url));
    assert.ok(open.some((s) => s.screen === shown.screen), `${bare(state.url)} shows ${shown.screen}`);
  }
});

test('every hand-off needs answers', async () => {
  for (const state of screens.filter((s) => s.kind === 'handoff' && s.steps.some((step) => step.do !== 'next'))) {
    const shown = await screenAt(bare(state.url));
    assert.notEqual(shown.kind, 'handoff', `${bare(state.url)} opens without an answer`);
  }
});

test('an unknown choice is dropped', async () => {
  for (const guide of Object.values(guides)) {
    const first = guide.states[0];
    const shown = await screenAt(`${bare(first.url)}?${first.screen}=falsifie`);
    assert.equal(shown.screen, first.screen);
    assert.ok(!shown.html.includes('falsifie') && !shown.url.includes('falsifie'), `${shown.url} keeps the forged answer`);
  }
});

test('an answer to an unknown screen is dropped', async () => {
  for (const state of screens) {
    const url = new URL(state.url);
    url.searchParams.append('inconnu', 'oui');
    const shown = await screenAt(url.href, state.cookies);
    assert.equal(shown.screen, state.screen);
    assert.ok(!shown.html.includes('inconnu=') && !shown.url.includes('inconnu'), `${url} keeps the unknown answer`);
  }
});

test('a stale answer, of a branch one has left, is dropped', async () => {
  let tried = 0;
  for (const guide of Object.values(guides)) {
    for (const state of guide.states) {
      const answers = [...new URL(state.url).searchParams];
      if (answers.length < 2) continue;
      const [[first], [last, value]] = [answers[0], answers.at(-1)];
      const other = guide.states.find((s) => {
        const theirs = new URL(s.url).searchParams;
        return theirs.get(first) !== answers[0][1] && theirs.has(first) && onlyWay(guide, theirs, first, last);
      });
      if (!other) continue;
      const url = new URL(other.url);
      url.searchParams.append(last, value);
      const shown = await screenAt(url.href, other.cookies);
      assert.ok(![shown.url, ...linksOf(shown)].some((href) => href.includes(`${last}=`)), `${url} keeps ${last}=${value}`);
      tried += 1;
      break;
    }
  }
  assert.ok(tried > 0, 'no guide has a branch that another answer leaves');
});

// True when no walked state with this first answer ever asks `last`.
function onlyWay(guide, theirs, first, last) {
  return !guide.states.some((s) => new URL(s.url).searchParams.get(first) === theirs.get(first) && (s.screen === last || new URL(s.url).searchParams.has(last)));
}

test('a forged or cut cookie breaks nothing', async () => {
  const sealed = sealedScreens(guides);
  assert.ok(sealed.length > 0, 'no screen with sealed answers was met');
  for (const state of sealed) {
    for (const forge of [(v) => v.slice(0, -6), (v) => `A${v.slice(1)}B`, () => 'x', () => '%00"']) {
      const cookies = Object.fromEntries(Object.entries(state.cookies).map(([k, c]) => [k, { ...c, value: forge(c.value) }]));
      const shown = await screenAt(state.url, cookies);
      assert.ok(guides[state.procedure].screens[shown.screen], `${state.url} shows ${shown.screen}`);
    }
  }
});

test('the front door is found from the bare address', async () => {
  assert.equal((await visit(`${origin}/`)).url, `${origin}/fr/`);
});
