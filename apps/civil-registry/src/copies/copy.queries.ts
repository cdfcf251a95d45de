import { Injectable } from '@nestjs/common';
import { civilRegistryRules, copyHistoryWords, CopyRequest, parentsFit } from '@jatigi/civil-registry-domain';
import type { CopyHistoryEntry } from '@jatigi/civil-registry-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { findAct } from '../acts/act-store';
import { lookAcrossCentres } from '../registry/across-centres';
import { recordRead } from '../registry/record-reads';
import { toCopyAnswer, toStaffCopyAnswer } from './copy-answer';
import { CopyStore } from './copy-store';
import { findOrderedAct } from './find-ordered-act';
import { statedNames } from './stated-names';

const READ = 'civil-registry.copy.read';

/** Reads of orders. Whoever is not the requester needs a purpose and leaves a trace. */
@Injectable()
export class CopyQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CopyStore,
  ) {}

  one(context: RequestContext, id: string) {
    return this.transactions.run<ReturnType<typeof toCopyAnswer> | ReturnType<typeof toStaffCopyAnswer>>(
      context,
      async (tx) => {
        const { request, isOwner } = await this.open(tx, id, 'order');
        if (isOwner) return toCopyAnswer(request, tx.actor);
        await lookAcrossCentres(tx);
        return toStaffCopyAnswer(request, tx.actor, await actOf(tx, request));
      },
    );
  }

  history(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      const { isOwner } = await this.open(tx, id, 'history');
      const entries = await this.store.history(tx, id);
      return { items: entries.flatMap((entry) => toLine(entry, isOwner)) };
    });
  }

  own(context: RequestContext, { limit = 25, cursor }: PageQuery) {
    return this.transactions.read(context, async (tx) => {
      authorize(civilRegistryRules, tx.actor, 'civil-registry.copy.list');
      const [before] = cursor === undefined ? [] : decodeCursor(cursor);
      const query = tx.manager
        .createQueryBuilder(CopyRequest, 'r')
        .where('r.requesterPersonId = :person', { person: tx.actor.personId })
        .orderBy('r.id', 'DESC')
        .take(limit + 1);
      if (before !== undefined) query.andWhere('r.id::text < :before', { before });
      const requests = await query.getMany();
      for (const request of requests) await this.store.unseal(tx, request);
      return cursorPage(requests, limit, {
        position: ({ id }) => [id],
        toItem: (request) => toCopyAnswer(request, tx.actor),
      });
    });
  }

  /** Authorises one read and records it unless the requester reads her own order. */
  async open(tx: Tx, id: string, what: string): Promise<{ request: CopyRequest; isOwner: boolean }> {
    const request = await this.store.get(tx, id);
    const { post, requesterPersonId: ownerPersonId } = request;
    authorize(civilRegistryRules, tx.actor, READ, { post, ownerPersonId });
    const isOwner = tx.actor.personId === ownerPersonId;
    if (!isOwner) await recordRead(tx, { kind: 'copy-request', id }, what);
    return { request, isOwner };
  }
}

interface CopyHistoryLine
  extends Pick<CopyHistoryEntry, 'at' | 'kind'>, Partial<Pick<CopyHistoryEntry, 'by' | 'detail'>> {
  text: { fr: string; en: string };
}

/** The requester reads what concerns her, in words; staff read who did it too. */
function toLine({ kind, at, by, detail }: CopyHistoryEntry, isOwner: boolean): CopyHistoryLine[] {
  const text = copyHistoryWords[kind];
  if (!isOwner) return [{ at, kind, text: text ?? { fr: kind, en: kind }, by, detail }];
  return text === null ? [] : [{ at, kind, text }];
}

/** Which act the officer looks at; none while several fit, until the requester states the number. */
async function actOf(tx: Tx, request: CopyRequest) {
  const names = statedNames(request.order);
  const act = request.actId
    ? await findAct(tx, request.actId)
    : await findOrderedAct(tx, request.heldBy, { order: request.order, names }).catch(noneOfSeveral);
  return act ? { act, parentsFit: parentsFit({ act, statedMrz: names }) } : null;
}

function noneOfSeveral(error: unknown): null {
  if (error instanceof DomainError && error.code === 'several-acts-match') return null;
  throw error;
}
