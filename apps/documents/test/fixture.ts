import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { startTestService } from '@jatigi/platform-testing';
import type { TestService, TestServiceOptions } from '@jatigi/platform-testing';

import { documentsService } from '../src/documents.definition';
import { photo, sampleData } from './sample-data';

export const visas = serviceActor('visas');

/** What visas answers for one granted application: the contract sample of its internal route. */
export function printableSample(applicationId: string, uploadId: string) {
  return { ...sampleData, applicationId, photo: { uploadId }, language: 'fr' };
}

export type PrintableSample = ReturnType<typeof printableSample>;

/** What identity publishes of a post, as far as documents reads it. */
const berlin = { code: 'BER', names: { fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' } };

/** A stand-in for visas (and for the posts of identity) that answers contract samples; keeps what it was asked. */
export class VisasStandIn {
  readonly printables = new Map<string, unknown>();
  /** Refusals by the id that is asked for. */
  readonly refusals = new Map<string, { status: number; code: string }>();
  readonly asked: { url: string; purpose: string | undefined }[] = [];
  private server: Server | undefined;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      const url = request.url ?? '';
      this.asked.push({ url, purpose: request.headers['purpose-of-use'] as string | undefined });
      const id = url.split('/')[3] ?? '';
      const refusal = this.refusals.get(id);
      if (refusal) {
        response.writeHead(refusal.status, { 'content-type': 'application/problem+json' });
        return void response.end(JSON.stringify(refusal));
      }
      const found = url === '/v1/identity/posts/BER' ? berlin : this.printables.get(id);
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
  const peers = await standIn.start();
  const settings = {
    VISAS_URL: peers,
    CIVIL_REGISTRY_URL: peers,
    IDENTITY_URL: peers,
    PUBLIC_URL: 'http://127.0.0.1:4000',
    BLOB_DIR: join(folder, 'blobs'),
    KEYRING_DIR: join(folder, 'keyring'),
    KEYRING_SECRET: 'a passphrase for these specs only, long enough',
    MASTER_KEY: randomBytes(32).toString('base64'),
  };
  const service = await startTestService(documentsService, {
    ...options,
    settings: { ...settings, TRUST_BUNDLE_SECONDS: 20, ...options.settings },
  });
  const stop = async (): Promise<void> => {
    await service.stop();
    standIn.stop();
  };
  return { service, visas: standIn, settings, stop };
}

/** Stores a photo as visas would; gives its id. */
export async function uploadPhoto(service: TestService): Promise<string> {
  const headers = { 'content-type': 'image/jpeg', subject: `visa-application/${uuidv7()}/photo` };
  const answer = await service.request('PUT', '/internal/uploads', { as: visas, body: await photo(), headers });
  return (answer.body as { uploadId: string }).uploadId;
}
