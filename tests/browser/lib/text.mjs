// Faults of text that axe does not see. Each function runs inside the page and returns one line for each fault.

// Size, line height and shape of every visible text. Headings may be tighter (1.2): they are short and large.
// A drawing has no text to read, nor has a screen drawn small on the card of a workshop kit: the words stand beside it.
export function textShape(phone) {
  const SMALLEST = 18;
  const ON_PHONE = 20; // paragraphs and lists of main, where the content is; what is said in <small> may be 18
  const faults = new Set();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const el = node.parentElement;
    const said = node.textContent.trim();
    if (!said || el.closest('svg, .kl[aria-hidden=true], script, style, noscript, option') || !el.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(el);
    const size = parseFloat(style.fontSize);
    const ratio = style.lineHeight === 'normal' ? 1.2 : parseFloat(style.lineHeight) / size;
    const heading = el.closest('h1, h2, h3, h4');
    const wrong = (what) => faults.add(`${what}: "${el.textContent.trim().slice(0, 40)}"`);
    const least = phone && el.closest('main p, main li') && !el.closest('small') ? ON_PHONE : SMALLEST;
    if (size + 0.01 < least) wrong(`${size} px, least is ${least}`);
    if (ratio + 0.005 < (heading ? 1.2 : 1.5)) wrong(`line height ${ratio.toFixed(2)}`);
    if (style.fontStyle !== 'normal') wrong('italic');
    if (style.textTransform !== 'none') wrong(`text-transform ${style.textTransform}`);
    if (style.fontVariantCaps !== 'normal') wrong('small capitals');
    if (style.hyphens === 'auto') wrong('hyphens: auto');
    if (style.textAlign.includes('justify')) wrong('justified');
    if (/^\P{Ll}{12,}$/u.test(said) && /\p{Lu}{6,}/u.test(said)) wrong('written in capitals');
  }
  return [...faults];
}

// No line of more than 80 characters.
export function longLines() {
  const MOST = 80;
  const faults = [];
  for (const block of document.querySelectorAll('p, li, dd, dt, td, h1, h2, h3, label')) {
    if (!block.checkVisibility()) continue;
    const lines = new Map();
    const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      for (const word of node.textContent.matchAll(/\S+\s*/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].trimEnd().length);
        const top = Math.round(range.getBoundingClientRect().top / 8);
        lines.set(top, (lines.get(top) ?? '') + word[0]);
      }
    }
    for (const line of lines.values()) {
      if (line.trim().length > MOST) faults.push(`line of ${line.trim().length} characters: "${line.slice(0, 50)}…"`);
    }
  }
  return faults;
}

// No more than 60 words to read and choose from: the question, what is said of it, the choices. Not counted, because they are the
// same on every screen or asked for by the person: the step, the way back and on, the fields of a form, what is folded.
// A checklist and a hand-off sheet are kept and printed, so they may be longer.
export function tooManyWords() {
  const MOST = 60;
  const main = document.querySelector('main');
  if (['checklist', 'handoff'].includes(main.dataset.kind)) return [];
  const read = main.cloneNode(true);
  for (const el of read.querySelectorAll('.s, .x, [data-back], a[href*="/autrement"], [data-next], form > :not([data-choice]), details, svg')) el.remove();
  const said = [...read.querySelectorAll('*')].map((el) => [...el.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join(' '));
  const count = said.join(' ').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return count > MOST ? [`${count} words, most is ${MOST}`] : [];
}

// What main says, without what only script can do: controls of type "button" (listen, copy, print), asking the phone where it is.
export function mainText() {
  const main = document.querySelector('main').cloneNode(true);
  for (const el of main.querySelectorAll('button[type=button], [data-here], script')) el.remove();
  return main.textContent.replace(/\s+/g, ' ').trim();
}

// What every page promises: one main, one h1, the way to a human, what we are not, its language.
export function hooks(screen) {
  const faults = [];
  const one = (what) => {
    const n = document.querySelectorAll(what).length;
    if (n !== 1) faults.push(`${n} of ${what}, one is expected`);
  };
  one('main');
  one('main h1');
  one('h1');
  one('#aide');
  if (!document.querySelector('#aide a[href^="tel:"]')) faults.push('#aide has no tel: link');
  if (document.documentElement.lang === 'fr' && !/pas un site de l.État/.test(document.body.textContent)) faults.push('the page does not say that it is not a site of the State');
  const html = document.documentElement;
  if (!html.lang || !html.dir) faults.push('html has no lang or no dir');
  if (document.querySelector('[style]')) faults.push('an inline style attribute');
  if (screen) {
    const kinds = ['question', 'reading', 'checklist', 'handoff'];
    if (!kinds.includes(document.querySelector('main').dataset.kind)) faults.push('no data-kind');
    if (!document.querySelector('[data-speech]')) faults.push('nothing to read aloud');
  }
  return faults;
}
