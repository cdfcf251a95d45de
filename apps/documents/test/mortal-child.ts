import 'reflect-metadata';

import { startService } from '@jatigi/platform-service';
import type { ServiceConfig } from '@jatigi/platform-service';
import { Client } from 'pg';

import { documentsService } from '../src/documents.definition';
import { BLOB_STORE } from '../src/vault/blob-store';
import type { BlobStore } from '../src/vault/blob-store';

interface Fate {
  /** The step at which the operating system kills the process: statements to the database and files written. 0: never. */
  killAt: number;
  /** Killed right after the statement was sent, when nobody knows whether it was done; else before it is sent. */
  inFlight: boolean;
}

const die = (): void => void process.kill(process.pid, 'SIGKILL');

/** The real service without the bus, which does the jobs that wait and dies at one step of them. */
async function main(config: ServiceConfig, { killAt, inFlight }: Fate): Promise<void> {
  const service = await startService({ ...documentsService, consumes: [] }, config);
  let step = 0;
  const isTheEnd = (): boolean => killAt > 0 && (step += 1) === killAt;
  const blobs = service.app.get<BlobStore>(BLOB_STORE);
  const put = blobs.put.bind(blobs);
  blobs.put = async (folder, key, bytes) => {
    const end = isTheEnd();
    if (end && !inFlight) die();
    await put(folder, key, bytes);
    if (end) die();
  };
  const client = Client.prototype as unknown as { query(...all: unknown[]): unknown };
  const { query } = client;
  client.query = function (this: Client, ...all: unknown[]): unknown {
    const end = isTheEnd();
    if (end && !inFlight) die();
    const sent = query.apply(this, all);
    if (end) setImmediate(die);
    return sent;
  };
  process.send?.({ url: service.url });
}

void main(JSON.parse(process.argv[2] ?? '{}') as ServiceConfig, JSON.parse(process.argv[3] ?? '{}') as Fate);
