import { Injectable } from '@nestjs/common';
import { PaymentReceived, PaymentRefundDue } from '@jatigi/contracts';
import { Assertions } from '@jatigi/platform-auth';
import type { ReplayedEvent } from '@jatigi/platform-messaging';
import { HttpReplay, InjectConfig, logAddresses } from '@jatigi/platform-service';
import type { VisasConfig } from '../config';

const TOPIC = 'payments.v1';

/** What payments said, from its beginning: asked of payments itself, whose log keeps it longer than the bus does. */
@Injectable()
export class PaymentsLog {
  private readonly payments: HttpReplay;

  constructor(@InjectConfig() config: VisasConfig, assertions: Assertions) {
    this.payments = new HttpReplay(logAddresses(config), assertions);
  }

  /** What it has for these files, and does not owe back. @throws 410 where the log no longer reaches back; 503 */
  async receivedFor(files: ReadonlySet<string>): Promise<PaymentReceived[]> {
    const received = new Map<string, PaymentReceived>();
    for await (const { type, subject: payment, data } of this.log()) {
      if (type === PaymentRefundDue.type) received.delete(payment);
      if (type !== PaymentReceived.type) continue;
      const fact = PaymentReceived.schema.parse(data);
      if (fact.subject.kind === 'visa-application' && files.has(fact.subject.id)) received.set(payment, fact);
    }
    return [...received.values()];
  }

  private async *log(): AsyncGenerator<ReplayedEvent> {
    let after = 0;
    for (;;) {
      const { events, next } = await this.payments.log(TOPIC, after);
      yield* events;
      if (next === after) return;
      after = next;
    }
  }
}
