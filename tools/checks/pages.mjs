// npm run check:pages: every page of the portal, in both languages, on a telephone and a large screen, in a real browser.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/find-browser.mjs';
import { local } from '../dev/paths.mjs';
import { areas } from './pages/areas.mjs';
import { ownPlatform } from './pages/own-platform.mjs';
import { People } from './pages/people.mjs';
import { portalAlone } from './pages/portal-alone.mjs';
import { visit } from './pages/visit.mjs';

const HELP = `npm run check:pages [-- options] [address of a gateway]
  --only TEXT   only pages whose area/name holds TEXT
  --locale fr   only one language
Without an address: $GATEWAY, else http://127.0.0.1:4000; when nothing answers there, a platform is started from a clean
copy of this checkout and stopped at the end. Screenshots: .local/screenshots/<width>/<language>/<area>-<name>.png`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, locale: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const AT_ONCE = 3;
const widths = [360, 1280];
const locales = values.locale ? [values.locale] : ['fr', 'en'];
const wanted = areas.map((area) => ({
  ...area,
  pages: area.pages.filter(({ name }) => `${area.area}/${name}`.includes(values.only)),
}));

async function answers(base) {
  return (await fetch(`${base}/fr`).catch(() => null))?.status === 200;
}

async function platform() {
  const base = (positionals[0] ?? process.env.GATEWAY ?? 'http://127.0.0.1:4000').replace(/\/$/, '');
  if (await answers(base)) return { base, stop: () => undefined };
  if (positionals[0] ?? process.env.GATEWAY) throw new Error(`Nothing answers at ${base}.`);
  return ownPlatform();
}

/** Several visits at once: most of each is waiting. */
async function checkArea(area, tools) {
  const visits = widths.flatMap((width) =>
    locales.flatMap((locale) => area.pages.map((entry) => ({ area, width, locale, entry }))),
  );
  const worker = async () => {
    for (let next = visits.shift(); next; next = visits.shift()) await checkPage(next, tools);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

let passed = 0;
let failed = 0;

async function checkPage({ area, width, locale, entry }, { browser, base, people }) {
  const folder = join(local, 'screenshots', String(width), locale);
  mkdirSync(folder, { recursive: true });
  const name = `${area.area}/${entry.name} ${locale} ${width}`;
  const picture = join(folder, `${area.area}-${entry.name}.png`);
  const look = async () => {
    const { as } = entry;
    const storageState = typeof as === 'function' ? await as(people) : as && (await people.stateOf(as));
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale, storageState });
    const faults = await visit({ context, entry, area, locale, base, people, picture });
    await context.close();
    return faults;
  };
  const faults = await look().catch((error) => [error.message.split('\n')[0]]);
  if (faults.length === 0) passed += 1;
  else failed += 1;
  for (const fault of faults) console.log(`FAIL ${name}: ${fault}`);
}

async function main() {
  const browser = await chromium.launch(await launchOptions());
  const stack = await platform();
  const alone = wanted.some((area) => area.alone && area.pages.length > 0) ? await portalAlone() : null;
  try {
    for (const area of wanted.filter(({ pages }) => pages.length > 0)) {
      const base = area.alone ? alone.base : stack.base;
      await checkArea(area, { browser, base, people: new People(browser, base) });
      console.log(`${area.area}: ${area.pages.length} pages in ${locales.join(', ')} at ${widths.join(' and ')} px`);
    }
  } finally {
    await browser.close();
    alone?.stop();
    await stack.stop();
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exit(2);
});
