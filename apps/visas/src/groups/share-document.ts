import { Injectable } from '@nestjs/common';
import { authorize } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DocumentsVault, passedOn } from '@jatigi/platform-service';
import { visasRules } from '@jatigi/visas-domain';
import type { IncomingDocument } from '../documents/attach-document';
import { resourceOfGroup } from './group-answer';
import type { GroupAnswer } from './group-answer';
import { GroupCommands } from './group-commands';
import { GroupStore } from './group-store';

/** One upload for a whole group. Checks first, streams to the vault outside any transaction, then writes it down. */
@Injectable()
export class ShareDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly groups: GroupStore,
    private readonly commands: GroupCommands,
    private readonly vault: DocumentsVault,
  ) {}

  execute(context: RequestContext, id: string, incoming: IncomingDocument): Promise<GroupAnswer> {
    return passedOn(incoming.body, (body) => this.share(context, id, { ...incoming, body }));
  }

  private async share(context: RequestContext, id: string, incoming: IncomingDocument): Promise<GroupAnswer> {
    const { kind, body, contentType } = incoming;
    const personId = await this.transactions.read(context, async (tx) => {
      const group = await this.groups.get(tx, id);
      authorize(visasRules, tx.actor, 'visas.application.attach', resourceOfGroup(group));
      requireVersion(context, group.version);
      group.mayShare(kind);
      return group.ownerPersonId;
    });
    const subject = `visa-group/${id}/${kind}`;
    const { uploadId, mediaType, size } = await this.vault.store(context, { body, contentType, subject, personId });
    return this.commands.execute(context, id, {
      action: 'visas.application.attach',
      change: async (group, tx) => {
        group.share(kind, { uploadId, mediaType, size, at: tx.now.toISOString() }, tx.now);
        await this.vault.keep(tx, uploadId);
      },
    });
  }
}
