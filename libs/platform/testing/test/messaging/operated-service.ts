import 'reflect-metadata';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { documentsEvents, eventType, PaymentUnmatched } from '@jatigi/contracts';
import type { Actor } from '@jatigi/kernel';
import { uuidv7 } from '@jatigi/kernel';
import type { ParkedLine, ReceivedEvent } from '@jatigi/platform-messaging';
import { sqlMigration } from '@jatigi/platform-persistence';
import { defineService } from '@jatigi/platform-service';
import { person, startTestService, waitFor } from '../../src/index';
import type { TestAnswer, TestService } from '../../src/index';

/** Aggregates whose events the handler refuses. */
export const refused = new Set<string>();

@Controller()
class Reactions {
  @EventPattern<string>(eventType(PaymentUnmatched))
  async onUnmatched(@Payload() data: PaymentUnmatched, @Ctx() event: ReceivedEvent): Promise<void> {
    if (refused.has(event.aggregateId)) throw new Error('cannot');
    await event.tx.manager.query('insert into effect (aggregate_id, reason) values ($1, $2)', [
      event.aggregateId,
      data.reason,
    ]);
  }
}

/** Publishes documents and listens to payments: enough for every route of an operator. */
export const operated = defineService({
  name: 'documents',
  rules: [],
  contract: documentsEvents,
  consumes: ['payments.v1'],
  reactions: [Reactions],
  migrations: [
    sqlMigration(
      'Effect',
      202611280001,
      `create table effect (n bigint generated always as identity, aggregate_id uuid, reason text);
       grant select, insert on effect to documents_app;`,
    ),
  ],
});

export const base = '/v1/documents/operations/events';

export interface OperatedService {
  service: TestService;
  /** Two administrators who state their purpose and signed in with two factors. */
  first: Actor;
  second: Actor;
  ask(method: string, path: string, as: Actor | undefined, body?: unknown): Promise<TestAnswer>;
  /** Says versions 1 to `count` of a new aggregate whose first event the handler refuses, and waits for the line. */
  parkLine(count: number): Promise<ParkedLine & { aggregateId: string }>;
  effects(aggregateId: string): Promise<string[]>;
  rowsOf(aggregateId: string): Promise<number[]>;
}

export async function startOperated(): Promise<OperatedService> {
  refused.clear();
  const service = await startTestService(operated, { withBus: true, anyEvents: true });
  const [first, second] = [
    person(undefined, { purpose: 'administration' }),
    person(undefined, { purpose: 'administration' }),
  ];
  for (const { personId } of [first, second]) await service.grant(personId ?? '', 'administrator', ['*']);
  const ask: OperatedService['ask'] = (method, path, as, body) =>
    service.request(method, `${base}${path}`, { ...(as && { as }), ...(body === undefined ? {} : { body }) });
  const rowsOf = async (id: string) =>
    (await service.sql<{ id: string }>('select id from parked_event where aggregate_id = $1 order by id', [id])).map(
      (row) => Number(row.id),
    );
  return {
    service,
    first,
    second,
    ask,
    rowsOf,
    async parkLine(count) {
      const aggregateId = uuidv7();
      refused.add(aggregateId);
      const events = Array.from({ length: count }, (_, index) => ({
        definition: PaymentUnmatched,
        aggregateId,
        version: index + 1,
        data: { reason: `r${index + 1}` },
      }));
      await service.bus?.say('payments.v1', events);
      await waitFor(async () => (await rowsOf(aggregateId)).length === count);
      const { lines } = (await ask('GET', '/parked', first)).body as { lines: ParkedLine[] };
      const line = lines.find((one) => one.aggregateId === aggregateId);
      if (!line) throw new Error('the line is not listed');
      return { ...line, aggregateId };
    },
    effects: async (id) =>
      (await service.sql<{ reason: string }>('select reason from effect where aggregate_id = $1 order by n', [id])).map(
        ({ reason }) => reason,
      ),
  };
}
