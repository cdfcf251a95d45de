import { Injectable } from '@nestjs/common';
import { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';
import { MasterKey } from '@jatigi/platform-keys';
import { InjectConfig } from '@jatigi/platform-service';
import type { NotificationsConfig } from '../config';
import { languageOf, renderMail } from '../templates/render-mail';
import type { MailData } from '../templates/render-mail';
import type { Language } from '../templates/template';
import type { ClaimedMessage } from './message-store';
import type { OutgoingMail } from './smtp-mailer';

/** What the master key seals here. */
export const SEALED = 'message';

interface Addressed {
  email: string;
  language: Language;
  data: MailData;
}

interface Sealed {
  email: string;
  language: string;
  data: Record<string, string>;
}

/** Makes the mail of a message. The contact is asked at the moment of sending, because people change their address. */
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
  async write(message: ClaimedMessage): Promise<OutgoingMail> {
    const { email, language, data } = await this.addressOf(message);
    const mail = renderMail(message.template, language, data, this.config.PUBLIC_URL);
    return { ...mail, id: message.id, template: message.template, to: email };
  }

  private async addressOf(message: ClaimedMessage): Promise<Addressed> {
    if (message.sealed) {
      const sealed = JSON.parse(this.master.open(SEALED, message.id, message.sealed).toString('utf8')) as Sealed;
      return { email: sealed.email, language: languageOf(sealed.language), data: sealed.data };
    }
    const path = `/internal/persons/${message.personId}/contact`;
    const contact = await this.identity.get<{ email: string; language?: string }>(path, { purpose: 'notification' });
    return { email: contact.email, language: languageOf(contact.language), data: message.data };
  }
}
