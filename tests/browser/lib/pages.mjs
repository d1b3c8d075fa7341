// The pages that are not screens: front door, help, search, what we say of ourselves, and errors with a way out.
const PLAIN = [
  ['front door', '/fr/', 200],
  ['help', '/fr/aide', 200],
  ['help near a place', '/fr/aide?ou=93100', 200],
  ['help near a town', '/fr/aide?lieu=93066&pour=mairie-titres', 200],
  ['help, which town', '/fr/aide?ou=saint%20denni', 200],
  ['help, no such town', '/fr/aide?ou=zzzzqqq', 200],
  ['search, found', '/fr/recherche?q=carte', 200],
  ['search, nothing found', '/fr/recherche?q=zzzzz', 200],
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
