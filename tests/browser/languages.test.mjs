// Proves: in every language on offer, each kind of screen fits 320 px, has every glyph, says its language and direction,
// marks the French that stays, and offers the same place in the other languages. No word is missing.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { noFault, setUp } from './lib/suite.mjs';
import { startServer } from './lib/server.mjs';
import { WORD_RULES, axeFaults, bringAxe } from './lib/axe.mjs';
import { openPage, show, unfold } from './lib/browser.mjs';
import { clipped, sideways, smallTargets } from './lib/layout.mjs';
import { nameOf, oneOfEachKind, plainPages } from './lib/pages.mjs';
import { missingGlyphs, unmarkedFrench } from './lib/script.mjs';
import { textShape } from './lib/text.mjs';

const suite = await setUp();
const { browser } = suite;
// A server of its own: it counts the words that French stood in for.
const server = await startServer(undefined, {});
after(server.stop);
const languages = await offered();

async function offered() {
  const html = await (await fetch(`${server.origin}/fr/`)).text();
  return [...html.matchAll(/hreflang="?([a-z-]+)"?/g)].map(([, tag]) => tag);
}

// A translation has the elements of the French page, which axe sees whole (axe.test.mjs): what it can break is words and their
// length. One language each way is looked at with every rule, the others with the rules that read words.
const WHOLE = ['ar', 'ro'];

// One screen of each kind from each guide, and every page that is no screen.
function chosen() {
  const screens = oneOfEachKind(suite.screens);
  const cards = screens.filter((state) => state.kind === 'handoff').map((state) => ({ ...state, name: `${nameOf(state)}, card`, url: below(state.url, 'agent') }));
  // Pages that are looked at in another language already are left as they are.
  const plain = plainPages(suite.origin).filter((page) => new URL(page.url).pathname.startsWith('/fr/'));
  return [...plain, ...screens, ...cards];
}

const below = (address, part) => {
  const url = new URL(address);
  url.pathname += `/${part}`;
  return url.href;
};

const abroad = (item, tag) => ({ ...item, url: item.url.replace(suite.origin, server.origin).replace('/fr/', `/${tag}/`) });

for (const tag of languages) {
  test(`${tag}: every kind of screen fits, is whole, and says what language it is in`, async () => {
    const { context, page, faults, strays, close } = await openPage(browser, server.origin, { locale: tag });
    await bringAxe(context);
    for (const item of chosen().map((item) => abroad(item, tag))) {
      const where = `${tag} ${nameOf(item)}`;
      await show(page, item);
      await page.evaluate(unfold);
      await page.evaluate('document.fonts.ready');
      const [lang, dir] = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      if (lang !== tag) faults.push(`${where}: the page says it is in ${lang}`);
      if (dir !== (['ar', 'fa', 'ps'].includes(tag) ? 'rtl' : 'ltr')) faults.push(`${where}: the page is ${dir}`);
      for (const check of [sideways, clipped, smallTargets, missingGlyphs, unmarkedFrench]) {
        faults.push(...(await page.evaluate(check)).map((fault) => `${where}: ${fault}`));
      }
      faults.push(...(await page.evaluate(textShape, true)).map((fault) => `${where}: ${fault}`));
      if (!item.procedure || item.procedure === 'actualisation') faults.push(...(await axeFaults(page, where, WHOLE.includes(tag) ? null : WORD_RULES)));
    }
    await close();
    noFault([...faults, ...strays.map((stray) => `${tag}: asked somebody else: ${stray}`)]);
  });
}

test('no word is missing in any language', async () => {
  assert.ok(languages.length >= 10, `only ${languages.join(' ')}`);
  const ready = await (await fetch(`${server.origin}/readyz`)).text();
  assert.match(ready, /^missing-words 0$/m);
});

test('changing the language keeps the place and the answers', async () => {
  const { page, close } = await openPage(browser, server.origin);
  const place = '/fr/demarches/carte-identite/pieces';
  const state = suite.screens.find((it) => it.procedure === 'carte-identite' && it.kind === 'checklist');
  await page.goto(abroad(state, 'fr').url);
  const before = new URL(page.url());
  assert.ok(before.pathname.startsWith('/fr/'), place);
  await page.locator('a[data-languages]').click();
  await page.locator('a[data-language="ar"]').click();
  const now = new URL(page.url());
  assert.deepEqual([now.pathname.replace('/ar/', '/fr/'), now.search], [before.pathname, before.search]);
  await page.locator('a[data-languages]').click();
  await page.locator('a[data-language="fr"]').click();
  assert.equal(page.url(), before.href);
  await close();
});

test('a browser is met in its own language', async () => {
  for (const [accepted, expected] of [['uk-UA,uk;q=0.9', '/uk/'], ['fa-AF', '/fa/'], ['pt-BR,en;q=0.5', '/pt/'], ['zz', '/fr/']]) {
    const answer = await fetch(`${server.origin}/`, { redirect: 'manual', headers: { 'accept-language': accepted } });
    assert.equal(answer.headers.get('location'), expected, accepted);
  }
});
