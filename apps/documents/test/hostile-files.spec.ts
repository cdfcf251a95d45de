import 'reflect-metadata';

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseEnv } from 'node:util';
import { deflateSync } from 'node:zlib';

import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { person } from '@jatigi/platform-testing';
import sharp from 'sharp';

import { cleanedFile } from '../src/vault/cleaned-file';
import { FILE_LIMIT, PART_LIMIT } from '../src/vault/incoming/incoming-uploads';
import { bundled } from './bundled';
import { childConfig } from './child-config';
import { startDocuments } from './fixture';
import type { DocumentsFixture } from './fixture';
import { hostileFiles } from './hostile-files';
import { PartSender, takeOrder } from './part-sender';
import { photo } from './sample-data';

/** What the service may hold at any moment, the start among them, whatever it is sent. */
const MOST_MB = 250;
/** As `npm start` and docker-compose.yml start it: plainly, V8 leaves garbage lying while the machine has memory. */
const START = parseEnv(readFileSync(join(__dirname, '../../../infra/documents.env'), 'utf8'));
/** While good files of 10 MB are taken one after the other: the file, its text and its encrypted copy come on top. */
const MOST_MB_WITH_WHOLE_FILES = 280;
const STREAM_BYTES = 5 * 2 ** 30;

let fixture: DocumentsFixture;
let file: string;
let child: ChildProcess;
let url: string;
let signer: Assertions;
let gateway: Assertions;
beforeAll(async () => {
  fixture = await startDocuments();
  file = bundled('vault-child');
  const { config, keys } = childConfig(fixture);
  signer = new Assertions({ service: 'visas', privateKey: keys.visas, peerKeys: config.PEER_KEYS });
  gateway = new Assertions({ service: 'gateway', privateKey: keys.gateway, peerKeys: config.PEER_KEYS });
  child = fork(file, [JSON.stringify(config)], { execArgv: [], env: { ...process.env, ...START } });
  [{ url }] = (await once(child, 'message')) as [{ url: string }];
}, 120_000);
afterAll(async () => {
  child.kill('SIGKILL');
  await fixture.stop();
  rmSync(dirname(file), { recursive: true, force: true });
});

const headersFor = async (declared: string): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await signer.sign('documents', serviceActor('visas'))}`,
  'content-type': declared,
  subject: `visa-application/${uuidv7()}/photo`,
});

async function put(bytes: Buffer, declared: string): Promise<{ status: number; code: string | undefined }> {
  const headers = await headersFor(declared);
  const answer = await fetch(`${url}/internal/uploads`, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  const { code } = (await answer.json()) as { code?: string };
  return { status: answer.status, code };
}

/** The most memory that the process ever held (`VmHWM` of Linux). */
const peakMb = (): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1_024;

/** Sends without saying how much, until all is sent or the other end has enough. */
async function putEndless(): Promise<{ status: number; sent: number }> {
  const piece = Buffer.alloc(2 ** 20, 0xff);
  let [status, sent] = [0, 0];
  function* pieces(): Generator<Buffer> {
    for (; sent < STREAM_BYTES; sent += piece.length) yield piece;
  }
  const asking = request(`${url}/internal/uploads`, { method: 'PUT', headers: await headersFor('image/jpeg') });
  asking.on('response', (response) => {
    status = response.statusCode ?? 0;
    response.resume();
  });
  await pipeline(pieces, asking).catch(() => undefined); // the service hangs up
  return { status, sent };
}

it('refuses two hundred hostile files, each with its code, within 250 MB of memory', async () => {
  const files = await hostileFiles();
  expect(files.length).toBeGreaterThanOrEqual(200);
  const wrong: string[] = [];
  for (const { what, declared, bytes, code } of files) {
    const answer = await put(bytes, declared);
    if (answer.code !== code || answer.status < 400)
      wrong.push(`${what}: ${answer.status} ${answer.code}, not ${code}`);
  }
  expect(wrong).toEqual([]);
  expect(peakMb()).toBeLessThan(MOST_MB);
  expect(await fixture.service.sql('select 1 from upload')).toEqual([]);
}, 120_000);

it('hangs up on a stream of 5 GB after some ten megabytes', async () => {
  const { status, sent } = await putEndless();
  expect(status).toBe(413);
  expect(sent).toBeLessThan(STREAM_BYTES / 20);
  expect(peakMb()).toBeLessThan(MOST_MB);
}, 60_000);

it('takes three files of 10 MB that came in parts, at once: examined in turn, within 280 MB', async () => {
  const scan = randomBytes(FILE_LIMIT - 100).map((byte) => byte | 0x80); // spells no name by chance
  const [before, after] = ['%PDF-1.4\n1 0 obj<</Subtype/Image>>\nstream\n', '\nendstream\nendobj\n%%EOF\n'];
  const pdf = Buffer.concat([Buffer.from(before), scan, Buffer.from(after)]);
  const there = { url, assertionOf: (_: string, actor?: Actor) => gateway.sign('documents', actor ?? person()) };
  const senders = Array.from({ length: 3 }, () => new PartSender(there, person(), PART_LIMIT));
  const ids = await Promise.all(senders.map((one) => one.whole(pdf)));
  const take = async (at: number): Promise<number> => {
    const as = senders[at]?.as ?? person();
    const headers = { ...(await headersFor('application/json')), 'content-type': 'application/json' };
    const body = JSON.stringify(takeOrder(as, { mediaType: 'application/pdf' }));
    return (await fetch(`${url}/internal/uploads/${ids[at]}/take`, { method: 'POST', headers, body })).status;
  };
  expect(await Promise.all([take(0), take(1), take(2)])).toEqual([200, 200, 200]);
  expect(peakMb()).toBeLessThan(MOST_MB_WITH_WHOLE_FILES);
  console.log(`at most ${Math.round(peakMb())} MB`);
}, 300_000);

it('keeps what telephones and scanners write: a film behind a photo is gone, objects may be packed', async () => {
  const jpeg = await photo();
  const film = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isomSECRET', 'latin1');
  const kept = await cleanedFile(Buffer.concat([jpeg, jpeg, film]), 'image/jpeg');
  expect(kept.bytes.includes('SECRET')).toBe(false);
  expect(await sharp(kept.bytes).metadata()).toMatchObject({ width: 600, height: 800 });
  // The bytes of a picture spell short names by chance: five megabytes have one in four times.
  const scan = Buffer.from(
    '%PDF-1.5\n1 0 obj<</Subtype/Image/Length 12>>\nstream\n\xff\xd8/JS\xff/RL \nendstream\n',
    'latin1',
  );
  const objects = deflateSync('12 0 13 20 <</Type/Catalog>> <</Type/Pages/Kids[]>>');
  const pdf = Buffer.concat([
    scan,
    Buffer.from('4 0 obj\n<</Type/ObjStm/N 2/First 11/Filter/FlateDecode>>\nstream\n'),
    objects,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);
  expect((await cleanedFile(pdf, 'application/pdf')).bytes).toEqual(pdf);
  expect(await put(jpeg, 'image/jpeg')).toMatchObject({ status: 200 });
});
