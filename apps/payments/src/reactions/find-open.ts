import { In } from 'typeorm';
import { Payment } from '@jatigi/payments-domain';
import type { Tx } from '@jatigi/platform-persistence';

/** The one amount that is asked or paid for a subject, locked; the index `payment_open_subject` keeps it one. */
export function findOpen(tx: Tx, subjectId: string): Promise<Payment | null> {
  return tx.manager.findOne(Payment, {
    where: { subjectId, state: In(['DUE', 'PAID']) },
    lock: { mode: 'pessimistic_write' },
  });
}
