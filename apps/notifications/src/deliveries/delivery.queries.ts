import { Injectable } from '@nestjs/common';
import { authorize } from '@jatigi/kernel';
import { Choice, cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { notificationsRules } from '../permissions';

export const statuses = [
  'created',
  'submitting',
  'sent',
  'delivered',
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
  'unknown',
] as const;

export class DeliveriesQuery extends PageQuery {
  @Choice(statuses, { optional: true, example: 'unknown', description: 'Only deliveries in this status' })
  status?: (typeof statuses)[number];
}

/** A delivery as operators see it: what happened and why, never the text or the address. */
export interface DeliveryResponse {
  id: string;
  template: string;
  channel: string;
  status: string;
  reason: string | null;
  attempts: number;
  personId: string | null;
  subjectId: string | null;
  createdAt: Date;
  settledAt: Date | null;
}

const listSql = `
  select id, template, channel, status, reason, attempts, person_id as "personId", subject_id as "subjectId",
         created_at as "createdAt", settled_at as "settledAt", created_at::text as position
  from message
  where ($1::text is null or status = $1) and ($2::timestamptz is null or (created_at, id) < ($2::timestamptz, $3::uuid))
  order by created_at desc, id desc limit $4`;

@Injectable()
export class DeliveryQueries {
  constructor(private readonly transactions: Transactions) {}

  list(context: RequestContext, query: DeliveriesQuery): Promise<Page<DeliveryResponse>> {
    const limit = query.limit ?? 25;
    const [after = null, afterId = null] = query.cursor ? decodeCursor(query.cursor) : [];
    return this.transactions.read(context, async (tx) => {
      authorize(notificationsRules, tx.actor, 'notifications.delivery.read');
      const values = [query.status ?? null, after, afterId, limit + 1];
      const rows = (await tx.manager.query(listSql, values)) as Array<DeliveryResponse & { position: string }>;
      return cursorPage(rows, limit, {
        position: (row) => [row.position, row.id],
        toItem: ({ position: _position, ...item }) => item,
      });
    });
  }
}
