import { Injectable } from '@nestjs/common';
import { documentsRules, mayConfirmRevocation, mayReinstate } from '@jatigi/documents-domain';
import type { ReissueReason } from '@jatigi/documents-domain';
import { authorize, DomainError, notFound, uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { REISSUE } from '../issuing/reissue-rows';
import { Withdrawals } from '../issuing/withdrawals';
import type { StandingRow } from '../issuing/withdrawals';
import { resourceOf, toRegisterLine } from './register-answer';
import type { RegisterAction, RegisterLine } from './register-answer';
import { getRegisterRow } from './register-rows';
import { decideRevocation, noRevocationWaits, openRevocation, proposeRevocation } from './revocations';

interface Scene {
  tx: Tx;
  row: StandingRow;
  by: string;
}

/** What officers say of a document: lock, permission, rule, word, fact. */
@Injectable()
export class DocumentCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly withdrawals: Withdrawals,
    private readonly jobs: Jobs,
  ) {}

  /** At once and by one officer, because it can be lifted. @throws 404; 409 `illegal-transition` */
  suspend(context: RequestContext, id: string, reason: string): Promise<RegisterLine> {
    return this.execute(context, id, 'suspend', ({ tx, row, by }) =>
      this.withdrawals.say(tx, row, 'suspend', { reason, by }),
    );
  }

  /** @throws 403 `four-eyes`; 404; 409 `illegal-transition` */
  reinstate(context: RequestContext, id: string, reason: string): Promise<RegisterLine> {
    return this.execute(context, id, 'reinstate', async ({ tx, row, by }) => {
      mayReinstate(row.said_by, by);
      await this.withdrawals.say(tx, row, 'reinstate', { reason, by });
    });
  }

  /** @throws 404; 409 `illegal-transition`, `revocation-waiting` */
  proposeRevocation(context: RequestContext, id: string, reason: string): Promise<RegisterLine> {
    return this.execute(context, id, 'propose-revocation', ({ tx, row, by }) =>
      proposeRevocation(tx, row, { reason, by }),
    );
  }

  /** @throws 403 `four-eyes`; 404; 409 `illegal-transition`, `nothing-waits` */
  confirmRevocation(context: RequestContext, id: string): Promise<RegisterLine> {
    return this.execute(context, id, 'confirm-revocation', async ({ tx, row, by }) => {
      const { id: revocationId, reason, proposedBy } = await openRevocation(tx, id);
      mayConfirmRevocation(proposedBy, by);
      await decideRevocation(tx, revocationId, 'confirmed');
      await this.withdrawals.say(tx, row, 'revoke', { reason, by });
    });
  }

  /** Who proposed it may take it back as well. @throws 404; 409 `nothing-waits` */
  rejectRevocation(context: RequestContext, id: string): Promise<RegisterLine> {
    return this.execute(context, id, 'reject-revocation', async ({ tx }) => {
      await decideRevocation(tx, (await openRevocation(tx, id)).id, 'rejected');
    });
  }

  /** Plans it; the worker prints. @throws 404; 409 `not-standing`, `reissue-waiting`, `revocation-waiting` */
  again(
    context: RequestContext,
    id: string,
    verb: 'reissue' | 'replace',
    reason: ReissueReason,
  ): Promise<RegisterLine> {
    return this.execute(context, id, verb, async ({ tx, row, by }) => {
      if (row.standing !== 'valid') throw conflict('not-standing', 'Only a document that stands is issued again.');
      await noRevocationWaits(tx, id);
      const reissueId = uuidv7();
      const rows = (await tx.manager.query(
        `insert into reissue (id, document_id, post, reason, asked_by, asked_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (document_id) where state = 'planned' do nothing returning id`,
        [reissueId, id, row.post, reason, by, tx.now],
      )) as { id: string }[];
      if (rows.length === 0) throw conflict('reissue-waiting', 'This document is being issued again already.');
      await this.jobs.enqueue(tx, { kind: REISSUE, key: reissueId, payload: { reissueId } });
    });
  }

  private execute(
    context: RequestContext,
    id: string,
    action: RegisterAction,
    say: (scene: Scene) => Promise<void>,
  ): Promise<RegisterLine> {
    return this.transactions.run(context, async (tx) => {
      const row = await this.withdrawals.lock(tx, id);
      if (!row) throw notFound('This document');
      authorize(documentsRules, tx.actor, `documents.document.${action}`, resourceOf(row));
      await say({ tx, row, by: tx.actor.personId as string });
      return toRegisterLine(await getRegisterRow(tx, id), tx);
    });
  }
}

const conflict = (code: string, detail: string): DomainError => new DomainError({ code, kind: 'conflict', detail });
