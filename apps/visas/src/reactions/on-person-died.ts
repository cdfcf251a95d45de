import { Injectable } from '@nestjs/common';
import type { PersonDied } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';
import { applicationLifecycle } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';

/** States in which a death changes something. */
const concerned = applicationLifecycle.states.filter((state) =>
  applicationLifecycle.allowed(state).includes('record-death'),
);

/** A death recorded in the register ends what is open and revokes what was issued to that person. */
@Injectable()
export class OnPersonDied {
  constructor(private readonly store: ApplicationStore) {}

  async handle(tx: Tx, { personId }: PersonDied): Promise<void> {
    const rows = (await tx.manager.query(
      `select id from visa_application where applicant_person_id = $1
         and state = any ($2) order by id`,
      [personId, concerned],
    )) as Array<{ id: string }>;
    for (const { id } of rows) {
      const application = await this.store.lock(tx, id);
      application.recordDeath(tx.now);
      await this.store.save(tx, application);
    }
  }
}
