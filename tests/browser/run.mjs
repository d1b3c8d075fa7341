// Runs every browser test against one server a day and one walk, some files at a time, and closes with "N passed, 0 failed".
// A skipped or unfinished test counts as a failure. `node run.mjs axe plus` runs only these files.
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DAYS, OUT, startServer } from './lib/server.mjs';
import { everyScreen, walkDays } from './lib/walk.mjs';

const HERE = import.meta.dirname;
const LIMIT_MS = 1_800_000;
// One file more than processors, for some wait for silence; those that take long begin first, so that none is left alone at the end.
const AT_ONCE = availableParallelism() + 1;
const LONG = ['kiosk', 'plus', 'axe', 'languages', 'practice', 'voice', 'pouch'];
const chosen = process.argv.slice(2);
const files = readdirSync(HERE)
  .filter((file) => file.endsWith('.test.mjs'))
  .filter((file) => chosen.length === 0 || chosen.includes(file.replace('.test.mjs', '')))
  .sort((a, b) => turn(a) - turn(b))
  .map((file) => join(HERE, file));
if (files.length < Math.max(chosen.length, 1)) throw new Error(`no such test: ${chosen.join(' ')}`);

function turn(file) {
  const found = LONG.indexOf(file.replace('.test.mjs', ''));
  return found < 0 ? LONG.length : found;
}

// Only some files need the guides walked.
const servers = files.some((file) => readFileSync(file, 'utf8').includes('setUp(')) ? await walkOnce() : [];

async function walkOnce() {
  const servers = await Promise.all(DAYS.map((day) => startServer(day)));
  mkdirSync(OUT, { recursive: true });
  const days = await walkDays(servers.map((server) => server.origin));
  const walked = join(OUT, 'walk.json');
  writeFileSync(walked, JSON.stringify(days));
  days.forEach((guides, n) => {
    for (const [id, guide] of Object.entries(guides)) {
      const left = guide.left > 0 ? `, ${guide.left} known and left aside` : '';
      console.log(`${DAYS[n]} ${id}: ${Object.keys(guide.screens).length} screens, ${guide.states.length} sets of answers${left}`);
    }
  });
  console.log(`${everyScreen(days).length} screens in all\n`);
  process.env.BROWSER_TEST_SERVERS = JSON.stringify(Object.fromEntries(DAYS.map((day, n) => [day, servers[n].origin])));
  process.env.BROWSER_TEST_WALK = walked;
  return servers;
}

let passed = 0;
let failed = 0;
const isFile = (event) => files.includes(event.name);
const stream = run({ files, concurrency: AT_ONCE, timeout: LIMIT_MS });
stream.on('test:pass', (event) => {
  if (event.skip !== undefined || event.todo !== undefined) failed += 1;
  else if (!isFile(event)) passed += 1;
});
stream.on('test:fail', () => {
  failed += 1;
});
stream.on('end', async () => {
  await Promise.all(servers.map((server) => server.stop()));
  const good = failed === 0 && passed > 0;
  setImmediate(() => {
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = good ? 0 : 1;
  });
});
stream.compose(spec).pipe(process.stdout);
