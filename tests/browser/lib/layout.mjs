// Faults of layout that axe does not see. Each function runs inside the page and returns one line for each fault.

// Nothing is wider than the window.
export function sideways() {
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over <= 0) return [];
  const faults = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = node.getBoundingClientRect ? node.getBoundingClientRect() : range.getBoundingClientRect();
    if (box.width === 0 || box.bottom <= 0 || box.right <= innerWidth + 1) continue;
    const el = node.parentElement.closest(':not(svg *)');
    faults.push(`<${el.tagName.toLowerCase()}> "${(node.textContent || el.textContent).trim().slice(0, 40)}"`);
  }
  return [`the page is ${over} px wider than the window, at ${faults.at(-1) ?? 'no element'}`];
}

// No text is cut by its box, and none leaves the frame of its control.
export function clipped() {
  const faults = [];
  const hiddenOnPurpose = (el) => el.clientWidth <= 1 || el.clientHeight <= 1;
  for (const el of document.body.querySelectorAll('*')) {
    if (el.closest('svg') || !el.textContent.trim() || !el.checkVisibility()) continue;
    const style = getComputedStyle(el);
    const name = `<${el.tagName.toLowerCase()}> "${el.textContent.trim().slice(0, 40)}"`;
    const cuts = (axis) => ['hidden', 'clip', 'scroll', 'auto'].includes(axis);
    const tall = cuts(style.overflowY) && el.scrollHeight > el.clientHeight + 1;
    const wide = cuts(style.overflowX) && el.scrollWidth > el.clientWidth + 1;
    if ((tall || wide) && !hiddenOnPurpose(el) && style.display !== 'inline') faults.push(`text cut in ${name}`);
    if (el.matches('a, button') && style.display !== 'inline') {
      const frame = el.getBoundingClientRect();
      if (frame.width <= 1) continue;
      const text = document.createRange();
      text.selectNodeContents(el);
      const out = [...text.getClientRects()].some(
        (box) => box.width > 0 && (box.right > frame.right + 2 || box.left < frame.left - 2 || box.bottom > frame.bottom + 4 || box.top < frame.top - 4),
      );
      if (out) faults.push(`text leaves the frame of ${name}`);
    }
  }
  return faults;
}

// Everything one touches is at least 48 × 48 px. Only a link inside a sentence may be lower: 24 px, one line of text.
export function smallTargets() {
  const SIDE = 48;
  const IN_SENTENCE = 24;
  const faults = [];
  for (const el of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
    if (!el.checkVisibility({ visibilityProperty: true })) continue;
    let box = el.getBoundingClientRect();
    if (box.width <= 1 || box.bottom <= 0 || box.right <= 0 || box.left >= innerWidth) continue; // shown on focus only: see the keyboard test
    if (el.matches('[type=checkbox], [type=radio]') && el.labels[0]) box = el.labels[0].getBoundingClientRect();
    const around = el.parentElement.textContent.trim().length - el.textContent.trim().length;
    const inSentence = el.matches('a') && getComputedStyle(el).display === 'inline' && around > 0 && el.closest('p, li, dd, td');
    const side = inSentence ? IN_SENTENCE : SIDE;
    if (box.height + 0.5 < side || (!inSentence && box.width + 0.5 < side)) {
      const what = (el.textContent.trim() || el.getAttribute('aria-label') || el.getAttribute('name') || '').slice(0, 40);
      faults.push(`target of ${Math.round(box.width)} × ${Math.round(box.height)} px: ${el.tagName.toLowerCase()} "${what}"`);
    }
  }
  return faults;
}

// The text spacing that WCAG 1.4.12 asks pages to bear. Written through the CSSOM, which our CSP allows.
export function forceSpacing() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

// Text at 200 %: the root size doubled, as a browser set to larger text does.
export function doubleText() {
  const root = document.documentElement;
  const px = parseFloat(getComputedStyle(root).fontSize);
  root.style.setProperty('font-size', `${px * 2}px`, 'important');
}

// Undoes the two above.
export function normalText() {
  document.adoptedStyleSheets = [];
  document.documentElement.style.removeProperty('font-size');
}

// On paper: no bar, no menu, no button; a box to tick is welcome.
export function printedControls() {
  const seen = document.querySelectorAll('nav, header a, button, input:not([type=checkbox]), select, [data-back], [data-next], [data-choice]');
  return [...seen]
    .filter((el) => el.checkVisibility({ visibilityProperty: true }))
    .map((el) => `printed: <${el.tagName.toLowerCase()}> "${el.textContent.trim().slice(0, 40)}"`);
}
