// What every test file needs: the servers, the walked guides, one browser; all stopped at the end.
// `guides` and `screens` are those of the first day; `pages` is every page and every screen of every day.
import { after } from 'node:test';
import { DAYS, startServer } from './server.mjs';
import { walkDays, everyScreen } from './walk.mjs';
import { plainPages } from './pages.mjs';
import { launch } from './browser.mjs';

const MOST_LINES = 40;

export async function setUp({ browser: wanted = true } = {}) {
  const servers = await Promise.all(DAYS.map((day) => startServer(day)));
  after(() => Promise.all(servers.map((server) => server.stop())));
  const browser = wanted ? await launch() : null;
  after(() => browser?.close());
  const { origin } = servers[0];
  const days = await walkDays(servers.map((server) => server.origin));
  const [guides] = days;
  return { origin, browser, guides, days, screens: everyScreen([guides]), pages: [...plainPages(origin), ...everyScreen(days)] };
}

// Fails with every fault, so that one run shows them all. A fault is "where: what"; the same "what" is told once, with a count.
export function noFault(faults) {
  if (faults.length === 0) return;
  const places = new Map();
  for (const fault of faults) {
    const [, where, what] = /^(.*?): (.*)$/s.exec(fault) ?? [null, '', fault];
    if (!places.has(what)) places.set(what, new Set());
    places.get(what).add(where);
  }
  const lines = [...places].map(([what, where]) => `${what}\n    on ${where.size}: ${[...where].slice(0, 4).join(', ')}`);
  const rest = lines.length > MOST_LINES ? `\n… and ${lines.length - MOST_LINES} more` : '';
  throw new Error(`${lines.length} faults\n${lines.slice(0, MOST_LINES).join('\n')}${rest}`);
}
