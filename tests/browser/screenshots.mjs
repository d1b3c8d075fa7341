// Not a test: pictures of every screen and page, phone and desk, light and dark, for people to look at.
// `npm run screenshots` writes them to target/screenshots.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DAYS, ROOT, startServer } from './lib/server.mjs';
import { everyScreen, walkDays } from './lib/walk.mjs';
import { nameOf, plainPages } from './lib/pages.mjs';
import { DESK, launch, openPage, show } from './lib/browser.mjs';

const OUT = join(ROOT, 'target', 'screenshots');
const LOOKS = [
  { name: 'phone', size: { width: 360, height: 640 }, colorScheme: 'light' },
  { name: 'phone-dark', size: { width: 360, height: 640 }, colorScheme: 'dark' },
  { name: 'desk', size: DESK, colorScheme: 'light' },
];

mkdirSync(OUT, { recursive: true });
const servers = await Promise.all(DAYS.map((day) => startServer(day)));
const origins = servers.map((server) => server.origin);
const browser = await launch();
try {
  const pages = [...plainPages(origins[0]), ...everyScreen(await walkDays(origins))];
  for (const { name, size, colorScheme } of LOOKS) {
    const { page, close } = await openPage(browser, origins[0], { size, colorScheme });
    for (const item of pages) {
      await show(page, item);
      const file = `${nameOf(item).replace(/[^\w-]+/g, '-')}.${name}.png`;
      await page.screenshot({ path: join(OUT, file), fullPage: true });
    }
    await close();
  }
  console.log(`${pages.length * LOOKS.length} pictures in ${OUT}`);
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.stop()));
}
