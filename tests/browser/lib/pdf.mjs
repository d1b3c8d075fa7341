// Prints the page as it would come out on A4, and counts the sheets.
export async function printed(page) {
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ format: 'A4', printBackground: false, preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: 'screen' });
  const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map((m) => m[1].trim().split(/\s+/).map(Number));
  const a4 = sizes.every(([, , width, height]) => Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2);
  return { sheets, a4: sizes.length > 0 && a4 };
}
