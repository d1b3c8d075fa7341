// The pages that are not screens: front door, help, search, what we say of ourselves, and errors with a way out.
const PLAIN = [
  ['front door', '/fr/', 200],
  ['help', '/fr/aide', 200],
  ['help near a place', '/fr/aide?ou=93100', 200],
  ['help near a town', '/fr/aide?lieu=93066&pour=mairie-titres', 200],
  ['help, to show on the way', '/fr/aide/montrer?lieu=93066&pour=mairie-titres', 200],
  ['help, to show on the way, in Arabic', '/ar/aide/montrer?lieu=93066', 200],
  ['help, which town', '/fr/aide?ou=saint%20denni', 200],
  ['help, no such town', '/fr/aide?ou=zzzzqqq', 200],
  ['emergency numbers', '/fr/urgence', 200],
  ['emergency numbers, from right to left', '/ar/urgence', 200],
  ['orientation, the need', '/fr/orientation', 200],
  ['orientation, what is hard', '/fr/orientation?besoin=argent&moyen=aller', 200],
  ['orientation, who helps', '/fr/orientation?besoin=sante&moyen=seul&dur=internet', 200],
  ['orientation, from right to left', '/ar/orientation?besoin=papiers&moyen=aller&dur=lire', 200],
  ['a procedure of towns', '/fr/communes/centre-loisirs', 200],
  ['a procedure of towns, from right to left', '/ar/communes/cantine', 200],
  ['orientation, to learn, from right to left', '/ar/orientation?besoin=apprendre&moyen=aller&dur=rien', 200],
  ['what to ask of the CCAS', '/fr/communes/aide-ccas', 200],
  ['slip for another place', '/fr/liaison?besoin=sante', 200],
  ['slip, filled', '/fr/liaison/bon?besoin=sante&fait=compte&papier=rib', 200],
  ['slip, filled, from right to left', '/ar/liaison/bon?besoin=sante&fait=compte&papier=rib', 200],
  ['slip, the way back', '/fr/liaison/retour', 200],
  ['the street', '/fr/maraude/93066', 200],
  ['the street, from right to left', '/ar/maraude/93066', 200],
  ['search, found', '/fr/recherche?q=carte', 200],
  ['search, nothing found', '/fr/recherche?q=zzzzz', 200],
  ['practice', '/fr/entrainement', 200],
  ['practice, a story', '/fr/entrainement/pre-demande-carte/histoire', 200],
  ['not understood', '/fr/demarches/actualisation/pour-qui/autrement', 200],
  ['not understood, in Arabic', '/ar/demarches/carte-identite/pour-qui/autrement', 200],
  ['the desk', '/fr/atelier', 200],
  ['the desk, guides', '/fr/atelier/langue/ar', 200],
  ['the desk, beside a screen', '/fr/demarches/actualisation/pour-qui?atelier=fr', 200],
  ['the desk, beside a screen in Arabic', '/ar/demarches/actualisation/pour-qui?atelier=fr', 200],
  ['the desk, in Arabic', '/fr/demarches/actualisation/pour-qui?atelier=ar', 200],
  ['the desk, sheet', '/fr/demarches/actualisation/pour-qui/feuille?atelier=fr', 200],
  ['workshop kits', '/fr/atelier/kit', 200],
  ['a workshop kit', '/fr/atelier/kit/actualisation', 200],
  ['a workshop kit, in Arabic', '/ar/atelier/kit/carte-identite', 200],
  ['exercises of a group, before', '/fr/atelier/suivi', 200],
  ['a code for exercises', '/fr/groupe', 200],
  ['a code for exercises, in Arabic', '/ar/groupe', 200],
  ['what a square of another device opens', '/fr/suite', 200],
  ['what a square of another device opens, in Arabic', '/ar/suite', 200],
  ['figures', '/fr/atelier/chiffres', 200],
  ['figures of a guide', '/fr/atelier/chiffres/actualisation', 200],
  ['figures of a guide, in Arabic', '/ar/atelier/chiffres/actualisation', 200],
  ['privacy', '/fr/vie-privee', 200],
  ['accessibility', '/fr/accessibilite', 200],
  ['legal notice', '/fr/mentions', 200],
  ['unknown address', '/fr/rien', 404],
  ['unknown guide', '/fr/demarches/rien', 404],
  ['unknown screen', '/fr/demarches/carte-identite/rien', 200], // led to where the answers lead: an old address strands nobody
];

export const plainPages = (origin) =>
  PLAIN.map(([name, path, status]) => ({ name, url: origin + path, status, cookies: {} }));

export const nameOf = (item) => item.name ?? `${item.procedure}/${item.screen}`;

// Every page that is no screen, and one screen of each kind from each guide, with and without something typed: where what is
// looked at is made of the same parts on all, these show all parts.
export function oneOfEachKind(pages) {
  const key = (item) => (item.procedure ? `${item.procedure} ${item.kind} ${Object.keys(item.cookies).length > 0}` : item.name);
  return [...new Map([...pages].reverse().map((item) => [key(item), item])).values()].reverse();
}
