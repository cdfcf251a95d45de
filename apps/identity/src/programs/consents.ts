import { Injectable } from '@nestjs/common';
import { identityRules, wordsOfScopes } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ConsentRecords } from '../oidc/consent-records';
import type { ConsentResponse, ConsentsResponse } from './consent.dto';

type ConsentRow = Omit<ConsentResponse, 'scopes'> & { scopes: string[] };

/** The programs that act in a person's name: she sees them and ends each. */
@Injectable()
export class Consents {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: ConsentRecords,
  ) {}

  list(context: RequestContext): Promise<ConsentsResponse> {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.consent.list');
      const rows = (await tx.manager.query(
        `select s.id, s.given_at as "givenAt", s.valid_until as "validUntil", s.scopes,
           jsonb_build_object('name', c.name, 'kind', c.kind) as program
         from consent s join machine_client c on c.id = s.client_id
         where s.person_id = $1 and s.ended_at is null and s.valid_until > $2 order by s.id desc`,
        [tx.actor.personId, tx.now],
      )) as ConsentRow[];
      return { items: rows.map(({ scopes, ...row }) => ({ ...row, scopes: wordsOfScopes(scopes) })) };
    });
  }

  /** Its tokens end within two seconds. @throws 404, also for somebody else's and one that ended */
  end(context: RequestContext, id: string): Promise<void> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.consent.end');
      if (!(await this.records.end(tx, id, 'person'))) throw notFound('This consent');
    });
  }
}
