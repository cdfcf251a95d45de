import 'reflect-metadata';

import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import { startService } from '@jatigi/platform-service';
import type { ServiceConfig } from '@jatigi/platform-service';

import { documentsService } from '../src/documents.definition';
import { ISSUE_E_VISA } from '../src/issuing/issue-e-visa';
import { BLOB_STORE } from '../src/vault/blob-store';
import type { BlobStore } from '../src/vault/blob-store';

/**
 * The real service, killed by the operating system right after the sealed file is on the disk and before the register
 * and the event: argv holds the settings and the application that was granted.
 */
async function main(config: ServiceConfig, applicationId: string): Promise<void> {
  const service = await startService({ ...documentsService, consumes: [] }, config);
  const blobs = service.app.get<BlobStore>(BLOB_STORE);
  const put = blobs.put.bind(blobs);
  blobs.put = async (folder, key, bytes) => {
    await put(folder, key, bytes);
    if (folder === 'documents') process.kill(process.pid, 'SIGKILL');
  };
  const jobs = service.app.get(Jobs);
  const payload = { applicationId, applicantPersonId: applicationId };
  await service.app
    .get(Transactions)
    .asService({ service: 'documents' }, (tx) => jobs.enqueue(tx, { kind: ISSUE_E_VISA, key: applicationId, payload }));
}

void main(JSON.parse(process.argv[2] ?? '{}') as ServiceConfig, process.argv[3] ?? '');
