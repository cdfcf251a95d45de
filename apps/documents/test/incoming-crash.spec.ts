import 'reflect-metadata';

import { createHash } from 'node:crypto';
import { utimesSync } from 'node:fs';

import { serviceActor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';

import { OrphanSweep } from '../src/vault/orphan-sweep';
import { startDocuments, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { MortalProcess } from './mortal-process';
import { noisyPhoto, PART, PartSender, takeOrder, waitingParts } from './part-sender';

/** A part takes about fifteen steps (statements and files written), the taking some thirty. */
const POINTS = Number(process.env['CRASH_POINTS'] ?? 6);
const LONGEST_LIFE = 110;
const SEED = 20261128;

let fixture: DocumentsFixture;
let process_: MortalProcess;
beforeAll(async () => {
  fixture = await startDocuments();
  process_ = new MortalProcess(fixture);
}, 180_000);
afterAll(async () => {
  process_?.close();
  await fixture?.stop();
});

let state = SEED;
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const waiting = (): string[] => waitingParts(fixture.settings);

/** Sends, and has it taken, until the process dies; what fails is not looked at. */
async function useUntilDeath(own: PartSender, file: Buffer, order: object): Promise<string[]> {
  const begun: string[] = [];
  let isDead = false;
  const death = process_.died().then(() => (isDead = true));
  while (!isDead) {
    const id = await own.begin(file.length).catch(() => undefined);
    if (id === undefined) break;
    begun.push(id);
    await own.rest(id, file).catch(() => undefined);
    await take(id, order).catch(() => undefined);
  }
  await death;
  return begun;
}

async function take(id: string, order: object): Promise<Response> {
  const authorization = `Bearer ${await process_.assertionOf('visas', serviceActor('visas'))}`;
  const headers = { authorization, 'content-type': 'application/json' };
  return fetch(`${process_.url}/internal/uploads/${id}/take`, { method: 'POST', headers, body: JSON.stringify(order) });
}

it(`killed at ${POINTS} points (seed ${SEED}): every upload goes on, nothing is lost, doubled or left behind`, async () => {
  const file = await noisyPhoto(500);
  const sent = createHash('sha256').update(file).digest('hex');
  const uploads = new Map<string, { own: PartSender; order: object }>();
  const there = {
    assertionOf: (_: string, actor = serviceActor('visas')) => process_.assertionOf('gateway', actor),
    get url() {
      return process_.url;
    },
  };
  let halfway = 0;
  for (let point = 0; point < POINTS; point += 1) {
    const own = new PartSender(there, person());
    const order = takeOrder(own.as);
    await process_.start({ killAt: 1 + random(LONGEST_LIFE), inFlight: random(2) === 1 });
    for (const id of await useUntilDeath(own, file, order)) uploads.set(id, { own, order });
    expect(await process_.died()).toBe('SIGKILL');
  }
  expect(uploads.size).toBeGreaterThan(POINTS / 3);

  await process_.start();
  for (const [id, { own, order }] of uploads) {
    const at = await own.offset(id);
    if (at >= 0) {
      expect(at === file.length || at % PART === 0).toBe(true);
      if (at > 0 && at < file.length) halfway += 1;
      const stored = 'select coalesce(sum(size), 0)::int as n from incoming_part where upload_id = $1';
      expect(await fixture.service.sql(stored, [id])).toEqual([{ n: at }]);
      await own.rest(id, file);
    } else expect(at).toBe(-404); // taken before the death
    expect((await take(id, order)).status).toBe(200);
    expect(await fixture.service.sql('select source_sha256 as sent from upload where id = $1', [id])).toEqual([
      { sent },
    ]);
    const read = await fixture.service.request('GET', `/internal/uploads/${id}`, { as: visas });
    expect(read.status).toBe(200);
  }
  await process_.kill();
  expect(await fixture.service.sql('select 1 from incoming_upload union all select 1 from incoming_part')).toEqual([]);
  const orphans = waiting().length;
  for (const one of waiting()) utimesSync(one, new Date(0), new Date(0));
  await fixture.service.running.app.get(OrphanSweep).sweep();
  expect(waiting()).toEqual([]);
  console.log(`${POINTS} deaths, ${uploads.size} uploads, ${halfway} of them halfway; ${orphans} parts without a row`);
}, 3_600_000);
