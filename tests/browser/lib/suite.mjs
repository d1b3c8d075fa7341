// What every test file needs: the servers, the walked guides, one browser; all stopped at the end.
// `guides` and `screens` are those of the first day; `pages` is every page and every screen of every day.
import { after } from 'node:test';
import { DAYS, startServer } from './server.mjs';
import { walkDays, everyScreen } from './walk.mjs';
import { plainPages } from './pages.mjs';
import { launch } from './browser.mjs';

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

// Fails with every fault listed, so that one run shows them all.
export function noFault(faults) {
  if (faults.length === 0) return;
  const shown = faults.slice(0, 60).join('\n');
  const rest = faults.length > 60 ? `\n… and ${faults.length - 60} more` : '';
  throw new Error(`${faults.length} faults\n${shown}${rest}`);
}
