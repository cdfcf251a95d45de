import { Injectable } from '@nestjs/common';
import { identityRules, Mandate } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { recordRead } from '../cases/record-read';
import { lookAcrossPosts } from '../register/look-across-posts';
import { readerOf, toMandate, toUse } from './mandate-answer';
import type { MandateReader, UseRow } from './mandate-answer';
import { MandateStore } from './mandate-store';
import { MandatesQuery } from './mandate.dto';
import type { MandateResponse, MandatesResponse, MandateUsesResponse } from './mandate.dto';

/** Mandates and their logs, as the giver, the helper and the auditor read them. */
@Injectable()
export class ReadMandates {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: MandateStore,
  ) {}

  /** Newest first. */
  list(context: RequestContext, { side, limit = 25, cursor }: MandatesQuery): Promise<MandatesResponse> {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.mandate.list');
      const mine = side === 'given' ? 'giverPersonId' : 'helperPersonId';
      const query = tx.manager
        .createQueryBuilder(Mandate, 'm')
        .where(`m.${mine} = :person`, { person: tx.actor.personId })
        .orderBy('m.id', 'DESC')
        .take(limit + 1);
      const [before] = cursor === undefined ? [] : decodeCursor(cursor);
      if (before !== undefined) query.andWhere('m.id::text < :before', { before });
      const { items, next } = cursorPage(await query.getMany(), limit, {
        position: ({ id }) => [id],
        toItem: (mandate) => mandate,
      });
      const told: MandateResponse[] = [];
      for (const mandate of items) told.push(await this.tell(tx, mandate, side === 'given' ? 'giver' : 'helper'));
      return { items: told, next };
    });
  }

  /** @throws 404 for everybody but the two and the auditor */
  one(context: RequestContext, id: string): Promise<MandateResponse> {
    return this.transactions.run(context, async (tx) => {
      const { mandate, side } = await this.open(tx, id, 'read');
      return this.tell(tx, mandate, side);
    });
  }

  /** What was done under the mandate, newest first. @throws as `one` */
  uses(context: RequestContext, id: string, { limit = 25, cursor }: PageQuery): Promise<MandateUsesResponse> {
    return this.transactions.run(context, async (tx) => {
      await this.open(tx, id, 'read-uses');
      const [before] = cursor === undefined ? [null] : decodeCursor(cursor);
      const rows = (await tx.manager.query(
        `select id, at, subject, deed, file_id as "fileId", status from mandate_use
         where mandate_id = $1 and ($2::text is null or id::text < $2) order by id desc limit $3`,
        [id, before ?? null, limit + 1],
      )) as UseRow[];
      return cursorPage(rows, limit, { position: (row) => [row.id], toItem: toUse });
    });
  }

  private async open(
    tx: Tx,
    id: string,
    verb: 'read' | 'read-uses',
  ): Promise<{ mandate: Mandate; side: MandateReader }> {
    const action = `identity.mandate.${verb}`;
    const known = await tx.manager.findOne(Mandate, { where: { id } });
    const side = known ? readerOf(tx, known) : 'auditor';
    if (known && side !== 'auditor') {
      authorize(identityRules, tx.actor, action, { ownerPersonId: tx.actor.personId });
      return { mandate: known, side };
    }
    // Neither of the two: only the rule of the auditor is left, and what is hidden stays hidden.
    authorize(identityRules, tx.actor, action, { ownerPersonId: null });
    await lookAcrossPosts(tx);
    const mandate = known ?? (await this.store.get(tx, id));
    await recordRead(tx, 'mandate', id, verb);
    return { mandate, side };
  }

  private async tell(tx: Tx, mandate: Mandate, side: MandateReader): Promise<MandateResponse> {
    const [{ at }] = (await tx.manager.query('select max(at) as at from mandate_use where mandate_id = $1', [
      mandate.id,
    ])) as [{ at: Date | null }];
    const names = {
      giver: async () => ({ helperName: await this.store.helperName(tx, mandate.id) }),
      helper: async () => ({ giverName: await this.store.giverName(tx, mandate) }),
      auditor: async () => ({}),
    };
    return toMandate(tx, mandate, { side, lastUseAt: at, ...(await names[side]()) });
  }
}
