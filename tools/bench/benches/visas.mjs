import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, percentile } from '../table.mjs';
import { Naive } from '../visas/rival.mjs';
import { operations, Subjects } from '../visas/operations.mjs';
import { startVisas } from '../visas/stack.mjs';

const SEED = 20_261_129;
const FULL = { sizes: [10_000, 100_000, 1_000_000], asked: 400, once: 60, seconds: 300, visas: 1_000_000 };
const QUICK = { sizes: [10_000, 100_000], asked: 200, once: 40, seconds: 10, visas: 100_000 };
/** Asked before anything counts: a process that has just started would make the smallest size look dear. */
const WARMING = { asked: 400, once: 20 };
const NAIVE_ASKED = 11;
const SUBMISSIONS = { perSecond: 100, callers: 12, lagSeconds: 30 };
const FLAT = 1.3;
/** Files that are added at a time until there are so many visas. */
const STEP = 20_000;
/** Where the files of the sustained load begin: behind every other. */
const DRAFTS_FROM = 5_000_000;

/** One service in one process on a network's files that a generator writes; each operation at every size. */
export const visas = {
  name: 'visas',
  what: '1,000,000 visa files: submit, queue, open, search, decide, border, and the same reads written naively',
  bar: `p95 ${operations.map(({ name, bar }) => `${name} ≤ ${bar}`).join(', ')} ms; flat within 30 %; ≥ ${SUBMISSIONS.perSecond}/s`,
  async run(_surroundings, { isQuick = false, seed = SEED } = {}) {
    const plan = isQuick ? QUICK : FULL;
    const scene = await startVisas();
    try {
      return await measure(scene, plan, seed);
    } finally {
      await scene.stop();
    }
  },
};

async function measure({ parts, owner, checkpoint, asking, masterKey, people }, plan, seed) {
  const files = await parts.manyFiles(owner, { masterKey, people, seed });
  const subjects = new Subjects(files, 0);
  const scene = { asking, actors: parts.actors, subjects };
  const naive = new Naive(owner);
  const found = [];
  for (const size of plan.sizes) {
    const began = performance.now();
    await files.fill(size);
    await countsAreFolded(owner);
    await owner.query('vacuum analyze');
    await checkpoint();
    subjects.grow(size);
    say(`${size} files after ${seconds(began)} s, load average ${loadavg()[0].toFixed(1)}`);
    if (found.length === 0) await warmUp(scene);
    found.push(await atSize(scene, plan));
    say(
      found
        .at(-1)
        .map(({ name, p50, p95 }) => `${name} ${p50.toFixed(1)}/${p95.toFixed(1)}`)
        .join(', '),
    );
  }
  const size = plan.sizes.at(-1);
  await naive.fill(files, size);
  const rivals = await askNaive(naive, subjects);
  const border = await verifyAmong(scene, { owner, files, size, plan });
  const sustained = await submissions({ parts, owner, asking, masterKey, people }, plan, seed);
  return [...rows(found, rivals, plan.sizes), border, ...sustained];
}

async function atSize(scene, plan) {
  const results = [];
  for (const operation of operations) results.push(await timed(scene, operation, plan));
  return results;
}

async function warmUp(scene) {
  for (const operation of operations) await timed(scene, operation, WARMING);
}

/** The generator writes more files in a second than ten posts in a day: the service sums what they left behind. */
async function countsAreFolded(owner) {
  const asked = `select exists (select 1 from queue_count group by post, state having count(*) > 1)
    or exists (select 1 from proposal_count group by post, hands having count(*) > 1) as unfolded`;
  while ((await owner.query(asked)).rows[0].unfolded) await sleep(500);
}

async function timed(scene, { name, bar, ask, isFuller = false, isOnce = false }, { asked, once }) {
  const took = [];
  // The first of each are warming up and not counted.
  const [count, warm] = isOnce ? [once, 5] : [asked, 20];
  for (let turn = 0; turn < count + warm; turn += 1) {
    const answer = await ask(scene, turn);
    if (answer === null) break;
    if (turn >= warm) took.push(answer.took);
  }
  if (took.length === 0) throw new Error(`there was nothing left to ${name}`);
  return { name, bar, isFuller, p50: median(took), p95: percentile(took, 0.95), times: took.length };
}

async function askNaive(naive, subjects) {
  const found = { 'search-name': [], queue: [], verify: [] };
  const states = ['ADMISSIBILITY', 'EXAMINATION', 'DECISION_PROPOSED', 'USED_UP'];
  for (let turn = 0; turn < NAIVE_ASKED; turn += 1) {
    const file = subjects.any(({ state }) => state === 'ISSUED');
    found['search-name'].push(await naive.search(file));
    found.queue.push(await naive.queue(states[turn % states.length]));
    found.verify.push(await naive.verify(file));
  }
  return Object.fromEntries(Object.entries(found).map(([name, took]) => [name, median(took)]));
}

