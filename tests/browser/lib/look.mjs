// All that is measured on one page of one's own, as it stands: axe, the ruler, the shape of the text; on a phone
// also with forced spacing and with text at 200 %. One line for each fault.
import { axeFaults } from './axe.mjs';
import { PHONE, unfold } from './browser.mjs';
import { clipped, doubleText, forceSpacing, normalText, sideways, smallTargets } from './layout.mjs';
import { hooks, longLines, textShape } from './text.mjs';

export async function look(page, where, size) {
  await page.evaluate(unfold);
  const faults = await axeFaults(page, where);
  const say = (found) => faults.push(...found.map((what) => `${where}: ${what}`));
  for (const check of [sideways, clipped, smallTargets, hooks, longLines]) say(await page.evaluate(check));
  say(await page.evaluate(textShape, size === PHONE));
  if (size !== PHONE) return faults;
  for (const change of [forceSpacing, doubleText]) {
    await page.evaluate(change);
    for (const check of [sideways, clipped]) say(await page.evaluate(check));
    await page.evaluate(normalText);
  }
  return faults;
}
