import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { local, root } from '../../dev/paths.mjs';
import { median } from '../table.mjs';

const ROUNDS = 5;
const QUESTIONS = 100_000;
const BARS = { evaluate: 50_000, simulateSeconds: 30 };

/** Seconds of one core that the work was given, so that what else runs on the machine does not count. */
function cpuSeconds(work) {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/**
 * The visa policy over questions drawn from a seed. The rival holds the set as the text it is stored as, parses it for
 * every question and then walks its lists in the same way: what a service does that keeps no policy in memory.
 */
export const policy = {
  name: 'policy',
  what: 'visa policy: questions answered per second of one core against parsing the stored set each time; a simulation of 100,000',
  bar: `evaluate ≥ ${BARS.evaluate}/s, ${QUESTIONS} simulated in ≤ ${BARS.simulateSeconds} s of one core`,
  async run() {
    const scene = await prepare();
    return [evaluateResult(scene), simulateResult(scene)];
  },
};

async function prepare() {
  mkdirSync(local, { recursive: true });
  const folder = mkdtempSync(join(local, 'policy-bench-')); // below the root, where the packages are found
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'index.cjs');
  await build({
    entryPoints: [join(root, 'libs/visas/domain/src/index.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'es2023',
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.base.json'),
    logLevel: 'warning',
  });
  const library = createRequire(import.meta.url)(outfile);
  const next = structuredClone(library.samplePolicy);
  Object.assign(next, { version: 'BENCH-1', activeFrom: '2026-12-01', biometricsFromAge: 6 });
  next.outcomes[1].when.nationalities.push('JPN');
  next.fees[0].amounts.V03S = 6_000;
  return { library, before: library.samplePolicy, after: next, questions: [...drawQuestions(QUESTIONS)] };
}

/** mulberry32: the same questions in every run. */
function drawing(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const posts = [
  ['BER', 'DEU', 'EUR'],
  ['PAR', 'FRA', 'EUR'],
  ['OTT', 'CAN', 'CAD'],
  ['DLA', 'CMR', 'XAF'],
  ['WAS', 'USA', 'USD'],
  ['TYO', 'JPN', 'JPY'],
].map(([code, country, currency]) => ({
  ...{ code, country, kind: 'embassy', timeZone: 'UTC', currencies: [currency], jurisdictions: [country] },
  calendar: { workingDays: [1, 2, 3, 4, 5], holidays: [] },
}));

function* drawQuestions(count) {
  const draw = drawing(20261128);
  const one = (list) => list[draw(list.length)];
  for (let made = 0; made < count; made += 1) {
    yield {
      nationality: one(['DEU', 'FRA', 'CAN', 'USA', 'JPN', 'CMR', 'SEN', 'BFA', 'BRA', 'IND']),
      residence: one(['DEU', 'FRA', 'CAN', 'USA', 'JPN', 'CMR', 'BRA']),
      travelDocument: one(['ordinary', 'ordinary', 'ordinary', 'service']),
      purpose: one(['tourism', 'family-visit', 'business', 'work', 'short-study', 'press']),
      arrival: `2027-01-${10 + draw(18)}`,
      departure: `2027-02-${10 + draw(18)}`,
      birthDate: `${1940 + draw(80)}-0${1 + draw(9)}-1${draw(9)}`,
      entries: one([0, 1]),
      posts,
    };
  }
}

function evaluateResult({ library, before, questions }) {
  const { evaluate } = library;
  const stored = JSON.stringify(before);
  const asked = questions.slice(0, 20_000).map((question) => ({ ...question, on: '2026-12-01' }));
  const few = asked.slice(0, 2_000);
  const ours = () => cpuSeconds(() => asked.forEach((question) => evaluate(before, question)));
  const theirs = () => cpuSeconds(() => few.forEach((question) => evaluate(JSON.parse(stored), question)));
  ours(); // warm
  theirs();
  const rates = [];
  for (let round = 0; round < ROUNDS; round += 1) rates.push([asked.length / ours(), few.length / theirs()]);
  const [rate, rival] = [0, 1].map((which) => median(rates.map((pair) => pair[which])));
  return {
    name: 'policy-evaluate',
    measured: `${Math.round(rate)}/s`,
    rival: `${Math.round(rival)}/s`,
    ratio: (rate / rival).toFixed(2),
    bar: `≥ ${BARS.evaluate}/s`,
    ok: rate >= BARS.evaluate && rate > rival,
  };
}

function simulateResult({ library, before, after, questions }) {
  const spent = [];
  let different = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const simulation = new library.Simulation(before, after, '2026-12-01');
    spent.push(cpuSeconds(() => questions.forEach((question, at) => simulation.add(String(at), question))));
    ({ different } = simulation.result());
  }
  if (different === 0) throw new Error('the simulation of the benchmark found no difference');
  const seconds = median(spent);
  return {
    name: 'policy-simulate',
    measured: `${seconds.toFixed(1)} s (${different} differ)`,
    bar: `${QUESTIONS} in ≤ ${BARS.simulateSeconds} s`,
    ok: seconds <= BARS.simulateSeconds,
  };
}
