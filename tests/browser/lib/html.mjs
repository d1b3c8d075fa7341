// html-validate (presets recommended and a11y), with no error and no warning.
import { HtmlValidate } from 'html-validate';

const JUDGE = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Matters of spelling that HTML leaves free; maud writes them its own way.
    'doctype-style': ['error', { style: 'uppercase' }],
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off', // the words around a number must wrap when text is at 200 %; a number is kept whole by its style
    'form-dup-name': ['error', { shared: ['button', 'checkbox', 'radio', 'reset', 'submit'] }], // boxes of one question have one name, as in HTML's own example
    'long-title': 'off', // the title is the question and the step: WCAG 2.4.2 before a search engine's 70 characters
  },
});

// One line for each fault of a page.
export async function htmlFaults(html, where) {
  const report = await JUDGE.validateString(html, where);
  return report.results.flatMap((result) => result.messages.map((m) => `${where} at ${m.column}: ${m.ruleId}, ${m.message}`));
}
