import { Injectable } from '@nestjs/common';
import { civilRegistryRules, copyRequestLifecycle } from '@jatigi/civil-registry-domain';
import type { CopyRequest } from '@jatigi/civil-registry-domain';
import { authorize } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { DocumentsVault, passedOn } from '@jatigi/platform-service';
import type { Readable } from 'node:stream';
import { CopyStore } from '../copies/copy-store';
import { keepScan } from './search-scan';
import { lineOf } from './search.queries';

/** The image of the act: checked first, streamed to the vault outside any transaction, then written down. */
@Injectable()
export class SendScan {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CopyStore,
    private readonly vault: DocumentsVault,
  ) {}

  /** @throws 404, 409, 412, and what the vault refuses: 413, 415, 422 */
  execute(context: RequestContext, id: string, scan: { body: Readable; contentType: string }) {
    return passedOn(scan.body, async (body) => {
      await this.transactions.read(context, async (tx) => mayBeSent(tx, context, await this.store.get(tx, id)));
      const subject = `copy-request/${id}/scan`;
      const upload = await this.vault.store(context, { body, contentType: scan.contentType, subject });
      return this.transactions.run(context, async (tx) => {
        const request = await this.store.lock(tx, id);
        mayBeSent(tx, context, request);
        await keepScan(tx, id, upload);
        await this.vault.keep(tx, upload.uploadId);
        await this.store.save(tx, request);
        return lineOf(tx, request);
      });
    });
  }
}

function mayBeSent(tx: Tx, context: RequestContext, request: CopyRequest): void {
  authorize(civilRegistryRules, tx.actor, 'civil-registry.search.answer', { post: request.heldBy });
  copyRequestLifecycle.next(request.state, 'locate');
  requireVersion(context, request.version);
}
