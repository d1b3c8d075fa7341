// Reads each page named on the command line with mozilla/readability in jsdom; prints one JSON object: texts, and milliseconds.
// Installed beside it: npm install @mozilla/readability@0.6.0 jsdom@26 (in a folder of yours; see docs/benchmarks.md).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { PEERS = process.cwd() } = process.env;
const need = createRequire(join(PEERS, 'package.json'));
const { Readability } = need('@mozilla/readability');
const { JSDOM } = need('jsdom');

const rounds = Number(process.env.ROUNDS ?? 3);
const texts = {};
let fields = 0;
let tables = 0;
let phones = 0;
let best = Infinity;
for (let round = 0; round < rounds; round += 1) {
  let whole = 0;
  for (const file of process.argv.slice(2)) {
    const html = readFileSync(file, 'utf8');
    const begun = performance.now();
    const article = new Readability(new JSDOM(html).window.document).parse();
    whole += performance.now() - begun;
    texts[file] = article?.textContent ?? '';
    if (round > 0) continue;
    fields += (article?.content ?? '').match(/<(input|select|textarea)\b/g)?.length ?? 0;
    phones += (article?.content ?? '').match(/href="tel:/g)?.length ?? 0;
    tables += (article?.content ?? '').match(/<table\b/g)?.length ?? 0;
  }
  best = Math.min(best, whole);
}
console.log(JSON.stringify({ texts, fields, tables, phones, milliseconds: best }));
