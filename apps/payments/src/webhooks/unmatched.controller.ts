import { Controller, Get, Query } from '@nestjs/common';
import { decide, authorize } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { paymentsRules } from '@jatigi/payments-domain';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { UnmatchedPageAnswer } from '../payments/payment.documentation';
import { moneyView } from '../payments/payment.response';

interface Row {
  id: string;
  provider: string;
  charge_id: string;
  reference: string;
  payment_id: string | null;
  post: string | null;
  amount_minor: string;
  currency: string;
  reason: string;
  paid_at: Date;
  received_at: Date;
}

const READ = 'payments.unmatched.read';
const FIRST = '00000000-0000-0000-0000-000000000000';

const toItem = (row: Row) => ({
  id: row.id,
  reason: row.reason,
  provider: row.provider,
  chargeId: row.charge_id,
  reference: row.reference,
  paymentId: row.payment_id,
  post: row.post,
  amount: moneyView({ minor: Number(row.amount_minor), currency: row.currency }),
  paidAt: row.paid_at,
  receivedAt: row.received_at,
});
export type UnmatchedItem = ReturnType<typeof toItem>;

/** The posts where this role may see stray money; an agent of Paris who is treasurer of Berlin sees Berlin's only. */
function postsOf(actor: Actor): string[] {
  const held = actor.grants.flatMap(({ posts }) => posts);
  return [...new Set(held)].filter((post) => decide(paymentsRules, actor, READ, { post }).allow);
}

@Controller('v1/payments/unmatched')
export class UnmatchedController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Permit(READ)
  @Answers(
    { type: UnmatchedPageAnswer, description: 'Money that arrived and fits no open amount, oldest first' },
    401,
    403,
  )
  list(@Ctx() context: RequestContext, @Query() query: PageQuery): Promise<Page<UnmatchedItem>> {
    const limit = query.limit ?? 25;
    const [after = FIRST] = query.cursor === undefined ? [] : decodeCursor(query.cursor);
    return this.transactions.read(context, async (tx) => {
      authorize(paymentsRules, tx.actor, READ);
      const rows = (await tx.manager.query(
        `select * from unmatched_payment
         where id > $1 and (post is null or post = any ($2) or '*' = any ($2)) order by id limit $3`,
        [String(after), postsOf(tx.actor), limit + 1],
      )) as Row[];
      return cursorPage(rows, limit, { position: (row) => [row.id], toItem });
    });
  }
}
