import { Injectable } from '@nestjs/common';
import { documentNumber, identityRules } from '@jatigi/identity-domain';
import type { EmergencyDocument } from '@jatigi/identity-domain';
import { authorize, decide, notFound, plainDate } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { momentAtPost } from '../cases/post-clock';
import { lookAcrossPosts } from '../register/look-across-posts';
import { toEmergencyLine } from './emergency-document-answer';
import { EmergencyDocumentCommands, EmergencyDocumentStore } from './emergency-document-cases';
import { ArrivalDto, EndEmergencyDocumentDto } from './emergency-document.dto';
import { InvalidateEmergencyDocuments } from './invalidate-emergency-documents';

const ADMIT = 'identity.emergency-document.admit';

/** The journey is over, or a post takes the document back. The border ends what any post made. */
@Injectable()
export class EndEmergencyDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly commands: EmergencyDocumentCommands,
    private readonly store: EmergencyDocumentStore,
    private readonly documents: InvalidateEmergencyDocuments,
  ) {}

  /** @throws 404, 409, 412; 422 `arrival-out-of-range` */
  execute(context: RequestContext, id: string, { reason, on }: EndEmergencyDocumentDto) {
    if (reason === 'arrived') return this.arrived(context, id, on);
    return this.commands.atDesk(context, id, {
      verb: 'revoke',
      change: (document, { by, moment }) => document.invalidate('revoked', by, moment),
    });
  }

  /** At the border, by the number on the sheet. @throws 404 for a number that no sheet has */
  atBorder(context: RequestContext, { number, on }: ArrivalDto) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, ADMIT);
      await lookAcrossPosts(tx);
      const document = await this.documents.byNumber(tx, documentNumber(number));
      if (!document) throw notFound('A document of this number');
      return this.arrive(tx, document, on);
    });
  }

  private arrived(context: RequestContext, id: string, on: string | undefined) {
    return this.transactions.run(context, async (tx) => {
      const isBorder = decide(identityRules, tx.actor, ADMIT).allow;
      if (isBorder) await lookAcrossPosts(tx);
      const document = await this.store.lock(tx, id);
      const { post } = document;
      if (!isBorder) authorize(identityRules, tx.actor, 'identity.emergency-document.arrive', { post });
      requireVersion(context, document.version);
      return this.arrive(tx, document, on);
    });
  }

  private async arrive(tx: Tx, document: EmergencyDocument, on: string | undefined) {
    const moment = await momentAtPost(tx, document.post);
    document.arrive(on === undefined ? moment.today : plainDate(on), tx.actor.personId, moment);
    await this.store.save(tx, document);
    return toEmergencyLine(document, tx.actor);
  }
}
