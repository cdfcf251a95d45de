import { Injectable } from '@nestjs/common';
import { eventType, VoletAcknowledged } from '@jatigi/contracts';
import { DomainError, notFound } from '@jatigi/kernel';
import { appendEvents } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { getAct } from '../acts/act-store';
import { lockDeclaration, saveDeclaration } from '../declarations/declaration-store';
import { lookAcrossCentres } from '../registry/across-centres';
import { theActorIsTheCentralOffice } from './volet.queries';

/** @throws 404, 409 `volet-acknowledged` */
async function holdWaitingVolet(tx: Tx, actId: string): Promise<void> {
  const [volet] = (await tx.manager.query('select state from volet where act_id = $1 for update', [actId])) as [
    { state: string }?,
  ];
  if (!volet) throw notFound('This volet');
  if (volet.state === 'WAITING') return;
  const detail = 'This volet was acknowledged already.';
  throw new DomainError({ code: 'volet-acknowledged', kind: 'conflict', detail });
}

/** The central office has the volet: the declaration's journey ends. */
@Injectable()
export class AcknowledgeVolet {
  constructor(private readonly transactions: Transactions) {}

  execute(context: RequestContext, actId: string) {
    return this.transactions.run(context, async (tx) => {
      await theActorIsTheCentralOffice(tx, 'civil-registry.volet.acknowledge');
      await lookAcrossCentres(tx);
      const act = await getAct(tx, actId);
      if (act.declarationId === null) throw notFound('This volet');
      const declaration = await lockDeclaration(tx, act.declarationId);
      await holdWaitingVolet(tx, actId);
      declaration.acknowledgeVolet(tx.now);
      await saveDeclaration(tx, declaration);
      await tx.manager.query(
        `update volet set state = 'ACKNOWLEDGED', acknowledged_at = $2, acknowledged_by = $3 where act_id = $1`,
        [actId, tx.now, tx.actor.personId],
      );
      await appendEvents(tx, { type: 'act', id: actId }, [{ type: eventType(VoletAcknowledged), data: act.reference }]);
      return { actId, state: 'ACKNOWLEDGED' as const, acknowledgedAt: tx.now.toISOString() };
    });
  }
}
