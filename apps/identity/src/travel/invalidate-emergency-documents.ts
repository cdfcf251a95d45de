import { Injectable } from '@nestjs/common';
import { emergencyDocumentLifecycle, EmergencyDocument } from '@jatigi/identity-domain';
import type { LossReport } from '@jatigi/identity-domain';
import { finding, refuse } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { momentAtPost } from '../cases/post-clock';
import { lookAcrossPosts } from '../register/look-across-posts';
import { EmergencyDocumentStore } from './emergency-document-cases';

const MALI = 'MLI';

/** What ends an emergency document without an officer: its loss, the death of the person. */
@Injectable()
export class InvalidateEmergencyDocuments {
  constructor(private readonly store: EmergencyDocumentStore) {}

  /** In the transaction of the report. @throws 422 `document-of-somebody-else` */
  async onLoss(tx: Tx, { personId, requesterPersonId, circumstance, statement }: LossReport): Promise<void> {
    const { kind, issuingCountry, number } = statement.document;
    if (kind !== 'emergency-travel-document' || issuingCountry !== MALI) return;
    await lookAcrossPosts(tx);
    const document = await this.byNumber(tx, number);
    if (!document) return;
    const detail = 'This document was made for somebody else.';
    const isHers = document.personId === personId || document.requesterPersonId === requesterPersonId;
    refuse(isHers ? [] : [finding('/document/number', 'document-of-somebody-else', detail)]);
    if (!emergencyDocumentLifecycle.allowed(document.state).includes('invalidate')) return;
    document.invalidate(circumstance, null, await momentAtPost(tx, document.post));
    await this.store.save(tx, document);
  }

  /** All that she has or asked for. Called by the service itself, which sees every post. */
  async onDeath(tx: Tx, personId: string): Promise<void> {
    for (const { id } of await tx.manager.find(EmergencyDocument, { where: { personId }, select: { id: true } })) {
      const document = await this.store.lock(tx, id);
      const allowed = emergencyDocumentLifecycle.allowed(document.state);
      if (allowed.includes('invalidate'))
        document.invalidate('person-died', null, await momentAtPost(tx, document.post));
      else if (allowed.includes('refuse')) document.refuse({ reason: 'person-died', text: null }, null, tx.now);
      else continue;
      await this.store.save(tx, document);
    }
  }

  /** By the number on the paper, hyphens or not, locked. Look across posts first. */
  async byNumber(tx: Tx, number: string): Promise<EmergencyDocument | null> {
    const [row] = (await tx.manager.query(
      `select id from emergency_document where replace(paper ->> 'number', '-', '') = $1`,
      [number],
    )) as Array<{ id: string }>;
    return row ? this.store.lock(tx, row.id) : null;
  }
}
