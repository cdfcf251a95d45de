import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { ApplicationStore } from '../applications/application-store';
import { momentAt, openPosts } from '../posts/posts';
import { PaymentsLog } from './payments-log';

const EVERY_MILLISECONDS = 600_000;
const TEN_MINUTES = 600_000;
const HEAR = 'hear-late-money';
const visas = { service: 'visas' } as const;

/** Nobody withdrew it, and it has no money. A file that waits for money is not asked for it: payments has it already. */
const stuckSql = `
  select h.application_id as id, max(h.id)::text as line
    from application_history h join visa_application a on a.id = h.application_id
   where h.kind = 'late-payment' and h.detail->>'state' = 'DRAFT' and a.state in ('DRAFT', 'AWAITING_PAYMENT') and a.payment is null
   group by h.application_id`;

/**
 * Money that came for a draft whose time to pay was over was written down and forgotten before this service kept it. Payments
 * has it and asks for no other, so such a file would wait, lapse and wait again. Its fact is read once more in the log of
 * payments, which alone knows who received the money, and is heard as if it came now. Nothing is said again: only a file that
 * goes on to its post for it says so (`application.paid`), which it never did before.
 */
@Injectable()
export class HearLateMoney implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly timers: Timers,
    private readonly store: ApplicationStore,
    private readonly payments: PaymentsLog,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.work(HEAR, () => this.hear(), { leaseMs: TEN_MINUTES });
    this.timers.every(EVERY_MILLISECONDS, HEAR, () => this.plan());
  }

  /** Once for the same files: what payments cannot settle is not looked for again and again. */
  async plan(): Promise<void> {
    await this.transactions.asService(visas, async (tx) => {
      const last = (await stuckFiles(tx)).map(({ line }) => Number(line)).sort((a, b) => b - a)[0];
      if (last !== undefined) await this.jobs.enqueue(tx, { kind: HEAR, key: String(last), payload: {} });
    });
  }

  async hear(): Promise<void> {
    const stuck = await this.transactions.asService(visas, stuckFiles);
    if (stuck.length === 0) return;
    const received = await this.payments.receivedFor(new Set(stuck.map(({ id }) => id)));
    await this.transactions.eachAsService(visas, received, async (tx, { subject, ...payment }) => {
      const application = await this.store.lock(tx, subject.id);
      const { receiptNumber, amount, method, receivedBy } = payment;
      const moment = momentAt(await openPosts(tx), application.post, tx.now);
      if (!application.hearPaymentAgain({ receiptNumber, amount, method, receivedBy }, moment)) return;
      await this.store.save(tx, application);
    });
  }
}

const stuckFiles = async (tx: Tx): Promise<Array<{ id: string; line: string }>> =>
  (await tx.manager.query(stuckSql)) as Array<{ id: string; line: string }>;
