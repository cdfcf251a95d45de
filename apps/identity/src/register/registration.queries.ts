import { Injectable } from '@nestjs/common';
import { identityRules, registrationHistoryWords, Registration } from '@jatigi/identity-domain';
import type { RegistrationHistoryEntry } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { openPairsOf } from '../persons/double-person-store';
import { ownerOf } from './owner-of';
import { recordRegistrationRead } from './record-registration-read';
import { toDeskAnswer, toRegistrationAnswer } from './registration-answer';
import { RegistrationStore } from './registration-store';

/** Reads of registrations. Whoever is not the person, or who asked for her, needs a purpose and leaves a trace. */
@Injectable()
export class RegistrationQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: RegistrationStore,
  ) {}

  one(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      const { registration, isOwn } = await this.open(tx, id, 'registration');
      if (isOwn) return toRegistrationAnswer(registration);
      return { ...toDeskAnswer(registration, tx.actor), doublePersons: await openPairsOf(tx, registration.personId) };
    });
  }

  history(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      const { isOwn } = await this.open(tx, id, 'history');
      const entries = await this.store.history(tx, id);
      return { items: entries.flatMap((entry) => toLine(entry, isOwn)) };
    });
  }

  /** Everything that this person asked for, herself and her wards, newest first. */
  own(context: RequestContext, { limit = 25, cursor }: PageQuery) {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.registration.list');
      const [before] = cursor === undefined ? [] : decodeCursor(cursor);
      const query = tx.manager
        .createQueryBuilder(Registration, 'r')
        .where('(r.requesterPersonId = :person or r.personId = :person)', { person: tx.actor.personId })
        .orderBy('r.id', 'DESC')
        .take(limit + 1);
      if (before !== undefined) query.andWhere('r.id::text < :before', { before });
      const registrations = await query.getMany();
      for (const registration of registrations) await this.store.unseal(tx, registration);
      return cursorPage(registrations, limit, { position: ({ id }) => [id], toItem: toRegistrationAnswer });
    });
  }

  /** Authorises one read and records it unless it is one's own. */
  async open(tx: Tx, id: string, what: string): Promise<{ registration: Registration; isOwn: boolean }> {
    const registration = await this.store.get(tx, id);
    const { post } = registration;
    const ownerPersonId = ownerOf(registration, tx.actor);
    authorize(identityRules, tx.actor, 'identity.registration.read', { post, ownerPersonId });
    const isOwn = tx.actor.personId === ownerPersonId;
    if (!isOwn) await recordRegistrationRead(tx, id, what);
    return { registration, isOwn };
  }
}

/** The person reads what concerns her, in words; staff read who did it too. */
function toLine({ kind, at, by, detail }: RegistrationHistoryEntry, isOwn: boolean): object[] {
  const text = registrationHistoryWords[kind];
  if (!isOwn) return [{ at, kind, text: text ?? { fr: kind, en: kind }, by, detail }];
  return text === null ? [] : [{ at, kind, text }];
}
