import { Controller, Get, Injectable, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { dateIn, postsFor } from '@jatigi/kernel';
import { paymentsRules, printedNumber, seriesKinds } from '@jatigi/payments-domain';
import type { SeriesKind } from '@jatigi/payments-domain';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';

class SeriesQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'BER', description: 'One of your posts' })
  post?: string;
}

class SeriesAnswer {
  @ApiProperty({ enum: seriesKinds })
  kind!: SeriesKind;

  @ApiProperty({ example: 'BER' })
  post!: string;

  @ApiProperty({ example: 2026, description: 'On the wall of the post' })
  year!: number;

  @ApiProperty({ example: 12, description: 'How many numbers were drawn' })
  last!: number;

  @ApiProperty({ example: 'BER-2026-000012' })
  lastNumber!: string;

  @ApiProperty({ type: String, nullable: true, example: 'BER-2026-000013', description: 'null: the year is over' })
  nextNumber!: string | null;

  @ApiProperty({ example: 0, description: 'Numbers up to the last one that no entry of the register has: counted now' })
  gaps!: number;
}

class SeriesListAnswer {
  @ApiProperty({ type: [SeriesAnswer] })
  items!: SeriesAnswer[];
}

type Row = Pick<SeriesAnswer, 'kind' | 'post' | 'year' | 'last' | 'gaps'> & { zone: string | null };

/** The key of an entry is its series and sequence: so a series has no gap when it has as many entries as its last number. */
const rowsSql = `
  select s.kind, s.post, s.year, s.last, c.time_zone as zone,
    (s.last - (select count(*) from register_entry e
       where e.kind = s.kind and e.post = s.post and e.year = s.year and e.sequence <= s.last))::int as gaps
  from number_series s left join post_clock c on c.post = s.post
  where '*' = any ($1) or s.post = any ($1) order by s.year desc, s.post, s.kind`;

/** Series of receipts and refunds: the law wants them without a gap. */
@Injectable()
export class SeriesQueries {
  constructor(private readonly transactions: Transactions) {}

  list(context: RequestContext, post: string | undefined): Promise<SeriesListAnswer> {
    return this.transactions.read(context, async (tx) => {
      const posts = postsFor(paymentsRules, tx.actor, 'payments.series.read', post);
      const rows = (await tx.manager.query(rowsSql, [posts])) as Row[];
      return { items: rows.map((row) => toAnswer(row, tx.now)) };
    });
  }
}

function toAnswer({ zone, ...series }: Row, now: Date): SeriesAnswer {
  const isOver = series.year < Number(dateIn(zone ?? 'UTC', now).slice(0, 4));
  return {
    ...series,
    lastNumber: printedNumber(series, series.last),
    nextNumber: isOver ? null : printedNumber(series, series.last + 1),
  };
}

@Controller('v1/payments/series')
export class SeriesController {
  constructor(private readonly series: SeriesQueries) {}

  @Get()
  @Permit('payments.series.read')
  @Answers({ type: SeriesListAnswer, description: 'Series of your posts: last number, next, gaps' }, 401, 403, 404)
  list(@Ctx() context: RequestContext, @Query() { post }: SeriesQuery): Promise<SeriesListAnswer> {
    return this.series.list(context, post);
  }
}
