import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { notFound } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';
import { MasterKey } from '@jatigi/platform-keys';
import { InjectConfig } from '@jatigi/platform-service';
import type { NotificationsConfig } from '../config';
import { languageOf, renderMail } from '../templates/render-mail';
import type { MailData } from '../templates/render-mail';
import { renderSms } from '../templates/render-sms';
import type { Language } from '../templates/template';
import type { ClaimedMessage } from './message-store';
import type { Outgoing } from './channels';

/** What the master key seals here. */
export const SEALED = 'message';

/** By mail when there is an address, else by SMS. */
interface Contact {
  email?: string | null;
  phone?: string | null;
}

interface Addressed extends Contact {
  language: Language;
  data: MailData;
}

interface Sealed extends Contact {
  language: string;
  data: Record<string, string>;
}

/** Makes the mail or the SMS of a message. The contact is asked at the moment of sending, because people change their address. */
@Injectable()
export class MailWriter {
  private readonly identity: InternalClient;

  constructor(
    assertions: Assertions,
    private readonly master: MasterKey,
    @InjectConfig() private readonly config: NotificationsConfig,
  ) {
    this.identity = new InternalClient(config.IDENTITY_URL, 'identity', assertions);
  }

  /** @throws DomainError `not-found` when the person has no contact, `peer-unavailable` when identity is away */
  async write(message: ClaimedMessage): Promise<Outgoing> {
    const { email, phone, language, data } = await this.addressOf(message);
    const { id, template } = message;
    const { PUBLIC_URL } = this.config;
    if (email) {
      return { channel: 'email', ...renderMail(template, language, data, PUBLIC_URL), id, template, to: email };
    }
    if (!phone) throw notFound('A contact of this person');
    const text = renderSms(template, language, data, PUBLIC_URL);
    return { channel: 'sms', id, to: phone, text, reference: randomInt(0x10000) };
  }

  private async addressOf(message: ClaimedMessage): Promise<Addressed> {
    if (message.sealed) {
      const sealed = JSON.parse(this.master.open(SEALED, message.id, message.sealed).toString('utf8')) as Sealed;
      return { ...sealed, language: languageOf(sealed.language) };
    }
    const path = `/internal/persons/${message.personId}/contact`;
    const contact = await this.identity.get<Contact & { language?: string }>(path, { purpose: 'notification' });
    return { ...contact, language: languageOf(contact.language), data: message.data };
  }
}
