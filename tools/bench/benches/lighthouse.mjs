import { chromium } from 'playwright-core';
import { launchOptions } from '../../browser/find-browser.mjs';
import { areas } from '../../checks/pages/areas.mjs';
import { freePort } from '../../checks/pages/free-port.mjs';
import { People } from '../../checks/pages/people.mjs';
import { scoresOf } from '../portal-pages.mjs';

const bars = { staff: 90 };
const BAR = 95;

/** Every page that an address leads to, as the checks of pages know them, in French; error states are theirs alone. */
export const lighthouse = {
  name: 'lighthouse',
  what: 'Lighthouse over every page of the portal, the middle of three visits when one is short; the lowest score of an area stands for it',
  bar: '≥ 95 public and applicant pages, ≥ 90 staff',
  async run(surroundings) {
    const { base } = await surroundings.stack();
    const port = await freePort();
    const options = await launchOptions();
    const browser = await chromium.launch({ ...options, args: [...options.args, `--remote-debugging-port=${port}`] });
    try {
      const scene = { browser, base, port, people: new People(browser, base) };
      const results = [];
      for (const area of areas.filter(({ alone }) => !alone)) results.push(await scoreArea(scene, area));
      return results;
    } finally {
      await browser.close();
    }
  },
};

async function scoreArea(scene, { area, pages }) {
  const bar = bars[area] ?? BAR;
  const scores = [];
  for (const entry of pages.filter(({ status, submit }) => !status && !submit)) {
    const storageState = await stateOf(scene, entry);
    const url = await addressOf(scene, entry, storageState);
    scores.push({ name: entry.name, ...(await score({ url, port: scene.port, storageState }, bar)) });
    console.error(`  ${area}/${entry.name}: ${scores.at(-1).words}`);
  }
  const below = scores.filter(({ lowest }) => lowest < bar);
  const lowest = Math.min(...scores.map((one) => one.lowest));
  const named = below.map(({ name, words }) => `${name} (${words})`).join('; ');
  return {
    name: area,
    measured: `${scores.length} pages, lowest ${lowest}${named && `: ${named}`}`,
    bar: `≥ ${bar}`,
    ok: below.length === 0,
  };
}

/** One visit; a page that seems short gets two more, and the middle one counts: another process may have had the machine. */
async function score(page, bar) {
  const first = await scoresOf(page);
  if (first.lowest >= bar) return first;
  const all = [first, await scoresOf(page), await scoresOf(page)];
  return all.sort((a, b) => a.lowest - b.lowest)[1];
}

function stateOf({ people }, { as }) {
  if (typeof as === 'function') return as(people);
  return as ? people.stateOf(as) : undefined;
}

/** Where a page is: written in its entry, or where its preparation leads. */
async function addressOf({ browser, base, people }, { path, prepare }, storageState) {
  const url = (rest) => `${base}/fr${rest}`;
  if (!prepare) return url(path);
  const context = await browser.newContext({ storageState });
  try {
    const page = await context.newPage();
    await prepare({ page, url, people });
    return page.url();
  } finally {
    await context.close();
  }
}
