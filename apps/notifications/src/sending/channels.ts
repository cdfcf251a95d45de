import { Injectable } from '@nestjs/common';
import { SmsMailer } from '../sms/sms-mailer';
import type { OutgoingSms } from '../sms/sms-mailer';
import { SmtpMailer } from './smtp-mailer';
import type { OutgoingMail, Outcome } from './smtp-mailer';

/** A message made for the channel on which its person is reached. */
export type Outgoing = ({ channel: 'email' } & OutgoingMail) | ({ channel: 'sms' } & OutgoingSms);

/** The ways out. */
@Injectable()
export class Channels {
  constructor(
    private readonly mailer: SmtpMailer,
    private readonly sms: SmsMailer,
  ) {}

  send(outgoing: Outgoing): Promise<Outcome> {
    return outgoing.channel === 'sms' ? this.sms.send(outgoing) : this.mailer.send(outgoing);
  }
}
