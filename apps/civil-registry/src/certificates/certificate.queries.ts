import { Injectable } from '@nestjs/common';
import { certificateFee, CertificateRequest, civilRegistryRules } from '@jatigi/civil-registry-domain';
import { authorize } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { activePolicy } from '../policy/active-policy';
import { findCentre } from '../posts/posts';
import { recordRead } from '../registry/record-reads';
import { toCertificateAnswer, toDeskAnswer, toHistory } from './certificate-answer';
import type { CertificateAnswer } from './certificate-answer';
import { momentOf } from './certificate-moment';
import { CertificateStore } from './certificate-store';

type CertificateWithHistory = (CertificateAnswer | ReturnType<typeof toDeskAnswer>) & {
  history: ReturnType<typeof toHistory>;
};

/** Reads of requests. Whoever is not the person, or who asked for her, needs a purpose and leaves a trace. */
@Injectable()
export class CertificateQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CertificateStore,
  ) {}

  /** What may be asked for; with its fee, when a post is named. */
  kinds(context: RequestContext, post: string | undefined) {
    return this.transactions.read(context, async (tx) => {
      authorize(civilRegistryRules, tx.actor, 'civil-registry.certificate.kinds');
      const { kinds } = (await activePolicy(tx)).certificates;
      const currencies = post === undefined ? [] : ((await findCentre(tx, post))?.currencies ?? []);
      const items = kinds.map(({ fees, signers: _signers, layout: _layout, ...kind }) => ({
        ...kind,
        fee: certificateFee({ fees }, currencies),
      }));
      return { items };
    });
  }

  one(context: RequestContext, id: string) {
    return this.transactions.run<CertificateWithHistory>(context, async (tx) => {
      const { request, isOwn } = await this.open(tx, id, 'certificate');
      const { kind } = await momentOf(tx, request);
      const history = toHistory(await this.store.history(tx, id), isOwn);
      const answer = isOwn ? toCertificateAnswer(request, kind) : toDeskAnswer(request, kind, tx.actor);
      return { ...answer, history };
    });
  }

  /** Everything that this person asked for, newest first. */
  own(context: RequestContext, { limit = 25, cursor }: PageQuery) {
    return this.transactions.read(context, async (tx) => {
      authorize(civilRegistryRules, tx.actor, 'civil-registry.certificate.list');
      const [before] = cursor === undefined ? [] : decodeCursor(cursor);
      const query = tx.manager
        .createQueryBuilder(CertificateRequest, 'r')
        .where('r.requesterPersonId = :person', { person: tx.actor.personId })
        .orderBy('r.id', 'DESC')
        .take(limit + 1);
      if (before !== undefined) query.andWhere('r.id::text < :before', { before });
      const answers: CertificateAnswer[] = [];
      for (const request of await query.getMany()) answers.push(await this.answerOf(tx, request));
      return cursorPage(answers, limit, { position: ({ id }) => [id], toItem: (answer) => answer });
    });
  }

  /** Authorises one read and records it unless it is one's own. */
  async open(tx: Tx, id: string, what: string): Promise<{ request: CertificateRequest; isOwn: boolean }> {
    const request = await this.store.get(tx, id);
    const { post, requesterPersonId: ownerPersonId } = request;
    authorize(civilRegistryRules, tx.actor, 'civil-registry.certificate.read', { post, ownerPersonId });
    const isOwn = tx.actor.personId === ownerPersonId;
    if (!isOwn) await recordRead(tx, { kind: 'certificate-request', id }, what);
    return { request, isOwn };
  }

  private async answerOf(tx: Tx, sealed: CertificateRequest): Promise<CertificateAnswer> {
    const request = await this.store.unseal(tx, sealed);
    return toCertificateAnswer(request, (await momentOf(tx, request)).kind);
  }
}
