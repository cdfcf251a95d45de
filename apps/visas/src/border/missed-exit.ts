import { addDays, dateIn, DomainError, startOfDay } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

interface MissedExit {
  applicationId: string | null;
  /** By the stamp in the passport. */
  leftOn: PlainDate;
  zone: string;
}

/**
 * When somebody left whose exit no desk wrote down: with the end of that day, so that what a desk wrote on it comes before.
 * @throws 422 `no-stay-then`
 */
export async function missedExit(tx: Tx, { applicationId, leftOn, zone }: MissedExit): Promise<Date> {
  const rows = (await tx.manager.query('select 1 from visa_use where application_id = $1 and here_since <= $2::date', [
    applicationId,
    leftOn,
  ])) as unknown[];
  if (rows.length === 0 || leftOn > dateIn(zone, tx.now)) {
    const detail = 'A missed exit ends a stay that is still open, on a day from its entry to today.';
    const errors = [{ pointer: '/leftOn', code: 'no-stay-then', detail }];
    throw new DomainError({ code: 'no-stay-then', kind: 'rule', detail, errors });
  }
  const endOfDay = startOfDay(zone, addDays(leftOn, 1)).getTime() - 1;
  return new Date(Math.min(endOfDay, tx.now.getTime()));
}
