import { defineService } from '@jatigi/platform-service';
import answers from './answers.json';
import { DeliveriesController } from './deliveries/deliveries.controller';
import { DeliveryQueries } from './deliveries/delivery.queries';
import { Mailbox } from './mailbox/mailbox';
import { MailboxController } from './mailbox/mailbox.controller';
import { AcceptMessage } from './messages/accept-message';
import { MessagesController } from './messages/messages.controller';
import { migrations } from './migrations';
import { notificationsRules } from './permissions';
import { AppealsController } from './reactions/appeals.controller';
import { CertificatesController } from './reactions/certificates.controller';
import { CopiesController } from './reactions/copies.controller';
import { ReactionsController } from './reactions/reactions.controller';
import { PassportsController } from './reactions/passports.controller';
import { RegistrationsController } from './reactions/registrations.controller';
import { TellPerson } from './reactions/tell-person';
import { TravelController } from './reactions/travel.controller';
import { Channels } from './sending/channels';
import { Doorbells } from './sending/doorbells';
import { MailWriter } from './sending/mail-writer';
import { MessageStore } from './sending/message-store';
import { Sender } from './sending/sender';
import { SmtpMailer } from './sending/smtp-mailer';
import { SmsMailer } from './sms/sms-mailer';
import { SmsReceipts } from './sms/sms-receipts';

/** What notifications is: `main`, `migrate` and the specs start from here. It publishes nothing. */
export const notificationsService = defineService({
  name: 'notifications',
  rules: notificationsRules,
  answers,
  controllers: [MessagesController, DeliveriesController, MailboxController],
  providers: [
    TellPerson,
    AcceptMessage,
    DeliveryQueries,
    Mailbox,
    MailWriter,
    Doorbells,
    MessageStore,
    SmtpMailer,
    SmsMailer,
    SmsReceipts,
    Channels,
    Sender,
  ],
  migrations,
  consumes: ['visas.v1', 'civil-registry.v1', 'payments.v1', 'identity.v1'],
  reactions: [
    ReactionsController,
    CopiesController,
    AppealsController,
    CertificatesController,
    RegistrationsController,
    PassportsController,
    TravelController,
  ],
});
