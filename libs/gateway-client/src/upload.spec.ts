import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { json, MisbehavingGateway, problem } from '../test/misbehaving-gateway.js';
import { createGatewayClient } from './client.js';
import { given } from './credentials/given.js';
import { GatewayUnreachable } from './problem.js';
import type { Progress } from './transport.js';

const place = '/v1/visas/applications/{id}/documents/{kind}';
const path = { id: '1', kind: 'photo' };
const MEGABYTE = 1_024 * 1_024;
const photo = new Blob([new Uint8Array(4 * MEGABYTE).fill(7)], { type: 'image/jpeg' });

let gateway: MisbehavingGateway;
beforeAll(async () => void (gateway = await MisbehavingGateway.start()));
afterAll(() => gateway.stop());

const client = () => createGatewayClient({ baseUrl: gateway.url });
const isFalling = (one: number, index: number, all: number[]): boolean => index > 0 && one < (all[index - 1] ?? 0);

describe('an upload', () => {
  it('sends the file as it is, with its type and version, and says how far it is', async () => {
    gateway.will(json({ version: 5 }, { etag: '"5"' }));
    const told: Progress[] = [];
    const onProgress = (progress: Progress): void => void told.push(progress);
    const answer = await client().upload(place, { path, file: photo, ifMatch: 4, onProgress });
    expect(answer.etag).toBe('"5"');
    const [seen] = gateway.seen;
    expect(seen?.body.equals(Buffer.from(await photo.arrayBuffer()))).toBe(true);
    expect(seen?.headers).toMatchObject({ 'content-type': 'image/jpeg', 'if-match': '"4"' });
    expect(told.at(-1)).toEqual({ sent: 4 * MEGABYTE, total: 4 * MEGABYTE });
    expect(told.length).toBeGreaterThan(3);
    expect(told.map(({ sent }) => sent).some(isFalling)).toBe(false);
  });

  it('waits for a slow line: what is told is what was taken, not what is in memory', async () => {
    const told: number[] = [];
    let atTheDoor = 0;
    gateway.reads = async (request) => {
      request.pause();
      await sleep(300);
      atTheDoor = told.at(-1) ?? 0;
      request.resume();
    };
    gateway.will(json({}));
    // More than the buffers of the two ends hold.
    const file = new Blob(
      Array.from({ length: 8 }, () => photo),
      { type: 'image/jpeg' },
    );
    await client().upload(place, { path, file, ifMatch: 1, onProgress: ({ sent }) => void told.push(sent) });
    gateway.reads = undefined;
    expect(atTheDoor).toBeLessThan(file.size);
    expect(told.at(-1)).toBe(file.size);
  });

  it('reads a file of the disk while it is sent', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'upload-'));
    const name = join(folder, 'acte.pdf');
    await writeFile(name, 'a file');
    gateway.will(json({}));
    const file = await openAsBlob(name);
    await client().upload(place, { path, file, type: 'application/pdf', ifMatch: 1 });
    expect(gateway.seen[0]?.body.toString()).toBe('a file');
    expect(gateway.seen[0]?.headers['content-type']).toBe('application/pdf');
    await rm(folder, { recursive: true });
  });

  it('is sent whole again with the next token', async () => {
    gateway.will(problem(401, 'token-invalid'), json({}));
    const credentials = given(async (refused) => ({ value: refused ? 'b' : 'a' }));
    const signedIn = createGatewayClient({ baseUrl: gateway.url, credentials });
    await signedIn.upload(place, { path, file: photo, ifMatch: 1 });
    expect(gateway.seen.map(({ body }) => body.length)).toEqual([4 * MEGABYTE, 4 * MEGABYTE]);
  });

  it('is aborted when told', async () => {
    const stop = new AbortController();
    const reason = new Error('the person pressed cancel');
    gateway.reads = async (request) => void request.pause();
    gateway.will(json({}));
    const onProgress = (): void => stop.abort(reason);
    const upload = client().upload(place, { path, file: photo, ifMatch: 1, signal: stop.signal, onProgress });
    await expect(upload).rejects.toBe(reason);
    gateway.reads = undefined;
  });

  it('is not repeated when the line broke: the version may have changed', async () => {
    gateway.will((_, __, request) => void request.socket.destroy());
    const upload = client().upload(place, { path, file: photo, ifMatch: 1 });
    await expect(upload).rejects.toBeInstanceOf(GatewayUnreachable);
    expect(gateway.seen).toHaveLength(1);
  });
});
