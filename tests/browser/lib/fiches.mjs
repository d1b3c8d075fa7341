// The official fiches of November 2020 in a server of their own, and screens of them chosen so that every shape is met.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, TODAY, binary, foreignSettings, startServer } from './server.mjs';
import { visit, screenOf } from './http.mjs';

const KEPT = 'shared/data/fiches/vosdroits-part-2020.zip';
// Texts of the archive with shapes that few others have: numbered lists, papers to tick, lowered signs.
const RARE = ['F134', 'F961', 'F2633', 'F10', 'F45'];
const LONGEST_WALK = 60;
const REBUILT = join(ROOT, 'target/corpus/vosdroits-part-2020.zip');

// The same places as in tests/it/corpus.rs, which also says what the archive is.
function corpus() {
  const places = [process.env.MARCHEPIED_CORPUS];
  for (let folder = dirname(ROOT); folder !== dirname(folder); folder = dirname(folder)) places.push(join(folder, KEPT));
  const found = [...places, REBUILT].find((path) => path && existsSync(path));
  if (found) return found;
  const made = spawnSync('node', [join(ROOT, 'tests/corpus/rebuild.mjs'), REBUILT], { stdio: 'inherit' });
  if (made.status !== 0) throw new Error('the official fiches are missing: give their place in MARCHEPIED_CORPUS');
  return REBUILT;
}

// Walks all fiches, screen by screen and sentence by sentence, with the released program: its exit code and what it says.
export function checkAll() {
  const done = spawnSync(binary(), ['fiches', 'check', corpus()], { encoding: 'utf8', env: foreignSettings() });
  return { status: done.status, said: done.stdout + done.stderr };
}

// Imports the fiches into a folder that goes away with the server.
export async function startWithFiches() {
  const data = mkdtempSync(join(tmpdir(), 'marchepied-fiches-'));
  const done = spawnSync(binary(), ['fiches', 'import', corpus(), '--data', data], { encoding: 'utf8', env: foreignSettings() });
  if (done.status !== 0) throw new Error(`the import failed:\n${done.stdout}\n${done.stderr}`);
  const server = await startServer(TODAY, { MARCHEPIED_DATA: data, MARCHEPIED_FICHES_URL: 'none' });
  const stop = async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { origin: server.origin, stop };
}

// What a page is made of: its kind, its elements with their classes, and which of them stand in which.
function shape(document) {
  const main = document.querySelector('main');
  const name = (el) => [el.tagName.toLowerCase(), ...el.classList].join('.');
  const parts = new Set([`kind ${main.getAttribute('data-kind')}`]);
  for (const el of main.querySelectorAll('*')) {
    if (el.closest('svg')) continue;
    parts.add(`${name(el.parentElement)} > ${name(el)}`);
  }
  return parts;
}

// Reads the rare texts to their ends, then follows links from the list on, near and far by turns.
// Keeps each page that shows something new, then others.
export async function chosenScreens(origin, most, visits) {
  const met = new Set();
  const known = new Set();
  const [next, kept, others] = [[`${origin}/fr/fiches`], [], []];
  const look = async (url) => {
    const page = await visit(url);
    if (page.status !== 200) throw new Error(`${page.url}: status ${page.status}`);
    const item = { name: decodeURI(page.url.slice(origin.length)), url: page.url, html: page.html, cookies: {}, ...screenOf(page.document) };
    const fresh = [...shape(page.document)].filter((part) => !met.has(part));
    fresh.forEach((part) => met.add(part));
    (fresh.length > 0 ? kept : others).push(item);
    return page;
  };
  for (const id of RARE) {
    let url = `${origin}/fr/fiches/${id}`;
    for (let step = 0; url && step < LONGEST_WALK; step += 1) url = onward((await look(url)).document, origin);
  }
  for (let turn = 0; turn < visits && next.length > 0; turn += 1) {
    const url = turn % 3 ? next.splice(Math.floor(next.length * (turn % 7) / 7), 1)[0] : next.shift();
    const page = await look(url);
    for (const link of page.document.querySelectorAll('main a[href^="/fr/fiches"]')) {
      const to = new URL(link.getAttribute('href'), origin).href;
      if (!known.has(to)) {
        known.add(to);
        next.push(to);
      }
    }
  }
  const step = Math.max(1, Math.floor(others.length / Math.max(1, most - kept.length)));
  const rest = others.filter((_, index) => index % step === 0);
  return { screens: [...kept, ...rest].slice(0, most), shapes: met };
}

// The way on: everything in order where that is offered, else the first choice.
function onward(document, origin) {
  const ways = ['a[href*="sommaire=tout"]', 'a[data-next]', 'a[data-choice]'].map((way) => document.querySelector(`main ${way}`));
  const href = ways.find(Boolean)?.getAttribute('href');
  return href?.startsWith('/') ? new URL(href, origin).href : null;
}
