// Starts the real server on a free port, on a fixed day, and stops it at the end.
// BROWSER_TEST_BIN names another binary; BROWSER_TEST_SERVERS ({ day: origin }) names servers that already run (run.mjs sets it).
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const OUT = join(ROOT, 'target', 'browser');
// In the window of the monthly procedure, and between two windows: some screens exist only on one of these days.
export const DAYS = ['2026-12-03', '2026-12-20'];
export const [TODAY] = DAYS;
const START_MS = 90_000;

export function binary() {
  if (process.env.BROWSER_TEST_BIN) return process.env.BROWSER_TEST_BIN;
  const built = ['release', 'debug']
    .map((profile) => join(ROOT, 'target', profile, 'marchepied'))
    .filter(existsSync)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (built.length === 0) throw new Error('No server to test: run `cargo build --release` first.');
  return built[0];
}

// `settings` are MARCHEPIED_* variables; a server with settings of its own is never shared.
export async function startServer(day = TODAY, settings = null) {
  const running = settings === null && JSON.parse(process.env.BROWSER_TEST_SERVERS ?? '{}')[day];
  if (running) return { origin: running, stop: async () => {} };
  const child = spawn(binary(), ['serve', '--listen', '127.0.0.1:0'], {
    cwd: ROOT,
    env: { ...foreignSettings(), MARCHEPIED_TODAY: day, MARCHEPIED_WATCH: 'no', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const origin = await firstAddress(child);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    process.removeListener('exit', kill);
    child.kill('SIGTERM');
    const late = setTimeout(kill, 5_000);
    await gone;
    clearTimeout(late);
  };
  return { origin, stop };
}

// The environment without the settings of whoever runs the tests.
export const foreignSettings = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MARCHEPIED_')));

function firstAddress(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => fail('the server said no address in time'), START_MS);
    const fail = (why) => {
      clearTimeout(late);
      child.kill('SIGKILL');
      reject(new Error(`${why}. It said:\n${said}`));
    };
    const hear = (chunk) => {
      said = (said + chunk).slice(-20_000);
      const found = /listening on (http:\/\/[^\s/]+)/.exec(said);
      if (!found) return;
      clearTimeout(late);
      resolve(found[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`the server stopped with code ${code}`));
  });
}
