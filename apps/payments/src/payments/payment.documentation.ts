import { ApiProperty } from '@nestjs/swagger';
import { paymentLifecycle, refundReasons, subjectKinds, unmatchedReasons } from '@jatigi/payments-domain';

const uuid = { format: 'uuid', example: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b' } as const;
const instant = { type: String, format: 'date-time', example: '2026-11-24T09:00:00.000Z' } as const;

/** The answers of payments for OpenAPI. `toResponse` makes them; these classes carry no behaviour. */
class AmountText {
  @ApiProperty({ example: '70,00 €' }) fr!: string;
  @ApiProperty({ example: '€70.00' }) en!: string;
}

class AmountAnswer {
  @ApiProperty({ type: 'integer', example: 7000, description: 'Minor units' }) minor!: number;
  @ApiProperty({ example: 'EUR' }) currency!: string;
  @ApiProperty({ type: 'integer', example: 2, description: 'Digits after the decimal point' }) exponent!: number;
  @ApiProperty({ type: AmountText }) text!: AmountText;
}

class SubjectAnswer {
  @ApiProperty({ enum: subjectKinds }) kind!: string;
  @ApiProperty(uuid) id!: string;
}

class ReceiptAnswer {
  @ApiProperty({ example: 'BER-2026-000001' }) number!: string;
  @ApiProperty({ enum: ['online', 'counter'] }) method!: string;
  @ApiProperty(instant) receivedAt!: Date;
  @ApiProperty({ ...uuid, type: String, nullable: true, required: false, description: 'Shown to the post only' })
  receivedBy?: string | null;
}

class RefundAnswer {
  @ApiProperty({ example: 'BER-2026-R000001' }) number!: string;
  @ApiProperty({ enum: refundReasons }) reason!: string;
  @ApiProperty({ ...instant, nullable: true }) refundedAt!: Date | null;
}

export class PaymentAnswer {
  @ApiProperty(uuid) id!: string;
  @ApiProperty({ type: SubjectAnswer }) subject!: SubjectAnswer;
  @ApiProperty({ example: 'BER' }) post!: string;
  @ApiProperty({ type: AmountAnswer }) amount!: AmountAnswer;
  @ApiProperty({ format: 'date', example: '2026-12-09' }) dueBy!: string;
  @ApiProperty({ enum: paymentLifecycle.states }) state!: string;
  @ApiProperty({ type: ReceiptAnswer, nullable: true }) receipt!: ReceiptAnswer | null;
  @ApiProperty({ type: RefundAnswer, nullable: true }) refund!: RefundAnswer | null;
  @ApiProperty({ type: [String], example: ['start-checkout'] }) allowedActions!: string[];
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
}

export class PaymentListAnswer {
  @ApiProperty({ type: [PaymentAnswer] }) items!: PaymentAnswer[];
}

class MoneyAnswer {
  @ApiProperty({ type: 'integer', example: 7000 }) minor!: number;
  @ApiProperty({ example: 'EUR' }) currency!: string;
}

export class CheckoutAnswer {
  @ApiProperty(uuid) checkoutId!: string;
  @ApiProperty(uuid) paymentId!: string;
  @ApiProperty({ example: 'simulator' }) provider!: string;
  @ApiProperty({ type: MoneyAnswer }) amount!: MoneyAnswer;
  @ApiProperty({ format: 'uri', example: 'https://pay.example/co_1' }) redirectUrl!: string;
}

class UnmatchedAnswer {
  @ApiProperty(uuid) id!: string;
  @ApiProperty({ enum: unmatchedReasons }) reason!: string;
  @ApiProperty({ example: 'simulator' }) provider!: string;
  @ApiProperty({ example: 'ch_4711' }) chargeId!: string;
  @ApiProperty({ description: 'What the provider says it was for' }) reference!: string;
  @ApiProperty({ ...uuid, type: String, nullable: true }) paymentId!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'BER' }) post!: string | null;
  @ApiProperty({ type: AmountAnswer }) amount!: AmountAnswer;
  @ApiProperty(instant) paidAt!: Date;
  @ApiProperty(instant) receivedAt!: Date;
}

export class UnmatchedPageAnswer {
  @ApiProperty({ type: [UnmatchedAnswer] }) items!: UnmatchedAnswer[];
  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page' }) next!: string | null;
}

export class WebhookBody {
  @ApiProperty({ example: 'evt_1' }) eventId!: string;
  @ApiProperty({ example: 'charge.succeeded' }) type!: string;
  @ApiProperty(instant) occurredAt!: string;
  @ApiProperty({ ...uuid, description: 'Our payment id' }) reference!: string;
  @ApiProperty({ example: 'ch_1' }) chargeId!: string;
  @ApiProperty({ type: MoneyAnswer }) amount!: MoneyAnswer;
}

export class WebhookAnswer {
  @ApiProperty({ enum: ['settled', 'unmatched', 'duplicate', 'noted'] }) outcome!: string;
}
