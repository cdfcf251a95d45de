import 'reflect-metadata';

import { spawn } from 'node:child_process';
import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { startService } from '@jatigi/platform-service';
import type { RunningService } from '@jatigi/platform-service';
import { waitFor } from '@jatigi/platform-testing';

import { documentsService } from '../src/documents.definition';
import { OrphanSweep } from '../src/vault/orphan-sweep';
import { bundled } from './bundled';
import { childConfig } from './child-config';
import { printableSample, startDocuments, uploadPhoto, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { readCodes, verifiedByCryptoAlone } from './read-seal';

let fixture: DocumentsFixture;
let child: string;
let restarted: RunningService | undefined;
beforeAll(async () => {
  fixture = await startDocuments();
  child = bundled('crash-child');
}, 120_000);
afterAll(async () => {
  await restarted?.stop();
  await fixture.stop();
  rmSync(dirname(child), { recursive: true, force: true });
});

const pdfs = (): string[] =>
  readdirSync(join(fixture.settings['BLOB_DIR'] ?? '', 'documents'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Runs the child until the operating system kills it. */
function dies(config: object, applicationId: string): Promise<string | null> {
  const process_ = spawn(process.execPath, [child, JSON.stringify(config), applicationId], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => process_.once('exit', (_, signal) => resolve(signal)));
}

it('killed between sealing and its event: one document, one event, no orphan', async () => {
  const { service } = fixture;
  const applicationId = uuidv7();
  fixture.visas.printables.set(applicationId, printableSample(applicationId, await uploadPhoto(service)));
  await service.running.app.get(Jobs).stop(); // this process only looks on; the job is the other one's
  const { config } = childConfig(fixture);
  expect(await dies(config, applicationId)).toBe('SIGKILL');
  expect(pdfs()).toHaveLength(1);
  expect(await service.sql('select 1 from document')).toHaveLength(0);
  expect(await service.sql(`select state from job where kind = 'issue-e-visa'`)).toEqual([{ state: 'running' }]);

  await service.sql(`update job set lease_until = now() - interval '1 second'`);
  restarted = await startService({ ...documentsService, consumes: [] }, config);
  await waitFor(async () => (await service.sql('select 1 from document')).length === 1, { timeoutMs: 45_000 });
  const facts = await service.sql<{ aggregate_id: string }>('select aggregate_id from event_log');
  const documents = await service.sql<{ id: string; status_index: number }>('select id, status_index from document');
  const one = { aggregate_id: documents[0]?.id };
  expect(facts).toEqual([one, one]); // one fact, in both versions
  expect(documents[0]?.status_index).toBe(0);
  const answer = await service.request('GET', `/internal/documents/${documents[0]?.id}/content`, { as: visas });
  const bundle = await service.request('GET', '/v1/documents/trust/certificates');
  expect(verifiedByCryptoAlone((await readCodes(answer.body as Buffer)).seal, String(bundle.body))).toBe(true);

  expect(pdfs()).toHaveLength(2); // what the dead process left, and the document
  for (const file of pdfs()) utimesSync(file, new Date(0), new Date(0));
  expect(await service.running.app.get(OrphanSweep).sweep()).toMatchObject({ blobs: 1 });
  expect(pdfs()).toEqual([expect.stringContaining(documents[0]?.id ?? 'none')]);
}, 180_000);
