import 'reflect-metadata';

import { randomInt } from 'node:crypto';
import { DocumentReissued } from '@jatigi/contracts';
import { drawDocumentNumber } from '@jatigi/documents-domain';
import { uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { waitFor } from '@jatigi/platform-testing';
import { MortalProcess } from './mortal-process';
import { OfficeScene } from './office-scene';
import { tellProgress } from './soak-progress';

/** `npm run soak -- issuing` does ten thousand. */
const SIZE = Number(process.env['BATCH_SIZE'] ?? 40);
const KILLS = 2;
/** How often a soak says how far it is. */
const TOLD = 20;

let scene: OfficeScene;
let others: MortalProcess;
beforeAll(async () => {
  scene = await OfficeScene.open({ anyEvents: true }); // copied rows have no events of their own
  others = new MortalProcess(scene.fixture);
}, 180_000);
afterAll(async () => {
  others?.close();
  await scene?.close();
});

/** Copies one issued paper in the register: printing so many first would only test the same twice. */
async function standing(count: number): Promise<void> {
  const [{ id } = { id: '' }] = await scene.issued(1);
  const rows = Array.from({ length: count - 1 }, (_, i) => ({
    id: uuidv7(),
    subject: scene.offer(),
    number: drawDocumentNumber('registration', (below) => randomInt(below)),
    index: 1_000_000 + i,
  }));
  await scene.sql(
    `insert into document select (jsonb_populate_record(d, jsonb_build_object('id', r.id, 'subject_id', r.subject,
       'number', r.number, 'status_index', r.index))).*
     from document d, jsonb_to_recordset($2::jsonb) as r (id uuid, subject uuid, number text, index int) where d.id = $1`,
    [id, JSON.stringify(rows)],
  );
}

interface Progress {
  done: number;
  parked: number;
  left: number;
}

it(`a batch of ${SIZE} goes on where it was when its process is killed`, async () => {
  await standing(SIZE);
  await scene.get(Jobs).stop();
  const planned = await scene.post(scene.desk, 'batches', {
    kind: 'consular-registration',
    reason: 'template-changed',
  });
  expect(planned.body).toMatchObject({ planned: SIZE, done: 0, left: SIZE });
  const { id } = planned.body as { id: string };
  let told = 0;
  const progress = async () => {
    const seen = (await scene.read(scene.desk, `batches/${id}`)).body as Progress;
    if (seen.done >= told + SIZE / TOLD) tellProgress(`${(told = seen.done)} of ${SIZE} of the batch are done`);
    return seen;
  };
  const reaches = (done: number) =>
    waitFor(async () => (await progress()).done >= done, {
      timeoutMs: 3_000_000,
      what: `${done} are done`,
      everyMs: 200,
    });

  const started = Date.now();
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await others.start();
    await reaches(Math.floor((SIZE * kill) / (KILLS + 2)));
    await others.kill();
    const { done } = await progress();
    tellProgress(`killed with ${done} of ${SIZE} done`);
    expect(done).toBeLessThan(SIZE);
  }
  await others.start();
  await reaches(SIZE);
  await others.kill();
  const seconds = (Date.now() - started) / 1000;

  expect(await progress()).toMatchObject({
    done: SIZE,
    skipped: 0,
    parked: 0,
    left: 0,
    finishedAt: expect.any(String),
  });
  const counts = await scene.sql<{ second: number; told: number }>(
    `select (select count(*) from document where edition = 1)::int as first,
            (select count(*) from document where edition = 2)::int as second,
            (select count(*) from document where edition > 2)::int as more,
            (select count(*) from event_log where type = $1)::int as told,
            (select count(*) from document_standing where standing = 'superseded')::int as superseded`,
    [DocumentReissued.type],
  );
  expect(counts).toEqual([{ first: SIZE, second: SIZE, more: 0, told: SIZE, superseded: SIZE }]);
  const [{ second, told: facts } = { second: 0, told: 0 }] = counts;
  console.log(
    `${SIZE - second} lost, ${facts - second} doubled: ${SIZE} issued again in ${Math.round(seconds)} s, ${(SIZE / seconds).toFixed(1)}/s, killed ${KILLS} times`,
  );
}, 7_200_000);
