import { Injectable } from '@nestjs/common';
import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { authorize } from '@jatigi/kernel';
import type { SentFile } from '@jatigi/platform-http';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { DocumentsVault, passedOn } from '@jatigi/platform-service';
import type { AskedFile } from './asked-file';
import { AskedFiles } from './asked-files';
import { keepScan } from './search-scan';
import { lineOf } from './search.queries';

/** The image of the act: checked first, streamed to the vault outside any transaction, then written down. */
@Injectable()
export class SendScan {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: AskedFiles,
    private readonly vault: DocumentsVault,
  ) {}

  /** @throws 404, 409, 412, and what the vault refuses: 413, 415, 422 */
  execute(context: RequestContext, id: string, scan: { body: SentFile; contentType: string }) {
    return passedOn(scan.body, async (body) => {
      const { subject } = await this.transactions.read(context, async (tx) => {
        const file = await this.files.get(tx, id);
        mayBeSent(tx, context, file);
        return file;
      });
      const upload = await this.vault.store(context, {
        ...{ body, contentType: scan.contentType },
        subject: `${subject}-request/${id}/scan`,
      });
      return this.transactions.run(context, async (tx) => {
        const file = await this.files.lock(tx, id);
        mayBeSent(tx, context, file);
        await keepScan(tx, file, upload);
        await this.vault.keep(tx, upload.uploadId);
        await file.save(tx);
        return lineOf(tx, await this.files.get(tx, id));
      });
    });
  }
}

function mayBeSent(tx: Tx, context: RequestContext, file: AskedFile): void {
  authorize(civilRegistryRules, tx.actor, 'civil-registry.search.answer', { post: file.heldBy });
  file.theCentreIsAsked();
  requireVersion(context, file.version);
}
