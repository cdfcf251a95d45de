import { appendEvents } from '@jatigi/platform-messaging';
import { randomUUID } from 'node:crypto';
import { aggregateId, aggregateType, benchEvent } from './bench-event';
import { serve } from './door';
import type { BenchService } from './service';
import { openService, query } from './service';

const CALLERS = 8;
const DECLARATIONS = 2_000;

let service: BenchService;
let n = 0;

/**
 * A command as the platform's services have it: settings and grants, idempotency key, lock, change, [event], stored
 * answer, COMMIT. @returns commands per second
 */
async function write({ says, seconds }: { says: boolean; seconds: number }): Promise<number> {
  const began = performance.now();
  const end = began + seconds * 1_000;
  let done = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      await command(says);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return (done * 1_000) / (performance.now() - began);
}

async function command(says: boolean): Promise<void> {
  const number = (n += 1);
  const id = aggregateId(number % DECLARATIONS);
  const context = {
    actor: { kind: 'service', service: 'bench', purpose: null, personId: null, accountId: null, grants: [] } as never,
    requestId: randomUUID(),
    idempotency: { key: randomUUID(), fingerprint: 'bench' },
  };
  await service.transactions.run(context, async (tx) => {
    await tx.manager.query('select version from declaration where id = $1 for update', [id]);
    await tx.manager.query(`update declaration set state = 'verified', version = version + 1 where id = $1`, [id]);
    if (says) await appendEvents(tx, { type: aggregateType, id }, [benchEvent(number)]);
    return { id };
  });
}

serve({
  start: async ({ appUrl }: { appUrl: string }) => {
    service = await openService(appUrl);
    const ids = Array.from({ length: DECLARATIONS }, (_, i) => aggregateId(i));
    await query(appUrl, `insert into declaration select unnest($1::uuid[]), 'BKO-C1', 'declared', 1`, [ids]);
  },
  write,
  stop: () => void setTimeout(() => process.exit(0), 50),
});
