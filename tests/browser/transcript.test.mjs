// Proves: what a screen reader says of each kind of page is what a person has read over and found right. The transcripts are
// kept in transcripts/. After a change that is meant, UPDATE=1 node run.mjs transcript writes them anew: read them before you commit.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { Virtual } from '@guidepup/virtual-screen-reader';
import { TODAY, startServer } from './lib/server.mjs';

const KEPT = join(import.meta.dirname, 'transcripts');
const MOST_STEPS = 400;
const PAGES = {
  front: '/fr/',
  question: '/fr/demarches/actualisation/pour-qui',
  reading: '/fr/demarches/actualisation/quand?pour-qui=yes',
  checklist: '/fr/demarches/actualisation/papiers?pour-qui=yes&formation=no&travaille=no&autre=non',
  handoff: '/fr/demarches/actualisation/depart?pour-qui=yes&formation=no&travaille=no&autre=non',
  help: '/fr/aide',
  missing: '/fr/rien',
  otherwise: '/fr/demarches/actualisation/pour-qui/autrement',
  near: '/fr/aide?lieu=93066&pour=mairie-titres',
  search: '/fr/recherche?q=carte',
  emergency: '/fr/urgence',
  orientation: '/fr/orientation?besoin=sante&moyen=seul&dur=internet',
  sites: '/fr/portails',
  languages: '/fr/langues',
  stop: '/fr/demarches/actualisation/pour-qui/arret',
  resuming: '/fr/reprendre',
  desk: '/fr/demarches/actualisation/pour-qui?atelier=fr',
  practice: '/fr/entrainement/pre-demande-carte/histoire',
  figures: '/fr/atelier/chiffres',
};

const data = mkdtempSync(join(tmpdir(), 'marchepied-transcript-'));
const server = await startServer(TODAY, { MARCHEPIED_DATA: data, MARCHEPIED_VOICE_COMMAND: 'none', MARCHEPIED_FICHES_URL: 'none' });
after(async () => {
  await server.stop();
  rmSync(data, { recursive: true });
});

async function transcript(path) {
  const html = await (await fetch(server.origin + path)).text();
  const { window } = new JSDOM(html);
  // How many guides and numbers there are changes often, and says nothing new: two of each are enough. The way to a human
  // and the foot are the same on every page: they are heard once, on the question.
  const surplus = (what) => [...window.document.querySelectorAll(what)].slice(2);
  for (const one of [...surplus('main [data-procedure]'), ...surplus('main a[href^="tel:"]')]) one.remove();
  if (!path.endsWith('/pour-qui')) for (const same of window.document.querySelectorAll('aside, footer')) same.remove();
  const reader = new Virtual();
  await reader.start({ container: window.document.body, window });
  for (let step = 0; step < MOST_STEPS && !/^end of document/.test(await reader.lastSpokenPhrase()); step += 1) await reader.next();
  const said = await reader.spokenPhraseLog();
  await reader.stop();
  return `${said.join('\n')}\n`;
}

for (const [kind, path] of Object.entries(PAGES)) {
  test(`a screen reader says of "${kind}" what was read over`, async () => {
    const file = join(KEPT, `${kind}.txt`);
    const said = await transcript(path);
    if (process.env.UPDATE) {
      mkdirSync(KEPT, { recursive: true });
      writeFileSync(file, said);
    }
    assert.ok(existsSync(file), `${file} is missing: run with UPDATE=1`);
    assert.equal(said, readFileSync(file, 'utf8'));
  });
}
