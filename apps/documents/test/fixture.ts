import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { uuidv7 } from '@jatigi/kernel';
import { serviceActor, startTestService } from '@jatigi/platform-testing';
import type { TestService, TestServiceOptions } from '@jatigi/platform-testing';
import sharp from 'sharp';

import { documentsService } from '../src/documents.definition';

export const visas = serviceActor('visas');

/** What visas answers for one granted application: the contract sample of its internal route. */
export function printableSample(applicationId: string, uploadId: string) {
  return {
    applicationId,
    post: 'BER',
    postName: { fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' },
    visaType: 'V01S',
    entries: 1,
    validFrom: '2027-01-10',
    validUntil: '2027-04-09',
    stayDays: 30,
    holder: {
      surname: 'Kɔnɛ-Müller',
      givenNames: 'Aïssata Ɲaman',
      birthDate: '1990-05-17',
      sex: 'F',
      nationality: 'DEU',
      passportNumber: 'C01X00T47',
      passportIssuer: 'DEU',
      passportExpiry: '2031-03-01',
    },
    photo: { uploadId },
    language: 'fr',
  };
}

export type PrintableSample = ReturnType<typeof printableSample>;

/** A stand-in for visas that answers contract samples; keeps what it was asked. */
export class VisasStandIn {
  readonly printables = new Map<string, PrintableSample>();
  readonly asked: { url: string; purpose: string | undefined }[] = [];
  private server: Server | undefined;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      const url = request.url ?? '';
      this.asked.push({ url, purpose: request.headers['purpose-of-use'] as string | undefined });
      const found = this.printables.get(url.split('/')[3] ?? '');
      response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(found ?? { code: 'not-found', status: 404 }));
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}

export interface DocumentsFixture {
  service: TestService;
  visas: VisasStandIn;
  settings: Record<string, string>;
  stop(): Promise<void>;
}

/** The whole service on real Postgres with its own folders and a visas that answers samples. */
export async function startDocuments(options: TestServiceOptions = {}): Promise<DocumentsFixture> {
  const standIn = new VisasStandIn();
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  const settings = {
    VISAS_URL: await standIn.start(),
    PUBLIC_URL: 'http://127.0.0.1:4000',
    BLOB_DIR: join(folder, 'blobs'),
    KEYRING_DIR: join(folder, 'keyring'),
    KEYRING_SECRET: 'a passphrase for these specs only, long enough',
  };
  const service = await startTestService(documentsService, {
    ...options,
    settings: { ...settings, ...options.settings },
  });
  const stop = async (): Promise<void> => {
    await service.stop();
    standIn.stop();
  };
  return { service, visas: standIn, settings, stop };
}

/** A portrait as a camera writes it: with the place and the owner in its metadata. */
export function photo(): Promise<Buffer> {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="600" height="800" fill="#dfe6ea"/>' +
    '<circle cx="300" cy="320" r="140" fill="#8a6a52"/><path d="M90 800c0-220 90-300 210-300s210 80 210 300z" fill="#2f4858"/></svg>';
  return sharp(Buffer.from(drawing))
    .jpeg()
    .withExif({ IFD0: { Artist: 'SECRET-OWNER' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '12/1 39/1 0/1' } })
    .toBuffer();
}

/** Stores a photo as visas would; gives its id. */
export async function uploadPhoto(service: TestService): Promise<string> {
  const headers = { 'content-type': 'image/jpeg', subject: `visa-application:${uuidv7()}` };
  const answer = await service.request('PUT', '/internal/uploads', { as: visas, body: await photo(), headers });
  return (answer.body as { uploadId: string }).uploadId;
}
