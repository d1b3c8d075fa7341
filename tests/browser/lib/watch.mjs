// A server that remembers an outage: the looks are written into its database before it starts again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TODAY, startServer } from './server.mjs';
import { request } from './http.mjs';

const LOOKS = 30;
const PAUSE = 20; // so that all of them are of one day, but for the first minutes after midnight

// The last looks at three sites: the first is down, the second slow, the third works.
function looks() {
  const now = Math.floor(Date.now() / 1000);
  const rows = [];
  for (let n = 0; n < LOOKS; n += 1) {
    const at = now - 60 - n * PAUSE;
    rows.push(['caf', 'compte', at, n < 9 ? 'failing' : 'read', n < 9 ? 500 : 200, 300]);
    rows.push(['ants', 'pre-demande', at, 'read', 200, n < 9 ? 9000 : 300]);
    rows.push(['impots', 'accueil', at, 'read', 200, 300]);
  }
  const values = rows.map((row) => `(${row.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join()}, 1, NULL)`);
  return `INSERT INTO sighting VALUES ${values.join()};`;
}

export async function startWithAnOutage() {
  const data = mkdtempSync(join(tmpdir(), 'marchepied-watch-'));
  const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
  const settings = { MARCHEPIED_DATA: data, MARCHEPIED_FICHES_URL: 'none', MARCHEPIED_TODAY: day };
  const first = await startServer(TODAY, settings);
  await request(`${first.origin}/readyz`); // the tables are made when they are first needed
  await first.stop();
  const done = spawnSync('sqlite3', [join(data, 'marchepied.db'), looks()], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`the looks could not be written: ${done.stderr ?? done.error}`);
  const server = await startServer(TODAY, settings);
  const stop = async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { origin: server.origin, stop };
}
