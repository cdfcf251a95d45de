import { Injectable } from '@nestjs/common';
import { deedOf, identityRules } from '@jatigi/identity-domain';
import { authorize, DomainError, uuidv7 } from '@jatigi/kernel';
import { IntField } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { momentOf } from './mandate-store';
import { UseMandateDto } from './mandate.dto';

export class OutcomeDto {
  @IntField({ min: 100, max: 599 })
  status!: number;
}

/** As whom, and within what, the gateway sends a request on. */
export interface UseAnswer {
  /** Null for what anybody may read. */
  useId: string | null;
  giverPersonId: string;
  scopes: string[];
  files: string[] | null;
}

/**
 * The line in the log, before the deed: the gateway forwards a request only after this committed, so that nothing is done
 * under a mandate that ended, and nothing without a line, whatever dies in between.
 */
@Injectable()
export class UseMandate {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 403 `mandate-not-live`, the same for every reason */
  execute(context: RequestContext, { mandateId, helperPersonId, method, path }: UseMandateDto): Promise<UseAnswer> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.mandate.use');
      await lookAcrossPosts(tx);
      // The share lock: an end that came first is seen, one that comes now waits for this line.
      const [row] = (await tx.manager.query(
        `select giver_person_id as "giverPersonId", scopes, files from mandate
         where id::text = $1 and helper_person_id::text = $2 and state = 'ACCEPTED'
           and $3::date between valid_from and valid_until for share`,
        [mandateId, helperPersonId, momentOf(tx).today],
      )) as Array<Omit<UseAnswer, 'useId'>>;
      if (!row) {
        const detail = 'This mandate is not in force, or no longer. Stop acting in the name of this person.';
        throw new DomainError({ code: 'mandate-not-live', kind: 'forbidden', detail });
      }
      const deed = deedOf(method, path);
      const useId = deed && uuidv7();
      if (deed) {
        await tx.manager.query(
          `insert into mandate_use (id, mandate_id, helper_person_id, at, subject, deed, file_id, method)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [useId, mandateId, helperPersonId, tx.now, deed.subject, deed.deed, deed.fileId, method],
        );
      }
      return { useId, ...row };
    });
  }

  /** How it ended, told once. */
  noteOutcome(context: RequestContext, id: string, { status }: OutcomeDto): Promise<void> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.mandate.note-outcome');
      await lookAcrossPosts(tx);
      await tx.manager.query('update mandate_use set status = $2 where id = $1 and status is null', [id, status]);
    });
  }
}
