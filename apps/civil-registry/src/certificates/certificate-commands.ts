import { Injectable } from '@nestjs/common';
import { certificateFee, civilRegistryRules } from '@jatigi/civil-registry-domain';
import type { CertificateMoment, CertificateRequest, Signer } from '@jatigi/civil-registry-domain';
import { authorize } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { findCentre } from '../posts/posts';
import { toCertificateAnswer, toDeskLine } from './certificate-answer';
import type { CertificateAnswer } from './certificate-answer';
import { momentOf } from './certificate-moment';
import { CertificateStore } from './certificate-store';

/** What a command finds when its request is locked and its actor may act. */
export interface CertificateScene {
  tx: Tx;
  moment: CertificateMoment;
  /** The person who acts. */
  by: string;
}
type Change = (request: CertificateRequest, scene: CertificateScene) => void | Promise<void>;

/** The commands that follow a request: lock, permission, change (409, 422), version (412), save with its events. */
@Injectable()
export class CertificateCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CertificateStore,
  ) {}

  ofRequester(
    context: RequestContext,
    id: string,
    command: { verb: string; change: Change },
  ): Promise<CertificateAnswer> {
    return this.transactions.run(context, async (tx) => {
      const request = await this.store.lock(tx, id);
      const { requesterPersonId: ownerPersonId } = request;
      authorize(civilRegistryRules, tx.actor, `civil-registry.certificate.${command.verb}`, { ownerPersonId });
      const { kind } = await this.change(tx, context, { request, change: command.change });
      return toCertificateAnswer(request, kind);
    });
  }

  atDesk(context: RequestContext, id: string, command: { verb: string; change: Change }) {
    return this.transactions.run(context, async (tx) => {
      const request = await this.store.lock(tx, id);
      authorize(civilRegistryRules, tx.actor, `civil-registry.certificate.${command.verb}`, { post: request.post });
      const { kind } = await this.change(tx, context, { request, change: command.change });
      return toDeskLine(request, kind, tx.actor);
    });
  }

  approve(context: RequestContext, id: string) {
    return this.atDesk(context, id, {
      verb: 'approve',
      change: async (request, { tx, moment }) => {
        const currencies = (await findCentre(tx, request.post))?.currencies ?? [];
        request.approve(signerOf(tx, request.post), certificateFee(moment.kind, currencies), moment);
      },
    });
  }

  private async change(
    tx: Tx,
    context: RequestContext,
    { request, change }: { request: CertificateRequest; change: Change },
  ): Promise<CertificateMoment> {
    const moment = await momentOf(tx, request);
    await change(request, { tx, moment, by: tx.actor.personId as string });
    requireVersion(context, request.version);
    await this.store.save(tx, request);
    return moment;
  }
}

/** Her roles at this post. */
function signerOf({ actor }: Tx, post: string): Signer {
  const here = actor.grants.filter(({ posts }) => posts.includes('*') || posts.includes(post));
  return { personId: actor.personId as string, roles: here.map(({ role }) => role) };
}
