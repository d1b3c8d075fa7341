// Proves: every screen and page is valid HTML for two judges, Nu (vnu.jar, one run over all pages) and html-validate
// (presets recommended and a11y), with no error and no warning.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setUp, noFault } from './lib/suite.mjs';
import { htmlFaults } from './lib/html.mjs';
import { visit } from './lib/http.mjs';
import { OUT } from './lib/server.mjs';
import { nameOf } from './lib/pages.mjs';

const { pages } = await setUp({ browser: false });
const SAVED = join(OUT, 'html');
const JAR = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build', 'dist', 'vnu.jar');

rmSync(SAVED, { recursive: true, force: true });
mkdirSync(SAVED, { recursive: true });
const saved = [];
for (const item of pages) {
  const { html, headers } = await visit(item.url, { cookies: item.cookies });
  assert.match(headers.get('content-type'), /^text\/html; ?charset=utf-8$/i, item.url);
  const file = join(SAVED, `${nameOf(item).replace(/[^\w-]+/g, '-')}.html`);
  writeFileSync(file, html);
  saved.push({ name: nameOf(item), html, file });
}

test('the Nu checker finds nothing', { timeout: 120_000 }, () => {
  const run = spawnSync('java', ['-jar', JAR, '--format', 'json', ...saved.map((page) => page.file)], { encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.ok(!run.error, `java is needed (apt-get install default-jre-headless): ${run.error?.message}`);
  // Its reader of styles does not know `::highlight()`, which stands in every style once.
  const known = (m) => m.message === 'CSS: Parse Error.' && m.extract?.includes(':highlight(');
  const said = JSON.parse(run.stderr).messages.filter((m) => !known(m));
  noFault(said.map((m) => `${m.url?.split('/').at(-1)} at ${m.lastColumn}: ${m.type}, ${m.message}`));
});

test('html-validate finds nothing', async () => {
  const faults = await Promise.all(saved.map((page) => htmlFaults(page.html, page.name)));
  noFault(faults.flat());
});
