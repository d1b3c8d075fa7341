// The keyboard path of a page: where Tab goes, in which order, and whether one sees it.

const MOST_TABS = 120;

// Presses Tab through the whole page. Returns one line for each fault. The page itself notes where the focus goes: to ask
// after each press would take ten times as long.
export async function keyboardFaults(page) {
  const expected = await page.evaluate(reachable);
  await page.evaluate(`(${notes})(${focused})`);
  let path = null;
  for (let pressed = 0; path === null && pressed < MOST_TABS; ) {
    // Two more than there are: out of the page, and back to the first. Some fields are several stops.
    const many = Math.min(pressed === 0 ? expected.length + 2 : 10, MOST_TABS - pressed);
    await Promise.all(Array.from({ length: many }, () => page.keyboard.press('Tab')));
    pressed += many;
    path = untilTheFirst(await page.evaluate('window.path'));
  }
  await page.evaluate('removeEventListener("focusin", window.note); document.activeElement.blur()');
  if (path === null) return ['Tab never comes back to the beginning: a trap'];
  const faults = path.flatMap((stop) => stop.faults);
  const met = new Set(path.map((stop) => stop.index));
  for (const { index, name } of expected) if (!met.has(index)) faults.push(`Tab never reaches ${name}`);
  path.slice(1).forEach((stop, n) => {
    const before = path[n];
    if (stop.skip || before.skip) return;
    const backwards = stop.bottom <= before.top + 1 || (stop.top < before.bottom && before.top < stop.bottom && stop.left < before.left - 1 && stop.bottom <= before.bottom);
    if (backwards) faults.push(`Tab goes back from ${before.name} to ${stop.name}`);
  });
  return faults;
}

// Where Tab goes before it comes back to where it began; null when it does not.
function untilTheFirst(path) {
  const again = path.findIndex((stop, n) => n > 0 && stop.index === path[0].index);
  return again < 0 ? null : path.slice(0, again);
}

// Runs in the page: begins at its top, and notes each focus.
function notes(focused) {
  document.activeElement?.blur();
  scrollTo(0, 0);
  window.path = [];
  window.note = () => window.path.push(focused());
  addEventListener('focusin', window.note);
}

// Runs in the page: numbers every control, and lists those one can see.
function reachable() {
  const all = [...document.querySelectorAll('a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary')];
  window.controls = all;
  return all
    .map((el, index) => ({ el, index, name: `${el.tagName.toLowerCase()} "${(el.textContent.trim() || el.getAttribute('aria-label') || el.name || '').slice(0, 40)}"` }))
    .filter(({ el }) => el.checkVisibility({ visibilityProperty: true }) && el.type !== 'radio')
    .map(({ index, name }) => ({ index, name }));
}

// Runs in the page: what has the focus, and what is wrong with the way it shows.
function focused() {
  const el = document.activeElement;
  if (!el || el === document.body || el === document.documentElement) return null;
  const faults = [];
  const name = `${el.tagName.toLowerCase()} "${(el.textContent.trim() || el.getAttribute('aria-label') || el.name || '').slice(0, 40)}"`;
  const style = getComputedStyle(el);
  const ring = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
  if (ring < 2) faults.push(`focus of ${ring} px on ${name}`);
  const box = el.getBoundingClientRect();
  if (box.width < 24 || box.height < 24) faults.push(`${name} stays out of sight with the focus`);
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const there = document.elementFromPoint(x, y);
  if (!there || !(el.contains(there) || there.contains(el) || there.closest('label')?.control === el)) faults.push(`${name} is hidden by another part of the page`);
  const skip = style.position === 'absolute' || style.position === 'fixed';
  const at = (n) => n + scrollY;
  return { index: window.controls.indexOf(el), name, faults, skip, top: at(box.top), bottom: at(box.bottom), left: box.left };
}
