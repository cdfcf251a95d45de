import { Injectable } from '@nestjs/common';
import type { Withdrawal } from '@jatigi/documents-domain';
import type { Tx } from '@jatigi/platform-persistence';

export interface Ending {
  standing: Withdrawal;
  reason: string;
}

/**
 * Registrations that ended, kept also when no certificate of them is out yet: a fact and the job that prints may pass each
 * other, and the fact must win. Who writes an end down and who issues take the same lock, so that one of them sees the
 * other.
 */
@Injectable()
export class RegistrationEndings {
  /** Once and for ever: the first end of a registration is its end. */
  async write(tx: Tx, registrationId: string, { standing, reason }: Ending): Promise<void> {
    await lock(tx, registrationId);
    await tx.manager.query(
      `insert into registration_ending (registration_id, standing, reason, at) values ($1, $2, $3, $4)
       on conflict (registration_id) do nothing`,
      [registrationId, standing, reason, tx.now],
    );
  }

  /** Until the transaction is over, nobody else says that the registration ended. */
  async hasEnded(tx: Tx, registrationId: string): Promise<boolean> {
    await lock(tx, registrationId);
    const sql = 'select 1 from registration_ending where registration_id = $1';
    return ((await tx.manager.query(sql, [registrationId])) as unknown[]).length > 0;
  }
}

const lock = (tx: Tx, registrationId: string): Promise<unknown> =>
  tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`registration:${registrationId}`]);
