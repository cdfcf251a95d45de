import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { systemClock, uuidv7 } from '@jatigi/kernel';
import { waitFor } from '@jatigi/platform-testing';
import type { Fate } from './mortal/mortal-service';
import { TwoServices } from './mortal/two-services';
import { copies, proposedFile } from './mortal/waiting-files';
import { VisasScene } from './visas-scene';

/** `npm run soak -- visas` kills two hundred times. */
const KILLS = Number(process.env['VISA_KILLS'] ?? 4);
const SEED = 20261129;
const TELL_EVERY = 5;

/** A line while a soak runs, because jest shows what is logged only when a test is over. Silent in `npm test`. */
const tell = (line: string): void => void (process.env['SOAK'] && process.stderr.write(`${line}\n`));

/** Where a life ends: so many steps, about, from the first one that speaks of this. In the order of the way of a visa. */
const ends = {
  visas: [
    { from: 'visa_application', steps: 30 }, // decided
    { from: 'send visas.v1', steps: 10 }, // told
    { from: 'consumer_position', steps: 30 }, // ISSUED
  ],
  documents: [
    { from: 'consumer_position', steps: 12 }, // heard, and its job planned
    { from: 'from document where', steps: 25 }, // sealed, stored, registered
    { from: 'send documents.v1', steps: 10 }, // told
  ],
} as const;
type Name = keyof typeof ends;
const names = ['visas', 'documents'] as const;
const LIVES_MS = 12_000;

let scene: VisasScene;
let both: TwoServices;
let log: string;
beforeAll(async () => {
  log = join(mkdtempSync(join(tmpdir(), 'killed-')), 'steps.jsonl');
  writeFileSync(log, '');
  const masterKey = randomBytes(32).toString('base64');
  scene = await VisasScene.open({ clock: systemClock, settings: { MASTER_KEY: masterKey }, anyEvents: true });
  model = await proposedFile(scene);
  await scene.service.running.stop(); // from now on others do its work
  both = await TwoServices.open({ database: scene.service.database, masterKey });
  await Promise.all(names.map((name) => both[name].start()));
}, 600_000);
afterAll(async () => {
  await both?.close();
  await scene?.close();
  rmSync(dirname(log), { recursive: true, force: true });
});
let model: string;

let state = SEED;
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

/** The second officer decides, and asks again under the same key when nobody answered. */
async function decide(id: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': uuidv7() };
  const request = { as: scene.consul, headers, body: JSON.stringify({ decision: 'grant' }) };
  const decided = await waitFor(
    async () => {
      await both.visas.start();
      const answer = await both.send(both.visas, 'POST', `/v1/visas/applications/${id}/decide`, request);
      return answer.status < 500 ? answer : null;
    },
    { what: `${id} is decided`, timeoutMs: 300_000, everyMs: 200 },
  );
  expect([decided.status, decided.body['state']]).toEqual([200, 'GRANTED']);
}

/** Two files are decided while both services are on their way to die. @returns how many came to their step */
async function killBoth(round: number, files: readonly string[]): Promise<number> {
  for (const name of names) {
    const end = ends[name][round % ends[name].length] as (typeof ends)[Name][number];
    const fate: Fate = { from: end.from, killAt: 1 + random(end.steps), inFlight: random(2) === 1, log };
    await both[name].arm(fate);
  }
  await Promise.all(files.map(decide));
  const reached = await Promise.all(names.map((name) => both[name].died(LIVES_MS)));
  await Promise.all(names.map((name) => both[name].start()));
  return reached.filter(Boolean).length;
}

const facts = async (name: Name, type: string): Promise<string[]> =>
  (
    await both[name].sql<{ id: string }>(
      `select coalesce(payload -> 'subject' ->> 'id', aggregate_id::text) as id from event_log where type = $1`,
      [`ml.consular.${type}.v1`],
    )
  ).map(({ id }) => id);
