import type { AccessRule } from '@jatigi/kernel';

const cashiers = ['treasury-officer'] as const;
const readers = ['treasury-officer', 'agent', 'head-of-section', 'consul', 'central-desk', 'auditor'] as const;

/** Who may do what in payments. Matrix and meaning: README, section Permissions. */
export const paymentsRules: readonly AccessRule[] = [
  { id: 'payer-reads-own', action: 'payments.payment.read', who: 'signed-in' },
  {
    id: 'post-reads-its-payments',
    action: 'payments.payment.read',
    who: 'staff',
    roles: readers,
    purposes: ['payment', 'adjudication', 'complaint', 'investigation'],
  },
  { id: 'payer-checks-out', action: 'payments.checkout.start', who: 'signed-in' },
  // The signature of the provider is the credential: checked by the route itself before anything is read.
  { id: 'provider-notifies', action: 'payments.webhook.receive', who: 'anyone' },
  {
    id: 'treasury-sees-unmatched',
    action: 'payments.unmatched.read',
    who: 'staff',
    roles: ['treasury-officer', 'auditor'],
    strength: 'mfa',
    purposes: ['payment', 'investigation'],
  },
  // Numbers of receipts, without anybody's payment.
  {
    id: 'series-are-read',
    action: 'payments.series.read',
    who: 'staff',
    roles: ['treasury-officer', 'consul', 'central-desk', 'auditor'],
  },
  {
    id: 'treasury-takes-cash',
    action: 'payments.counter-receipt.record',
    who: 'staff',
    roles: cashiers,
    strength: 'mfa',
    purposes: ['payment'],
  },
  {
    id: 'treasury-pays-refund',
    action: 'payments.refund.pay',
    who: 'staff',
    roles: cashiers,
    strength: 'mfa',
    purposes: ['payment'],
  },
];
