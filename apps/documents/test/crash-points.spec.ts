import 'reflect-metadata';

import { DocumentIssued, DocumentReissued, DocumentSuperseded } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import { waitFor } from '@jatigi/platform-testing';
import { ISSUE_E_VISA } from '../src/issuing/issue-e-visa';
import { visas, printableSample, uploadPhoto } from './fixture';
import { MortalProcess, storedPdfs, sweepOrphans } from './mortal-process';
import { OfficeScene } from './office-scene';
import { tellProgress } from './soak-progress';

/** `npm run soak -- issuing` kills at two hundred points. */
const POINTS = Number(process.env['CRASH_POINTS'] ?? 6);
const SEED = 20261128;
/** A paper takes about thirty steps, and two are made at a time: deaths fall into every part of it. */
const LONGEST_LIFE = 90;
const TELL_EVERY = 10;
const FACTS = Math.ceil(POINTS / 2) + 4;

let scene: OfficeScene;
let others: MortalProcess;
beforeAll(async () => {
  scene = await OfficeScene.open();
  others = new MortalProcess(scene.fixture);
}, 180_000);
afterAll(async () => {
  others?.close();
  await scene?.close();
});

let state = SEED;
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

async function grant(photo: string): Promise<string> {
  const applicationId = uuidv7();
  scene.fixture.visas.printables.set(applicationId, printableSample(applicationId, photo));
  const payload = { applicationId, applicantPersonId: applicationId };
  await scene
    .get(Transactions)
    .asService({ service: 'documents' }, (tx) =>
      scene.get(Jobs).enqueue(tx, { kind: ISSUE_E_VISA, key: applicationId, payload }),
    );
  return applicationId;
}

const told = async (type: string): Promise<string[]> =>
  (await scene.sql<{ id: string }>('select aggregate_id as id from event_log where type = $1 order by 1', [type])).map(
    ({ id }) => id,
  );
const ids = async (condition: string): Promise<string[]> =>
  (await scene.sql<{ id: string }>(`select id from document where ${condition} order by 1`)).map(({ id }) => id);
/** What the register holds: first editions and those that took their place. */
const register = async (): Promise<string> =>
  `${(await ids('edition = 1')).length} documents, ${(await ids('edition = 2')).length} made again`;
const isOpen = async () =>
  (await scene.sql(`select 1 from job where state in ('ready', 'running') and kind like '%issue%'`)).length > 0;

it(`killed at ${POINTS} points (seed ${SEED}): one document and one fact each, and no file that nobody names`, async () => {
  const old = await scene.issued(FACTS);
  await scene.get(Jobs).stop(); // from now on this process only looks on
  const subjects = Array.from({ length: FACTS }, () => scene.offer());
  const photo = await uploadPhoto(scene.fixture.service);
  const applications = await Promise.all(Array.from({ length: FACTS }, () => grant(photo)));
  await scene.plan(...subjects);
  const batch = await scene.post(scene.desk, 'batches', { kind: 'consular-registration', reason: 'key-changed' });
  expect(batch.body).toMatchObject({ planned: FACTS });

  for (let point = 0; point < POINTS; point += 1) {
    await others.start({ killAt: 1 + random(LONGEST_LIFE), inFlight: random(2) === 1 });
    expect(await others.died()).toBe('SIGKILL');
    if ((point + 1) % TELL_EVERY === 0) tellProgress(`${point + 1} of ${POINTS} deaths, ${await register()}`);
  }
  const orphans = storedPdfs(scene.fixture).length - (await ids('true')).length;
  await others.start();
  await waitFor(async () => !(await isOpen()), { timeoutMs: 600_000, what: 'every job is done' });
  await others.kill();

  // One document per fact.
  const all = await scene.sql<{ subject: string }>('select subject_id as subject from document where edition = 1');
  const found = new Set(all.map(({ subject }) => subject));
  const expected = [...old.map(({ subject }) => subject), ...subjects, ...applications].sort();
  expect(all.map(({ subject }) => subject).sort()).toEqual(expected);
  expect(await told(DocumentIssued.type)).toEqual(await ids('edition = 1'));
  // One successor per reissue, one word about each that was replaced.
  const replaced = old.map(({ id }) => id).sort();
  expect(await told(DocumentReissued.type)).toEqual(await ids('edition = 2'));
  expect(await told(DocumentSuperseded.type)).toEqual(replaced);
  expect(
    (await scene.sql<{ id: string }>('select replaces as id from document where edition = 2 order by 1')).map(
      ({ id }) => id,
    ),
  ).toEqual(replaced);
  const { id } = batch.body as { id: string };
  expect((await scene.read(scene.desk, `batches/${id}`)).body).toMatchObject({
    done: FACTS,
    skipped: 0,
    parked: 0,
    left: 0,
  });
  expect(await scene.sql(`select 1 from job where state <> 'done'`)).toEqual([]);
  // No orphan that stays, and every file can be opened.
  await sweepOrphans(scene.fixture);
  expect(storedPdfs(scene.fixture)).toEqual(await ids('true'));
  for (const one of await ids('edition = 1')) {
    const answer = await scene.fixture.service.request('GET', `/internal/documents/${one}/content`, { as: visas });
    expect((answer.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  }
  const lost = expected.filter((subject) => !found.has(subject)).length;
  console.log(
    `${POINTS} deaths, ${await register()}, ${lost} lost, ${all.length - found.size} doubled, ` +
      `${orphans} files without a row before the sweep`,
  );
}, 3_600_000);