/** What an operator sees that waits for a person. */
const parked = async (): Promise<unknown[]> =>
  (
    await Promise.all(
      names.map((name) =>
        both[name].sql(`select consumer as what, reason from parked_event where state = 'parked'
          union all select kind, last_error from job where state = 'failed'`),
      ),
    )
  ).flat();
const statesOf = (ids: readonly string[]) =>
  both.visas.sql<{ state: string; count: number }>(
    'select state, count(*)::int as count from visa_application where id = any ($1) group by 1',
    [ids],
  );

it(`killed ${KILLS} times between decision and ISSUED (seed ${SEED}): each visa exactly once`, async () => {
  const photo = await both.uploadPhoto();
  const files = await copies(both.visas, model, photo, KILLS);
  let atTheirStep = 0;
  for (let round = 0; round < KILLS / 2; round += 1) {
    atTheirStep += await killBoth(round, files.slice(2 * round, 2 * round + 2));
    if ((round + 1) % TELL_EVERY === 0)
      tell(`${2 * (round + 1)} of ${KILLS} deaths, ${JSON.stringify(await statesOf(files))}`);
  }
  const isDone = async () => (await statesOf(files)).every(({ state: it }) => it === 'ISSUED');
  const isParked = async () => (await parked()).length > 0;
  await waitFor(async () => (await isDone()) || (await isParked()), {
    timeoutMs: 300_000,
    what: 'every visa is issued',
  });

  expect(await parked()).toEqual([]);
  const all = [...files].sort();
  for (const [name, type] of [
    ['visas', 'application.granted'],
    ['visas', 'visa.issued'],
    ['documents', 'document.issued'],
  ] as const) {
    expect([type, (await facts(name, type)).sort()]).toEqual([type, all]);
  }
  const documents = await both.documents.sql<{ subject: string; id: string }>(
    'select subject_id as subject, id from document',
  );
  expect(documents.map(({ subject }) => subject).sort()).toEqual(all);
  const issued = await both.visas.sql<{ id: string; document: string }>(
    `select id, issued ->> 'documentId' as document from visa_application where id = any ($1)`,
    [files],
  );
  expect(Object.fromEntries(issued.map(({ id, document }) => [id, document]))).toEqual(
    Object.fromEntries(documents.map(({ subject, id }) => [subject, id])),
  );
  expect(await doubledLines(files)).toEqual([]);

  const steps = readFileSync(log, 'utf8').trim().split('\n').filter(Boolean);
  expect(steps.length).toBeGreaterThan(0);
  const kinds = new Set(steps.map((line) => (JSON.parse(line) as { what: string }).what));
  console.log(
    `${KILLS} deaths, ${atTheirStep} of them at their step (${kinds.size} kinds of step), ${files.length} visas, ` +
      `${documents.length} documents, 0 lost, 0 doubled`,
  );
}, 7_200_000);

/** Lines of the history that a file has twice. */
const doubledLines = (ids: readonly string[]) =>
  both.visas.sql(
    `select application_id, kind from application_history
      where application_id = any ($1) and kind in ('granted', 'issued') group by 1, 2 having count(*) > 1`,
    [ids],
  );

it('ends with code 1, to be started again, when its consumer cannot go on', async () => {
  await both.visas.sql('alter table consumer_position rename to consumer_position_taken_away');
  await both.documents.sql(
    `insert into event_log (event_id, aggregate_type, aggregate_id, version, type, schema_version, headers, payload, occurred_at)
     select gen_random_uuid(), aggregate_type, aggregate_id, version + 1, type, schema_version, headers, payload, now()
       from event_log order by id desc limit 1`,
  );
  await waitFor(() => both.visas.exitCode === 1, { timeoutMs: 60_000, what: 'visas ends' });
  await both.visas.sql('alter table consumer_position_taken_away rename to consumer_position');
  await both.visas.start();
}, 120_000);
