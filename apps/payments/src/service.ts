import { paymentsEvents } from '@jatigi/contracts';
import { paymentsRules } from '@jatigi/payments-domain';
import { defineService } from '@jatigi/platform-service';
import { CheckoutsController } from './checkouts/checkouts.controller';
import { HostedCheckout } from './checkouts/hosted-checkout';
import { PaymentProvider } from './checkouts/payment-provider';
import { StartCheckout } from './checkouts/start-checkout';
import { migrations } from './migrations';
import { PaymentSchema } from './payments/payment.schema';
import { PaymentQueries } from './payments/payment.queries';
import { PaymentsController } from './payments/payments.controller';
import { ExpireOverdue } from './payments/expire-overdue';
import { PayRefund } from './payments/pay-refund';
import { RecordCounterReceipt } from './payments/record-counter-receipt';
import { SeriesController, SeriesQueries } from './payments/series.controller';
import { paymentsPersons } from './persons';
import { CertificatesController } from './reactions/certificates.controller';
import { ReactionsController } from './reactions/reactions.controller';
import { SettleCharge } from './webhooks/settle-charge';
import { UnmatchedController } from './webhooks/unmatched.controller';
import { WebhooksController } from './webhooks/webhooks.controller';

/** What payments is: `main`, `migrate` and the specs start from here. */
export const paymentsService = defineService({
  name: 'payments',
  rules: paymentsRules,
  // The order matters: /v1/payments/unmatched is not a payment called "unmatched".
  controllers: [UnmatchedController, SeriesController, WebhooksController, CheckoutsController, PaymentsController],
  providers: [
    PaymentQueries,
    SeriesQueries,
    RecordCounterReceipt,
    PayRefund,
    ExpireOverdue,
    StartCheckout,
    SettleCharge,
    { provide: PaymentProvider, useClass: HostedCheckout },
  ],
  entities: [PaymentSchema],
  migrations,
  persons: paymentsPersons,
  contract: paymentsEvents,
  consumes: ['visas.v1', 'civil-registry.v1', 'identity.v1'],
  reactions: [ReactionsController, CertificatesController],
  rawBody: true,
});
