import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { InjectConfig, InjectLogger } from '@jatigi/platform-service';
import type { Logger } from 'pino';
import type { NotificationsConfig } from '../config';
import type { Outcome } from '../sending/smtp-mailer';
import { SmsReceipts } from './sms-receipts';
import { partsOf } from './sms-segments';
import { SmppLink } from './smpp-link';
import type { SubmitAnswer } from './smpp-link';

export interface OutgoingSms {
  id: string;
  /** E.164. */
  to: string;
  text: string;
  /** Sixteen bits that go with every part: most centres say them again in the receipt. */
  reference: number;
}

const INTERNATIONAL = { dest_addr_ton: 1, dest_addr_npi: 1 };
const ALPHANUMERIC = { source_addr_ton: 5, source_addr_npi: 0 };
const WITH_HEADER = 0x40;
const UCS_2 = 8;
/** Statuses with which a centre says that it has no room now: throttled, queue full, system error before acceptance. */
const COME_AGAIN = new Set([0x58, 0x14]);

/** Hands SMS to the centre, part by part. What is known afterwards is told in the words of the mailer. */
@Injectable()
export class SmsMailer implements OnApplicationBootstrap, OnModuleDestroy {
  private link: SmppLink | null = null;

  constructor(
    private readonly receipts: SmsReceipts,
    @InjectConfig() private readonly config: NotificationsConfig,
    @InjectLogger() private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.SMPP_URL) return;
    const url = new URL(this.config.SMPP_URL);
    if (this.config.NODE_ENV === 'production') expectNoClearText(url);
    this.link = new SmppLink({ url, log: this.log, onDelivery: (pdu) => this.receipts.receive(pdu) });
    this.link.open();
  }

  onModuleDestroy(): void {
    this.link?.close();
  }

  async send(sms: OutgoingSms): Promise<Outcome> {
    if (!this.link) return { kind: 'rejected', reason: 'sms-not-set-up' };
    const { encoding, parts } = partsOf(sms.text);
    for (const [index, part] of parts.entries()) {
      const message = parts.length === 1 ? part : Buffer.concat([headerOf(sms.reference, parts.length, index), part]);
      const answer = await this.link.submit({
        ...INTERNATIONAL,
        ...ALPHANUMERIC,
        source_addr: this.config.SMS_FROM,
        destination_addr: sms.to.replace('+', ''),
        registered_delivery: 1,
        esm_class: parts.length === 1 ? 0 : WITH_HEADER,
        data_coding: encoding === 'gsm-7' ? 0 : UCS_2,
        user_message_reference: sms.reference,
        short_message: message,
      });
      const failure = failureOf(answer, index);
      if (failure) return failure;
      await this.receipts.accepted(sms.id, (answer as { messageId: string }).messageId);
    }
    return { kind: 'sent', reason: `parts ${parts.length}` };
  }
}

/** Codes cross no network in clear text. */
function expectNoClearText({ protocol, hostname }: URL): void {
  if (protocol === 'ssmpp:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return;
  throw new Error('SMPP_URL: ssmpp://, or smpp:// on this machine only');
}

/** Concatenation with a reference of eight bits (3GPP TS 23.040, 9.2.3.24.1). */
function headerOf(reference: number, total: number, index: number): Buffer {
  return Buffer.from([0x05, 0x00, 0x03, reference & 0xff, total, index + 1]);
}

function failureOf(answer: SubmitAnswer, index: number): Outcome | null {
  if (answer === 'lost') return { kind: 'unknown', reason: 'sms-answer-lost' };
  // Once a part is with the centre, all of it sent again would be a second message.
  if (answer === 'away') return { kind: index === 0 ? 'retry' : 'unknown', reason: 'sms-centre-away' };
  if (answer.status === 0) return null;
  const reason = `sms-status-${answer.status.toString(16)}`;
  if (index > 0) return { kind: 'unknown', reason };
  return { kind: COME_AGAIN.has(answer.status) ? 'retry' : 'rejected', reason };
}
