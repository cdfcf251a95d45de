import { Injectable } from '@nestjs/common';
import type { PersonDied } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';
import { ApplicationStore } from '../applications/application-store';

/** A death recorded in the register ends what is open and revokes what was issued to that person. */
@Injectable()
export class OnPersonDied {
  constructor(private readonly store: ApplicationStore) {}

  async handle(tx: Tx, { personId }: PersonDied): Promise<void> {
    const rows = (await tx.manager.query(
      `select id from visa_application where applicant_person_id = $1
         and state not in ('REFUSED', 'INADMISSIBLE', 'WITHDRAWN', 'CLOSED', 'REVOKED') order by id`,
      [personId],
    )) as Array<{ id: string }>;
    for (const { id } of rows) {
      const application = await this.store.lock(tx, id);
      application.recordDeath(tx.now);
      await this.store.save(tx, application);
    }
  }
}
