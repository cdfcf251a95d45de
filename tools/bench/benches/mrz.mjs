import { parse } from 'mrz';
import { bundled } from '../../mrz/bundled.mjs';
import { median } from '../table.mjs';

const ZONES = 2_000;
const ROUNDS = 9;
const SEED = 20_261_128;
const READ_BAR = 1;
const BUILD_BAR = 10_000;
const perSecond = (count, milliseconds) => (count / milliseconds) * 1_000;
const rate = (value) => `${Math.round(value).toLocaleString('en')}/s`;

/** Zones of random documents that both libraries take for valid, each time others, so that nothing is remembered. */
function zonesOf({ buildMrz, parseMrz }, { chanceOf, randomDocument }, format) {
  const [chance, zones] = [chanceOf(SEED), []];
  while (zones.length < ZONES) {
    const { input } = randomDocument(chance, format);
    const lines = buildMrz(format, input);
    const isForBoth = parseMrz(lines).ok && (format.startsWith('MRV') || parse(lines).valid);
    if (isForBoth) zones.push({ lines, input });
  }
  return zones;
}

function timed(zones, work) {
  const started = performance.now();
  let valid = 0;
  for (const zone of zones) if (work(zone)) valid += 1;
  const milliseconds = performance.now() - started;
  if (valid !== zones.length) throw new Error(`${zones.length - valid} zones were refused`);
  return perSecond(zones.length, milliseconds);
}

/** Both in turns, the first to begin changing, so that a busy machine slows both. */
function inTurns(zones, ours, rival) {
  const rates = { ours: [], rival: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? ['ours', 'rival'] : ['rival', 'ours'];
    for (const who of order) {
      const measured = timed(zones, who === 'ours' ? ours : rival);
      if (round >= 0) rates[who].push(measured); // the first round warms up
    }
  }
  return { ours: median(rates.ours), rival: median(rates.rival) };
}

/** Reading and building zones in memory, beside the npm package `mrz`, which reads cards and passports and builds none. */
export const mrz = {
  name: 'mrz',
  what: 'zones a second: libs/mrz beside the package mrz',
  bar: `≥ ${READ_BAR} ×`,
  async run() {
    const library = await bundled('src/index.ts');
    const random = await bundled('test/random-document.ts');
    const results = ['TD1', 'TD2', 'TD3'].map((format) => {
      const zones = zonesOf(library, random, format);
      const read = ({ lines }) => library.parseMrz(lines).ok;
      const { ours, rival } = inTurns(zones, read, ({ lines }) => parse(lines).valid);
      const ratio = ours / rival;
      const name = `mrz-read-${format.toLowerCase()}`;
      const parts = { measured: rate(ours), rival: rate(rival), ratio: ratio.toFixed(2) };
      return { name, ...parts, bar: `≥ ${READ_BAR} ×`, ok: ratio >= READ_BAR };
    });
    const visas = zonesOf(library, random, 'MRV-B');
    const readVisa = ({ lines }) => library.parseMrz(lines).ok;
    const build = ({ input }) => library.buildMrz('MRV-B', input).length === 2;
    for (const [name, work] of Object.entries({ 'mrz-read-mrv-b': readVisa, 'mrz-build-mrv-b': build })) {
      const ours = median(Array.from({ length: ROUNDS }, () => timed(visas, work)));
      results.push({ name, measured: rate(ours), bar: `≥ ${rate(BUILD_BAR)}`, ok: ours >= BUILD_BAR });
    }
    return results;
  },
};
