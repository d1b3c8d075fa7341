// Writes the JSON of xml-js as the XML it was made from.

const INLINE = new Set([
  'Citation', 'Expression', 'Exposant', 'Indice', 'LienExterne', 'LienInterne', 'LienIntra', 'MiseEnEvidence',
  'TermeEtranger', 'Valeur', 'Variable',
]);
// What stands close to the word before it: 1<Exposant>er</Exposant>.
const CLOSE = new Set(['Exposant', 'Indice']);

/** The XML of one file of the package. */
export function toXml({ children }) {
  const root = children.map((child) => element(child)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function element({ name, attributes = {}, children = [] }) {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(value)}"`);
  const open = `<${name}${pairs.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${inside(children)}</${name}>`;
}

/** The children in a row. xml-js drops a space that stands alone between two inline elements: it is put back. */
function inside(children) {
  let text = '';
  children.forEach((child, at) => {
    const before = children[at - 1];
    if (INLINE.has(before?.name) && INLINE.has(child.name) && !CLOSE.has(child.name)) text += ' ';
    text += child.type === 'text' ? escaped(child.text) : element(child);
  });
  return text;
}

function escaped(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function quoted(value) {
  return escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
