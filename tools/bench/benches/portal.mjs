import { chromium } from 'playwright-core';
import { launchOptions } from '../../browser/find-browser.mjs';
import { freePort } from '../../checks/pages/free-port.mjs';
import { People } from '../../checks/pages/people.mjs';
import { scoresOf, slowLoad } from '../portal-pages.mjs';
import { median } from '../table.mjs';

const ROUNDS = 5;
const AGENT = 'agent.paris@demo.jatigi.example';
const MAX_SHIFT = 0.02;

/** One page of each kind that a person meets first, with the bars of its kind. */
const pages = [
  { name: 'home', path: '/fr', lcp: 2_000, score: 95 },
  { name: 'verify', path: '/fr/verify', lcp: 2_000, score: 95 },
  { name: 'requirements', path: '/fr/visas/requirements', lcp: 2_000, score: 95 },
  { name: 'files', path: '/fr/files', as: 'citizen', lcp: 2_500, score: 95 },
  { name: 'order-copy', path: '/fr/copies/new', as: 'citizen', lcp: 2_500, score: 95 },
  { name: 'staff-overview', path: '/fr/staff', as: AGENT, score: 90 },
];

/** Pages on a bad telephone: largest paint and shift on slow 3G with a slow processor, and what Lighthouse says. */
export const portal = {
  name: 'portal',
  what: `pages on slow 3G with a processor four times slower (${ROUNDS} visits each), and Lighthouse`,
  bar: 'LCP ≤ 2.0 s public, ≤ 2.5 s applicant; CLS ≤ 0.02; Lighthouse ≥ 95, staff ≥ 90',
  async run(surroundings) {
    const { base } = await surroundings.stack();
    const port = await freePort();
    const options = await launchOptions();
    const args = [...options.args, `--remote-debugging-port=${port}`];
    const browser = await chromium.launch({ ...options, args });
    try {
      const people = new People(browser, base);
      const results = [];
      for (const page of pages) results.push(...(await measure({ browser, base, people, port }, page)));
      return results;
    } finally {
      await browser.close();
    }
  },
};

async function measure({ browser, base, people, port }, { name, path, as, lcp, score }) {
  const storageState = as ? await people.stateOf(as) : undefined;
  const url = base + path;
  const visits = [];
  for (let round = 0; lcp && round < ROUNDS; round += 1) visits.push(await slowLoad({ browser, url, storageState }));
  const { lowest, words } = await scoresOf({ url, port, storageState });
  const lighthouse = { name: `${name}-lighthouse`, measured: words, bar: `≥ ${score}`, ok: lowest >= score };
  if (!lcp) return [lighthouse];
  const paint = median(visits.map((visit) => visit.paint));
  const shift = Math.max(...visits.map((visit) => visit.shift));
  return [
    {
      name: `${name}-paint`,
      measured: `${(paint / 1000).toFixed(2)} s, shift ${shift.toFixed(3)}`,
      bar: `≤ ${(lcp / 1000).toFixed(1)} s, ≤ ${MAX_SHIFT}`,
      ok: paint > 0 && paint <= lcp && shift <= MAX_SHIFT,
    },
    lighthouse,
  ];
}
