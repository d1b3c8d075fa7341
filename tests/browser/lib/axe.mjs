// axe-core with every rule it has (AAA, best practice and experimental too), none switched off.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// "Incomplete" answers that a person has looked at, each with its reason. Anything else that axe cannot decide fails.
const REVIEWED = [
  // { rule: 'color-contrast', target: '.steps i', reason: '…' },
];

// The rules whose answer depends on colours. A page shown in other colours is the same page for all the others. Whatever lacks
// the contrast of AA ("color-contrast") lacks that of AAA.
export const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];

// The rules whose answer depends on the words of a page: its languages, and the names of things.
export const WORD_RULES = [
  'document-title', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'button-name', 'empty-heading', 'link-name', 'summary-name',
  'svg-img-alt', 'image-redundant-alt', 'label', 'label-title-only', 'label-content-name-mismatch', 'identical-links-same-purpose',
];

// Has axe in each page of a context from its beginning: a third of the time it takes to send it to a page that is there.
export const bringAxe = (context) => context.addInitScript({ content: SOURCE });

// Runs axe on what the page shows now; returns one line for each violation and each unreviewed doubt. `rules`: only these.
export async function axeFaults(page, where, rules = null) {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(SOURCE);
  const { violations, incomplete } = await page.evaluate(runAxe, rules);
  const doubts = incomplete.filter(
    (found) => !REVIEWED.some((known) => known.rule === found.rule && found.target.includes(known.target)),
  );
  return [
    ...violations.map((found) => `${where}: ${line(found)}`),
    ...doubts.map((found) => `${where}: not decided: ${line(found)}`),
  ];
}

const line = ({ rule, target, why }) => `${rule} at ${target}: ${why}`;

/* global axe */
async function runAxe(only) {
  axe.configure({ rules: axe.getRules().map(({ ruleId }) => ({ id: ruleId, enabled: true })) });
  const runOnly = only ? { runOnly: { type: 'rule', values: only } } : {};
  const found = await axe.run(document, { resultTypes: ['violations', 'incomplete'], ...runOnly });
  const flat = (results) =>
    results.flatMap((result) =>
      result.nodes.map((node) => ({
        rule: result.id,
        target: node.target.flat().join(' '),
        why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ') || result.help,
      })),
    );
  return { violations: flat(found.violations), incomplete: flat(found.incomplete) };
}