function rows(found, rivals, sizes) {
  const last = found.at(-1);
  return last.flatMap(({ name, bar, isFuller, p50, p95, times }, at) => {
    const medians = found.map((results) => results[at].p50);
    const growth = Math.max(...medians) / Math.min(...medians);
    const rival = rivals[name];
    return [
      {
        name: `visas-${name}`,
        measured: `p95 ${p95.toFixed(1)} ms, median ${p50.toFixed(1)} ms (${times} at ${sizes.at(-1)})`,
        ...(rival !== undefined && { rival: `median ${rival.toFixed(1)} ms`, ratio: (rival / p50).toFixed(1) }),
        bar: `p95 ≤ ${bar} ms`,
        ok: p95 <= bar && (rival === undefined || p50 < rival),
      },
      {
        name: `visas-${name}-flat`,
        measured: `${medians.map((value) => value.toFixed(1)).join(', ')} ms`,
        ratio: growth.toFixed(2),
        bar: isFuller ? 'fuller pages: none' : `≤ ${FLAT} from ${sizes[0]} to ${sizes.at(-1)}`,
        ok: isFuller || growth <= FLAT,
      },
    ];
  });
}

/** Of the files some never became a visa: so many more are written that the border has its number of visas. */
async function verifyAmong(scene, { owner, files, size, plan }) {
  const visas = async () => (await owner.query('select count(*)::int as visas from visa_number')).rows[0].visas;
  let [written, known] = [size, await visas()];
  for (; known < plan.visas; known = await visas()) await files.fill((written += STEP));
  await owner.query('vacuum analyze');
  scene.subjects.grow(written);
  const operation = operations.find(({ name }) => name === 'verify');
  const { p50, p95, bar, times } = await timed(scene, operation, plan);
  return {
    name: 'visas-verify-among',
    measured: `p95 ${p95.toFixed(1)} ms, median ${p50.toFixed(1)} ms (${times} among ${known} visas)`,
    bar: `p95 ≤ ${bar} ms`,
    ok: p95 <= bar,
  };
}

/** As fast as the callers can for so long, then until the last fact has left the log. */
async function submissions({ parts, owner, asking, masterKey, people }, plan, seed) {
  const wanted = plan.seconds * SUBMISSIONS.perSecond * 2;
  const drafts = await parts.manyFiles(owner, {
    ...{ masterKey, people, seed: seed + 1 },
    ...{ states: ['DRAFT'], from: DRAFTS_FROM },
  });
  await drafts.fill(DRAFTS_FROM + 2 * wanted);
  await owner.query('analyze');
  const [today, began] = [new Date().toISOString().slice(0, 10), performance.now()];
  const state = { next: DRAFTS_FROM, done: 0 };
  const until = began + plan.seconds * 1_000;
  const caller = async () => {
    while (performance.now() < until && state.next < DRAFTS_FROM + 2 * wanted) {
      const file = drafts.known(state.next++);
      if (file.arrival <= today) continue;
      await asking.ask('POST', `/applications/${file.id}/submit`, { as: parts.actors.applicant(file.person) });
      state.done += 1;
    }
  };
  await Promise.all(Array.from({ length: SUBMISSIONS.callers }, caller));
  const rate = (state.done * 1_000) / (performance.now() - began);
  const lag = await secondsUntilSent(owner);
  return [
    {
      name: 'visas-submissions',
      measured: `${Math.round(rate)}/s for ${seconds(began)} s, lag back to 0 after ${lag.toFixed(1)} s`,
      bar: `≥ ${SUBMISSIONS.perSecond}/s, ≤ ${SUBMISSIONS.lagSeconds} s`,
      ok: rate >= SUBMISSIONS.perSecond && lag <= SUBMISSIONS.lagSeconds,
    },
  ];
}

async function secondsUntilSent(owner) {
  const began = performance.now();
  for (;;) {
    const { rows } = await owner.query(
      'select position >= (select coalesce(max(id), 0) from event_log) as sent from relay_cursor',
    );
    const waited = (performance.now() - began) / 1_000;
    if (rows[0].sent || waited > 10 * SUBMISSIONS.lagSeconds) return waited;
    await sleep(100);
  }
}

const seconds = (began) => Math.round((performance.now() - began) / 1_000);
const say = (text) => console.error(`… visas: ${text}`);
