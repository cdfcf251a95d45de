import { Injectable } from '@nestjs/common';
import type { PaymentReceived } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';
import { ApplicationStore } from '../applications/application-store';
import { momentAt, openPosts } from '../posts/posts';

/** The fee is there: the file goes to its post at once. Fees of other subjects are not ours. */
@Injectable()
export class OnPaymentReceived {
  constructor(private readonly store: ApplicationStore) {}

  async handle(tx: Tx, { subject, receiptNumber, amount, method, receivedBy }: PaymentReceived): Promise<void> {
    if (subject.kind !== 'visa-application') return;
    const application = await this.store.lock(tx, subject.id);
    const moment = momentAt(await openPosts(tx), application.post, tx.now);
    application.recordPayment({ receiptNumber, amount, method, receivedBy }, moment);
    await this.store.save(tx, application);
  }
}
