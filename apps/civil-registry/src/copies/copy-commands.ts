import { Injectable } from '@nestjs/common';
import { civilRegistryRules, parentsFit, showsParentage } from '@jatigi/civil-registry-domain';
import type { Act, CopyRequest, CopyRelation, DenialReason } from '@jatigi/civil-registry-domain';
import { finding, refuse, authorize, DomainError } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { linkPerson } from '../acts/act-store';
import type { ActLink } from '../acts/act-store';
import { lookAcrossCentres } from '../registry/across-centres';
import { toCopyAnswer, toCopyLine } from './copy-answer';
import { CopyStore } from './copy-store';
import { locate, sceneOf } from './settle-copy';
import type { CopyScene } from './settle-copy';
import { statedNames } from './stated-names';

type Change = (request: CopyRequest, tx: Tx) => void | Promise<void>;

const linkedAs: Partial<Record<CopyRelation, ActLink['role']>> = {
  self: 'child',
  mother: 'mother',
  father: 'father',
  spouse: 'spouse',
  representative: 'representative',
};

/** The commands that follow an order: lock, permission, change (409, 422), version (412), save with its events. */
@Injectable()
export class CopyCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CopyStore,
  ) {}

  withdraw(context: RequestContext, id: string) {
    return this.ofRequester(context, id, { verb: 'withdraw', change: (request, tx) => request.withdraw(tx.now) });
  }

  ofRequester(context: RequestContext, id: string, command: { verb: string; change: Change }) {
    return this.transactions.run(context, async (tx) => {
      const request = await this.store.lock(tx, id);
      const { requesterPersonId: ownerPersonId } = request;
      authorize(civilRegistryRules, tx.actor, `civil-registry.copy.${command.verb}`, { ownerPersonId });
      await command.change(request, tx);
      requireVersion(context, request.version);
      await this.store.save(tx, request);
      return toCopyAnswer(request, tx.actor);
    });
  }

  assign(context: RequestContext, id: string) {
    return this.ofStaff(context, id, {
      verb: 'assign',
      change: (request, tx) => request.assign(tx.actor.personId as string, tx.actor.personId as string, tx.now),
    });
  }

  deny(context: RequestContext, id: string, reason: DenialReason) {
    return this.ofStaff(context, id, {
      verb: 'deny',
      change: (request, tx) => request.deny(reason, tx.actor.personId, tx.now),
    });
  }

  /**
   * The officer has seen who this is: from now on the register knows the account by this role, and the order goes on.
   * @throws 422 `no-such-act`, `parents-stated-wrongly`: deny it then; 409 `act-annulled`
   */
  acceptProof(context: RequestContext, id: string) {
    return this.ofStaff(context, id, {
      verb: 'accept-proof',
      change: async (request, tx) => {
        if (request.proofs.length === 0) refuse([finding('/documents', 'proof-missing', 'No proof was sent yet.')]);
        request.acceptProof(tx.actor.personId as string, tx.now);
        await lookAcrossCentres(tx);
        await this.goOn(tx, request, await sceneOf(tx, request));
      },
    });
  }

  private async goOn(tx: Tx, request: CopyRequest, { act, isAtHome, moment }: CopyScene): Promise<void> {
    if (!act && isAtHome) return request.search(moment);
    if (!act) return refuse([finding('/child', 'no-such-act', 'No act fits what was stated: deny the order.')]);
    theProofFits(request, act);
    await linkRequester(tx, request, act);
    await locate(tx, request, { act, isNamed: linkedAs[request.relation] !== undefined, moment });
  }

  private ofStaff(context: RequestContext, id: string, command: { verb: string; change: Change }) {
    return this.transactions.run(context, async (tx) => {
      const request = await this.store.lock(tx, id);
      authorize(civilRegistryRules, tx.actor, `civil-registry.copy.${command.verb}`, { post: request.post });
      if (request.requesterPersonId === tx.actor.personId) throw ownOrder();
      await command.change(request, tx);
      requireVersion(context, request.version);
      await this.store.save(tx, request);
      return toCopyLine(request, tx.actor);
    });
  }
}

/** @throws 422 `parents-stated-wrongly`, 409 `act-annulled` */
function theProofFits(request: CopyRequest, act: Act): void {
  if (act.standing === 'ANNULLED') {
    throw new DomainError({ code: 'act-annulled', kind: 'conflict', detail: 'The act was annulled: deny the order.' });
  }
  if (!showsParentage(request.product)) return;
  if (parentsFit({ act, statedMrz: statedNames(request.order) })) return;
  refuse([
    finding('/parents', 'parents-stated-wrongly', 'The parents stated are not those of the act: deny the order.'),
  ]);
}

/** Ties the requester's account to the act under the role that was proved. Look across centres first. */
export async function linkRequester(tx: Tx, request: CopyRequest, act: Act): Promise<void> {
  const role = linkedAs[request.relation];
  if (role === undefined) return;
  await linkPerson(tx, act.id, { role, personId: request.requesterPersonId, source: `proof:${request.id}` });
}

function ownOrder(): DomainError {
  return new DomainError({ code: 'own-order', kind: 'forbidden', detail: 'Nobody decides on an order of their own.' });
}
