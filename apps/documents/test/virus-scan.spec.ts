import 'reflect-metadata';

import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

import { uuidv7 } from '@jatigi/kernel';
import sharp from 'sharp';

import { Clamd, virusScanOf, withoutScan } from '../src/vault/virus-scan';
import { clamdProgram, eicar, freePort, startClamd } from './clamd';
import type { RunningClamd } from './clamd';
import { startDocuments, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { photo } from './sample-data';

const infected = { status: 422, body: { code: 'upload-infected' } };
const away = { status: 503, body: { code: 'scan-unavailable' } };
const pdf = (inside: string) =>
  Buffer.from(`%PDF-1.4\n1 0 obj\n(${inside})\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1');

function put({ service }: DocumentsFixture, body: Buffer, type: string) {
  const headers = { 'content-type': type, subject: `visa-application/${uuidv7()}/passport` };
  return service.request('PUT', '/internal/uploads', { as: visas, body, headers });
}
const kept = ({ service }: DocumentsFixture) => service.sql('select media_type from upload');

const program = clamdProgram();
if (!program) console.warn('clamd is not installed: uploads are not tried against it here');
const withClamd = program ? describe : describe.skip;

withClamd('uploads with a real clamd', () => {
  let clamd: RunningClamd;
  let fixture: DocumentsFixture;
  beforeAll(async () => {
    clamd = await startClamd(program as string);
    fixture = await startDocuments({ settings: { CLAMD_URL: clamd.tcp } });
  }, 60_000);
  afterAll(async () => {
    clamd.stop();
    await fixture.stop();
  });

  it('clean files are kept, a PDF and a picture with the test virus are not', async () => {
    expect(await put(fixture, pdf(eicar), 'application/pdf')).toMatchObject(infected);
    const hidden = await sharp(await photo())
      .withExif({ IFD0: { ImageDescription: eicar } })
      .jpeg()
      .toBuffer();
    expect(hidden.includes(eicar)).toBe(true);
    expect(await put(fixture, hidden, 'image/jpeg')).toMatchObject(infected);
    expect(await kept(fixture)).toEqual([]);
    expect(await put(fixture, pdf('a page'), 'application/pdf')).toMatchObject({ status: 200 });
    expect(await put(fixture, await photo(), 'image/jpeg')).toMatchObject({ status: 200 });
    expect(await kept(fixture)).toHaveLength(2);
  });

  it('is reached by its socket too, and takes ten megabytes', async () => {
    const scan = new Clamd(clamd.unix);
    const large = Buffer.alloc(10 * 2 ** 20, 'x');
    await scan.examine(large);
    large.write(eicar, large.length - 200);
    await expect(scan.examine(large)).rejects.toMatchObject({ code: 'upload-infected' });
  });

  it('what clamd does not scan to its end is not taken for clean', async () => {
    const tooLargeForIt = Buffer.alloc(101 * 2 ** 20); // StreamMaxLength of clamd.conf is 100 MB unless set
    await expect(new Clamd(clamd.unix).examine(tooLargeForIt)).rejects.toMatchObject({ code: 'scan-unavailable' });
  });
});

describe('uploads when clamd is configured but away', () => {
  it('nothing is kept unscanned', async () => {
    const fixture = await startDocuments({ settings: { CLAMD_URL: `tcp://127.0.0.1:${await freePort()}` } });
    try {
      expect(await put(fixture, await photo(), 'image/jpeg')).toMatchObject(away);
      expect(await kept(fixture)).toEqual([]);
    } finally {
      await fixture.stop();
    }
  });

  it.each([
    ['never answers', () => undefined],
    ['hangs up', (socket: Socket) => socket.destroy()],
    ['hangs up without a word', (socket: Socket) => socket.end()],
    ['talks nonsense', (socket: Socket) => socket.end('stream: OK, perhaps\0')],
  ])('one that %s is away', async (_, behave) => {
    const open: Socket[] = [];
    const server = createServer((socket) => {
      open.push(socket.on('error', () => undefined));
      behave(socket.resume());
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const scan = new Clamd(`tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, 500);
      await expect(scan.examine(Buffer.alloc(100_000))).rejects.toMatchObject({ code: 'scan-unavailable' });
    } finally {
      for (const socket of open) socket.destroy();
      server.close();
    }
  });

  it('without a setting there is no scan', () => {
    expect(virusScanOf(undefined)).toBe(withoutScan);
  });
});
