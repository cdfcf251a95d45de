import 'reflect-metadata';

import { readFileSync, utimesSync, writeFileSync } from 'node:fs';

import { person } from '@jatigi/platform-testing';
import { startService } from '@jatigi/platform-service';
import type { ServiceConfig } from '@jatigi/platform-service';

import { documentsService } from '../src/documents.definition';
import { OrphanSweep } from '../src/vault/orphan-sweep';
import { startDocuments, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { checksumOf, noisyPhoto, PART, PartSender, takeOrder, waitingParts } from './part-sender';
import { s3Program, startS3 } from './s3-server';
import type { RunningS3 } from './s3-server';

let fixture: DocumentsFixture;
let file: Buffer;
beforeAll(async () => {
  [fixture, file] = await Promise.all([startDocuments(), noisyPhoto()]);
});
afterAll(() => fixture.stop());

const take = (id: string, body: object) =>
  fixture.service.request('POST', `/internal/uploads/${id}/take`, { as: visas, body });
const sender = (as = person()) => new PartSender(fixture.service, as);
const waiting = (): string[] => waitingParts(fixture.settings);

describe('a bad line', () => {
  it('broken at every kind of byte of every kind of part: it goes on, and nothing is lost or doubled', async () => {
    const own = sender();
    const id = await own.begin(file.length);
    const last = Math.floor((file.length - 1) / PART) * PART;
    for (const offset of [0, PART, last]) {
      await own.rest(id, file.subarray(0, offset));
      const bytes = file.subarray(offset, offset + PART);
      for (const sent of [0, 1, bytes.length >> 1, bytes.length - 1]) {
        await own.broken(id, { offset, bytes, sent });
        expect(await own.offset(id)).toBe(offset);
      }
      await own.broken(id, { offset, bytes, sent: bytes.length }); // stored or not: nobody heard
      expect([offset, offset + bytes.length]).toContain(await own.offset(id));
    }
    await own.rest(id, file);
    const taken = await take(id, takeOrder(own.as));
    const parts = await fixture.service.sql('select source_sha256 as sent from upload where id = $1', [id]);
    expect(taken.status).toBe(200);
    expect(checksumOf(file)).toBe(
      `sha256 ${Buffer.from((parts[0] as { sent: string }).sent, 'hex').toString('base64')}`,
    );
  });

  it('two requests at once for one place: one wins, and its bytes alone are kept', async () => {
    const own = sender();
    const id = await own.begin(file.length);
    for (let at = 0; at < file.length; at += PART) {
      const bytes = file.subarray(at, at + PART);
      const answers = await Promise.all(Array.from({ length: 6 }, () => own.part(id, at, bytes)));
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409, 409, 409]);
    }
    expect(
      await fixture.service.sql('select sum(size)::int as n from incoming_part where upload_id = $1', [id]),
    ).toEqual([{ n: file.length }]);
    const order = takeOrder(own.as);
    const taken = await Promise.all([take(id, order), take(id, order), take(id, order)]);
    expect(taken.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(taken[1]?.body).toEqual(taken[0]?.body);
    expect(await fixture.service.sql('select 1 from upload where id = $1', [id])).toHaveLength(1);
    const read = await fixture.service.request('GET', `/internal/uploads/${id}`, { as: visas });
    expect(read.status).toBe(200); // its key is not the key of the parts, which is gone
  });

  it('what waited for a day is swept, with its parts and its key', async () => {
    const own = sender();
    const [old, young] = [await own.whole(file), await own.begin(file.length)];
    const [row] = await fixture.service.sql<{ key: string }>(
      'select key_id as key from incoming_upload where id = $1',
      [old],
    );
    await fixture.service.sql(`update incoming_upload set expires_at = now() where id = $1`, [old]);
    expect(await own.offset(old)).toBe(-404);
    expect(await take(old, takeOrder(own.as))).toMatchObject({ status: 404 });
    const before = waiting().length;
    for (const one of waiting()) utimesSync(one, new Date(0), new Date(0));
    await fixture.service.running.app.get(OrphanSweep).sweep();
    expect(waiting()).toHaveLength(before - Math.ceil(file.length / PART));
    expect(await fixture.service.sql('select 1 from field_key where person_id = $1', [row?.key])).toEqual([]);
    expect(await own.offset(young)).toBe(0);
  });

  it('a part that the disk lost is told, and its file is sent again', async () => {
    const own = sender();
    const known = new Set(waiting());
    const id = await own.whole(file);
    const [lost = ''] = waiting().filter((one) => !known.has(one));
    const bytes = readFileSync(lost);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(lost, bytes);
    expect(await take(id, takeOrder(own.as))).toMatchObject({ status: 410, body: { code: 'file-damaged' } });
  });
});

const program = s3Program();
(program ? describe : describe.skip)('two instances and a real S3 server', () => {
  let server: RunningS3;
  let first: DocumentsFixture;
  beforeAll(async () => {
    server = await startS3(program as string);
    const { endpoint, bucket, accessKeyId, secretAccessKey } = server.place;
    const s3 = { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: 'us-east-1' };
    const settings = { ...s3, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey };
    first = await startDocuments({ settings });
  }, 60_000);
  afterAll(async () => {
    await first.stop();
    server.stop();
  });

  it('one takes what the other began, part by part', async () => {
    const config = first.service.running.app.get<ServiceConfig>('jatigi:config');
    const second = await startService({ ...documentsService, consumes: [] }, { ...config, PORT: 0 });
    try {
      const own = person();
      const there = { assertionOf: first.service.assertionOf, url: second.url };
      const [here, elsewhere] = [new PartSender(first.service, own), new PartSender(there, own)];
      const id = await here.begin(file.length);
      for (let at = 0, turn = 0; at < file.length; at += PART, turn += 1) {
        const bytes = file.subarray(at, at + PART);
        const [from, to] = turn % 2 ? [here, elsewhere] : [elsewhere, here];
        await from.broken(id, { offset: at, bytes, sent: bytes.length - 1 });
        expect(await to.part(id, at, bytes)).toMatchObject({ status: 204 });
        expect(await from.offset(id)).toBe(at + bytes.length);
      }
      const body = takeOrder(own);
      const taken = await first.service.request('POST', `/internal/uploads/${id}/take`, { as: visas, body });
      expect(taken).toMatchObject({ status: 200, body: { uploadId: id } });
      expect(await first.service.request('GET', `/internal/uploads/${id}`, { as: visas })).toMatchObject({
        status: 200,
      });
    } finally {
      await second.stop();
    }
  }, 60_000);
});
