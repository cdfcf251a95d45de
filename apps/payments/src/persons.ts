import type { PersonColumn } from '@jatigi/platform-persistence';

/** Who pays, and who took or gave the money. The registers of receipts are written once: they keep who was entered. */
export const paymentsPersons: readonly PersonColumn[] = ['payer_person_id', 'received_by', 'refunded_by'].map(
  (column) => ({ table: 'payment', column }),
);
