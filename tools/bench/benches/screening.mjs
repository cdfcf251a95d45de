import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from '../../build/bundle.mjs';
import { root } from '../../dev/paths.mjs';
import { startTestServers } from '../../test/servers.mjs';
import { openRivals } from '../screening/rivals.mjs';
import { percentile } from '../table.mjs';

/** The service's own look-up, and the people that its specs are made from. */
const entries = ['apps/visas/test/bench/screening-bench.ts', 'libs/visas/domain/test/screening/generate.ts'].map(
  (file) => join(root, file),
);
const SEED = 20_261_128;
const FULL = { entries: 50_000, queries: 5_000 };
const QUICK = { entries: 5_000, queries: 500 };
/** For the rivals fewer: as many of each kind of variant, and minutes instead of half an hour. */
const RIVALS_ASKED = 1_100;
const BARS = { recall: 0.99, alarms: 0.02, milliseconds: 50 };
const percent = (share) => `${(share * 100).toFixed(1)} %`;

/**
 * Half of the queries are people on the list whose papers write them otherwise, half are nobody's. The rivals look at
 * names alone, which is what they can; each gets the threshold that serves it best within the bar of false alarms.
 */
export const screening = {
  name: 'screening',
  what: `${FULL.queries} applicants against ${FULL.entries} entries of the watchlist, beside pg_trgm alone and Double Metaphone alone`,
  bar: `recall ≥ ${percent(BARS.recall)} at ≤ ${percent(BARS.alarms)} false alarms, p95 ≤ ${BARS.milliseconds} ms`,
  async run(_surroundings, { isQuick = false, seed = SEED } = {}) {
    const out = mkdtempSync(join(root, 'node_modules/.bench-screening-'));
    // The service's role is made anew: a server of the specs may have it.
    const servers = await withoutGiven(() => startTestServers());
    try {
      await bundle({ entries, out });
      const load = createRequire(join(out, 'index.cjs'));
      const { plantedList } = load(join(out, 'generate.js'));
      const service = load(join(out, 'screening-bench.js'));
      return await measure(service, servers.url, plantedList(seed, isQuick ? QUICK : FULL));
    } finally {
      await servers.stop();
      rmSync(out, { recursive: true, force: true });
    }
  },
};

async function withoutGiven(start) {
  const given = process.env.TEST_DATABASE_URL;
  const kafka = process.env.KAFKA_BROKERS;
  delete process.env.TEST_DATABASE_URL;
  process.env.KAFKA_BROKERS ??= 'none'; // no broker is needed
  try {
    const { stop } = await start();
    return { stop, url: process.env.TEST_DATABASE_URL };
  } finally {
    restore('TEST_DATABASE_URL', given);
    restore('KAFKA_BROKERS', kafka);
  }
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

async function measure(service, url, { entries, queries }) {
  await service.createDatabase(url);
  const ours = await service.Ours.open(url);
  await ours.load(entries);
  const rivals = await openRivals(service.urlFor(url), entries);
  await rivals.analyze();
  const found = await asked(queries, async (person) => (await ours.screen(person)).hits.map((hit) => [hit, 1]));
  const fewer = queries.slice(0, RIVALS_ASKED);
  const trigrams = await asked(fewer, rivals.byTrigrams);
  const metaphone = await asked(fewer, rivals.byMetaphone);
  await rivals.close();
  await ours.close();
  return results(bestWithin(found), { trigrams: bestWithin(trigrams), metaphone: bestWithin(metaphone) });
}

/** What a way of looking finds for each query, and how long it took. */
async function asked(queries, look) {
  for (const { person } of queries.slice(0, 100)) await look(person); // warm
  const answers = [];
  for (const { person, entry } of queries) {
    const began = performance.now();
    const found = await look(person);
    answers.push({ entry, found, took: performance.now() - began });
  }
  return answers;
}

/** Recall and false alarms at the threshold that finds most within the bar; at the strictest when none is within it. */
function bestWithin(answers) {
  const p95 = percentile(
    answers.map(({ took }) => took),
    0.95,
  );
  const levels = [0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];
  const tried = levels.map((level) => ({ level, p95, ...ratesAt(answers, level) }));
  return tried.find(({ alarms }) => alarms <= BARS.alarms) ?? tried.at(-1);
}

function ratesAt(answers, level) {
  const hits = ({ found }) => found.filter(([, likeness]) => likeness >= level);
  const planted = answers.filter(({ entry }) => entry !== null);
  const nobody = answers.filter(({ entry }) => entry === null);
  return {
    recall: planted.filter((answer) => hits(answer).some(([id]) => id === answer.entry)).length / planted.length,
    alarms: nobody.filter((answer) => hits(answer).length > 0).length / nobody.length,
  };
}

function results(ours, { trigrams, metaphone }) {
  const rates = ({ recall, alarms }) => `${percent(recall)} (alarms ${percent(alarms)})`;
  const isWithin = ours.recall >= BARS.recall && ours.alarms <= BARS.alarms;
  const beside = (name, rival) => ({
    name,
    measured: rates(ours),
    rival: rates(rival),
    ratio: (ours.recall / rival.recall).toFixed(2),
    bar: `≥ ${percent(BARS.recall)} (≤ ${percent(BARS.alarms)})`,
    ok: isWithin && (ours.recall > rival.recall || ours.alarms < rival.alarms),
  });
  return [
    beside('screening-recall / pg_trgm', trigrams),
    beside('screening-recall / Double Metaphone', metaphone),
    {
      name: 'screening-p95',
      measured: `${ours.p95.toFixed(1)} ms`,
      rival: `pg_trgm ${trigrams.p95.toFixed(1)} ms, Double Metaphone ${metaphone.p95.toFixed(1)} ms`,
      ratio: (trigrams.p95 / ours.p95).toFixed(2),
      bar: `≤ ${BARS.milliseconds} ms`,
      ok: ours.p95 <= BARS.milliseconds,
    },
  ];
}
