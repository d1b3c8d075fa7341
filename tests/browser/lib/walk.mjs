// Walks every guide behind the front door over HTTP and lists every screen a person can reach.
// First each screen with each answer that can come before it, then other sets of answers, up to a bound that is told, never silent.
import { readFileSync } from 'node:fs';
import { visit, screenOf } from './http.mjs';
import { stepsOn, take } from './steps.mjs';

const MOST_STATES = Number(process.env.BROWSER_TEST_STATES ?? 400);

// Each walk: { procedure: { screens: { id: state }, states: [state], left, faults } }
// state: { procedure, screen, kind, url, cookies, portal, steps, posted, cookieSet }
// The guides as they are on each day: one walk for each server. BROWSER_TEST_WALK names walks already made (run.mjs).
export async function walkDays(origins) {
  if (process.env.BROWSER_TEST_WALK) return JSON.parse(readFileSync(process.env.BROWSER_TEST_WALK, 'utf8'));
  return Promise.all(origins.map(walk));
}

async function walk(origin) {
  const door = await visit(`${origin}/fr/`);
  const guides = {};
  for (const tile of door.document.querySelectorAll('[data-procedure]')) {
    const procedure = tile.getAttribute('data-procedure');
    const link = tile.tagName === 'A' ? tile : tile.querySelector('a');
    guides[procedure] = await walkGuide(procedure, new URL(link.getAttribute('href'), origin).href);
  }
  return guides;
}

async function walkGuide(procedure, start) {
  const guide = { screens: {}, states: [], left: 0, faults: [] };
  const seen = new Set();
  const met = new Set(); // each screen with each answer given before it
  const fresh = [];
  const again = [];
  const add = (page, steps, posted) => {
    if (!new URL(page.url).pathname.includes(`/demarches/${procedure}`)) return; // the guide is left: home, help
    const shown = screenOf(page.document);
    if (page.status !== 200 || !shown) {
      guide.faults.push(`${page.url}: ${page.status}, no screen after ${JSON.stringify(steps.at(-1) ?? 'the front door')}`);
      return;
    }
    const key = keyOf(page.url, posted);
    if (seen.has(key)) return;
    seen.add(key);
    const door = page.document.querySelector('[data-portal]');
    const portal = door && { id: door.getAttribute('data-portal'), href: door.getAttribute('href') };
    const state = { procedure, ...shown, url: page.url, cookies: page.cookies, portal, steps, posted, cookieSet: page.setLines.length > 0 };
    guide.screens[shown.screen] ??= state;
    guide.states.push(state);
    const pairs = pairsOf(state).filter((pair) => !met.has(pair));
    for (const pair of pairs) met.add(pair);
    (pairs.length > 0 ? fresh : again).push({ page, state });
  };
  const door = await visit(start);
  add(door, [], {});
  while (fresh.length + again.length > 0) {
    if (fresh.length === 0 && guide.states.length >= MOST_STATES) break;
    // Near and far answers by turns, so that the bound does not leave out the end of the guide.
    const { page, state } = fresh.shift() ?? (guide.states.length % 2 ? again.shift() : again.pop());
    for (const step of stepsOn(page.document)) {
      if (step.do === 'add' && state.posted[`${state.screen}+`]) continue;
      if (step.href && seen.has(keyOf(new URL(step.href, page.url).href, state.posted))) continue;
      try {
        const taken = await take(page, step);
        if (step.do === 'done' && taken.page.document.querySelector('main [role="alert"]')) continue; // nothing to add up yet
        const { href, ...done } = taken.step;
        const trail = [...state.steps, { screen: state.screen, ...done }];
        add(taken.page, trail, { ...state.posted, ...answer(state.screen, taken.step) });
      } catch (error) {
        guide.faults.push(`${state.url}: ${error.message}`);
      }
    }
  }
  guide.left = fresh.length + again.length;
  return guide;
}

const keyOf = (url, posted) => `${url} ${JSON.stringify(posted)}`;

function pairsOf(state) {
  const answers = [...new URL(state.url).searchParams, ...Object.entries(state.posted).map(([k, v]) => [k, JSON.stringify(v)])];
  return [`${state.screen}|`, ...answers.map(([screen, choice]) => `${state.screen}|${screen}=${choice}`)];
}

// What the address cannot tell: an answer that was posted.
function answer(screen, step) {
  if (!step.post) return {};
  if (step.do === 'add') return { [`${screen}+`]: step.typed };
  return { [screen]: step.id ?? step.typed ?? step.do };
}

// One state for each screen of each guide, in the order they were found; the first day that shows it wins.
export function everyScreen(days) {
  const states = days.flatMap((guides) => Object.values(guides)).flatMap((guide) => Object.values(guide.screens));
  return [...new Map(states.reverse().map((s) => [`${s.procedure}/${s.screen}`, s])).values()].reverse();
}

// One state for each screen that can be met with sealed answers.
export function sealedScreens(guides) {
  const sealed = Object.values(guides).flatMap((guide) => guide.states).filter((s) => Object.keys(s.cookies).length > 0);
  return [...new Map(sealed.map((s) => [`${s.procedure}/${s.screen}`, s])).values()];
}

const isHandoff = (state) => state.kind === 'handoff' && state.portal;

// The shortest way to an official link. `how`: 'any', 'links' (no form), 'typed' (at least one form) .
export function wayOut(guide, how = 'any') {
  const fits = {
    any: () => true,
    links: (state) => state.steps.every((step) => !step.post),
    typed: (state) => state.steps.some((step) => step.do === 'type' || step.do === 'add'),
  }[how];
  const outs = guide.states.filter((state) => isHandoff(state) && fits(state));
  return outs.sort((a, b) => a.steps.length - b.steps.length)[0] ?? null;
}
