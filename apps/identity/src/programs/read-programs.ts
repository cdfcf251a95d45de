import { Injectable } from '@nestjs/common';
import { identityRules } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import type { ClientUsageDto, ProgramResponse, ProgramsResponse, UsageOfDay } from './program.dto';
import { listPrograms, programOf, toProgramResponse } from './program-rows';

const USAGE_DAYS = 30;

/** Programs and how much they ask for. */
@Injectable()
export class ReadPrograms {
  constructor(private readonly transactions: Transactions) {}

  list(context: RequestContext): Promise<ProgramsResponse> {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.client.read');
      return { items: (await listPrograms(tx)).map(toProgramResponse) };
    });
  }

  /** @throws 404 */
  get(context: RequestContext, clientId: string): Promise<ProgramResponse> {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.client.read');
      const usage = (await tx.manager.query(
        `select day::text, requests::int, refused::int from client_usage
         where client_id = $1 order by day desc limit ${USAGE_DAYS}`,
        [clientId],
      )) as UsageOfDay[];
      return { ...toProgramResponse(await programOf(tx, clientId)), usage };
    });
  }

  /** The gateway repeats a batch until it is answered: the second time it changes nothing. */
  record(context: RequestContext, { batch, day, lines }: ClientUsageDto): Promise<void> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.client.record-usage');
      const fresh = (await tx.manager.query(
        'insert into client_usage_batch (id, received_at) values ($1, $2) on conflict do nothing returning 1',
        [batch, tx.now],
      )) as unknown[];
      if (fresh.length === 0) return;
      await tx.manager.query(
        `insert into client_usage (client_id, day, requests, refused)
         select c.id, $1, l.requests, l.refused
         from jsonb_to_recordset($2::jsonb) as l("clientId" uuid, requests bigint, refused bigint)
         join machine_client c on c.id = l."clientId"
         on conflict (client_id, day) do update
           set requests = client_usage.requests + excluded.requests, refused = client_usage.refused + excluded.refused`,
        [day, JSON.stringify(lines)],
      );
    });
  }
}
