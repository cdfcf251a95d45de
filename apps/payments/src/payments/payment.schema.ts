import { EntitySchema } from 'typeorm';
import { Payment } from '@jatigi/payments-domain';

// Amounts stay far below 2^53, so a number holds every bigint of this table exactly.
const minorUnits = { to: (value: number) => value, from: (value: string) => Number(value) };

/** The domain class as it is, mapped to its table. */
export const PaymentSchema = new EntitySchema<Payment>({
  name: 'payment',
  target: Payment,
  columns: {
    id: { type: 'uuid', primary: true },
    subjectKind: { type: 'text', name: 'subject_kind' },
    subjectId: { type: 'uuid', name: 'subject_id' },
    payerPersonId: { type: 'uuid', name: 'payer_person_id' },
    post: { type: 'text' },
    amountMinor: { type: 'bigint', name: 'amount_minor', transformer: minorUnits },
    currency: { type: 'text' },
    dueBy: { type: 'date', name: 'due_by' },
    state: { type: 'text' },
    version: { type: 'int' },
    method: { type: 'text', nullable: true },
    receiptNumber: { type: 'text', name: 'receipt_number', nullable: true },
    receivedBy: { type: 'uuid', name: 'received_by', nullable: true },
    receivedAt: { type: 'timestamptz', name: 'received_at', nullable: true },
    refundNumber: { type: 'text', name: 'refund_number', nullable: true },
    refundReason: { type: 'text', name: 'refund_reason', nullable: true },
    refundedBy: { type: 'uuid', name: 'refunded_by', nullable: true },
    refundedAt: { type: 'timestamptz', name: 'refunded_at', nullable: true },
  },
});
