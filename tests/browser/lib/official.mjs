// An official site as these tests play it: TLS on this machine, under the name of a real host. Only a debug build has the
// door that leads to it (DOORS_FOR_TESTS); a release knows of none, and its pages would not be read at all.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, startServer } from './server.mjs';

export const HOST = 'www.caf.fr';

// Serves `pages` ({ path: html }) and a server of ours that reads them.
export async function startWithOfficial(pages) {
  const binary = process.env.BROWSER_TEST_DEBUG_BIN ?? join(ROOT, 'target', 'debug', 'marchepied');
  if (!existsSync(binary)) throw new Error('No debug server to test: run `cargo build` first.');
  const folder = mkdtempSync(join(tmpdir(), 'official-'));
  const [key, pem, der] = ['key.pem', 'cert.pem', 'cert.der'].map((name) => join(folder, name));
  const openssl = (...args) => execFileSync('openssl', args, { stdio: 'ignore' });
  openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', pem, '-days', '2',
    '-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`, '-addext', 'basicConstraints=critical,CA:FALSE');
  openssl('x509', '-in', pem, '-outform', 'der', '-out', der);
  const asked = [];
  const site = createServer({ key: readFileSync(key), cert: readFileSync(pem) }, (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const page = pages[request.url];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
  const before = process.env.BROWSER_TEST_BIN;
  process.env.BROWSER_TEST_BIN = binary;
  const settings = { DOORS_FOR_TESTS: `${der} ${HOST}=127.0.0.1:${site.address().port}` };
  const ours = await startServer(undefined, settings);
  if (before === undefined) delete process.env.BROWSER_TEST_BIN;
  else process.env.BROWSER_TEST_BIN = before;
  const stop = async () => {
    await ours.stop();
    site.closeAllConnections();
    site.close();
    rmSync(folder, { recursive: true });
  };
  return { origin: ours.origin, asked, stop };
}
