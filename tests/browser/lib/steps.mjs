// What a person can do on a screen, read from its hooks (data-choice, data-next, typed questions, tallies),
// and how to do it over HTTP. A step is plain data, so that a browser can do it again (lib/journey.mjs).
import { visit, screenOf } from './http.mjs';

// What can be typed, the likeliest first for each sort of field.
const TYPED = {
  number: ['12', '2'],
  amount: ['120,50', '120'],
  date: ['03/11/2026', '2026-11-03'],
  month: ['11/2026', 'novembre 2026', '2026-11'],
  text: ['Camille'],
};
const ALL_TYPED = Object.values(TYPED).flat();
const MOST_TRIES = 60;

const isTally = (form) => form.querySelector('[name="geste"]') !== null;
const columns = (form) =>
  [...form.querySelectorAll('input, select, textarea')].filter(
    (field) => !['hidden', 'submit', 'button'].includes(field.getAttribute('type')) && field.getAttribute('name'),
  );

// A link says where it goes; a button posts.
const way = (el) => (el.tagName === 'A' ? { post: false, href: el.getAttribute('href') } : { post: true });

export function stepsOn(document) {
  const main = document.querySelector('main');
  const steps = [];
  for (const el of main.querySelectorAll('[data-choice]')) {
    steps.push({ do: 'choice', id: el.getAttribute('data-choice'), ...way(el) });
  }
  const next = main.querySelector('[data-next]');
  if (next && !next.getAttribute('href')?.startsWith('#')) steps.push({ do: 'next', ...way(next) });
  for (const form of main.querySelectorAll('form')) {
    if (isTally(form)) {
      if (columns(form).length > 0) steps.push({ do: 'add', post: true });
      if (form.querySelector('[name="geste"][value="fini"]')) steps.push({ do: 'done', post: true });
    } else if (form.querySelector('[name="valeur"]')) {
      steps.push({ do: 'type', post: true });
    }
  }
  return steps;
}

// Takes one step from a visited page; returns the page it leads to, and the step with what was typed.
export async function take(page, step, options = {}) {
  const { document, url, cookies } = page;
  const main = document.querySelector('main');
  if (step.do === 'type' || step.do === 'add') return type(page, step, options);
  const target = main.querySelector(selector(step));
  if (target.tagName === 'A') {
    return { page: await visit(new URL(target.getAttribute('href'), url).href, { ...options, cookies }), step };
  }
  const form = target.closest('form');
  const fields = hidden(form);
  if (target.getAttribute('name')) fields.push([target.getAttribute('name'), target.getAttribute('value') ?? '']);
  const action = target.getAttribute('formaction') ?? form.getAttribute('action') ?? url;
  return { page: await visit(new URL(action, url).href, { ...options, form: fields, cookies }), step };
}

export function selector(step) {
  if (step.do === 'choice') return `[data-choice="${step.id}"]`;
  if (step.do === 'next') return '[data-next]';
  if (step.do === 'done') return '[name="geste"][value="fini"]';
  if (step.do === 'add') return '[name="geste"][value="ajouter"]';
  return '[name="valeur"]';
}

async function type(page, step, options) {
  const form = [...page.document.querySelectorAll('main form')].find((f) =>
    step.do === 'add' ? isTally(f) : !isTally(f) && f.querySelector('[name="valeur"]'),
  );
  const names = columns(form).map((field) => field.getAttribute('name'));
  const here = screenOf(page.document).screen;
  const action = new URL(form.getAttribute('action') ?? page.url, page.url).href;
  const refused = [];
  for (const values of likely(columns(form))) {
    const typed = names.map((name, i) => [name, values[i]]);
    const press = step.do === 'add' ? [['geste', 'ajouter']] : [];
    const after = await visit(action, { form: [...hidden(form), ...typed, ...press], cookies: page.cookies, ...options });
    const screen = screenOf(after.document)?.screen;
    const wrong = after.status !== 200 || after.document.querySelector('main [aria-invalid="true"]');
    const moved = step.do === 'add' ? screen === here : screen !== here;
    if (!wrong && moved) return { page: after, step: { ...step, typed: Object.fromEntries(typed) } };
    refused.push(`${values.join(' + ')} (${after.status})`);
  }
  throw new Error(`${page.url}: every value was refused: ${refused.join(', ')}`);
}

const hidden = (form) =>
  [...form.querySelectorAll('input[type="hidden"]')].map((f) => [f.getAttribute('name'), f.getAttribute('value') ?? '']);

// Every combination of likely values, bounded; the first ones follow what the field says of itself.
function likely(fields) {
  const each = fields.map((field) => [...new Set([...hints(field), ...ALL_TYPED])]);
  let rows = [[]];
  for (const values of each) rows = values.flatMap((value) => rows.map((row) => [...row, value]));
  const first = each.map((values) => values[0]);
  return [first, ...rows].slice(0, MOST_TRIES);
}

function hints(field) {
  if (field.tagName === 'SELECT') {
    return [...field.querySelectorAll('option')].map((o) => o.getAttribute('value')).filter(Boolean);
  }
  const kind = field.getAttribute('type') ?? 'text';
  if (kind === 'month') return ['2026-11'];
  if (kind === 'date') return ['2026-11-03'];
  const mode = field.getAttribute('inputmode');
  if (mode === 'decimal') return TYPED.amount;
  if (mode === 'numeric' || kind === 'number') return TYPED.number;
  return TYPED.text;
}
