// Faults of scripts and languages. Each function runs inside the page and returns one line for each fault.

// Every sign that the page shows has a drawing: none is the empty box.
export function missingGlyphs() {
  const SIDE = 48;
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const family = getComputedStyle(document.body).fontFamily;
  const drawn = (sign) => {
    pen.clearRect(0, 0, SIDE, SIDE);
    pen.font = `24px ${family}`;
    pen.fillText(sign, 8, 34);
    return pen.getImageData(0, 0, SIDE, SIDE).data.join('');
  };
  const box = drawn('\u{10FFFD}');
  const signs = new Set(document.body.innerText);
  const shown = [...signs].filter((sign) => !/[\s\p{M}\p{Cf}\p{Cc}]/u.test(sign));
  const missing = shown.filter((sign) => drawn(sign) === box);
  return missing.length > 0 ? [`no drawing for ${missing.map((sign) => `${sign} U+${sign.codePointAt(0).toString(16)}`).join(', ')}`] : [];
}

// French words on a page in another language are marked as French.
export function unmarkedFrench() {
  const page = document.documentElement.lang;
  if (page === 'fr') return [];
  const french = / (vous|votre|vos|êtes|avez|n’est|cette|sont) /i;
  const faults = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const el = node.parentElement;
    if (el.closest('script, style') || el.closest('[lang]').lang !== page) continue;
    // What an official site says stays between French quotes, inside the sentence.
    const text = ` ${node.textContent.replace(/«[^»]*»/g, ' ')} `;
    if (french.test(text)) faults.push(`French that is not marked: "${text.trim().slice(0, 60)}"`);
  }
  return faults;
}
