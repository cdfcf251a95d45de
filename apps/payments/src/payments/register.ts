import { printedNumber, seriesAt } from '@jatigi/payments-domain';
import type { Payment, Series, SeriesKind } from '@jatigi/payments-domain';
import type { Tx } from '@jatigi/platform-persistence';

/** Used until identity has told the post's own zone: it moves a receipt to another year for some hours at most. */
const UNKNOWN_ZONE = 'UTC';

export interface Entry {
  kind: SeriesKind;
  /** How the money moved: cash, card, the name of the provider; absent while a refund is only due. */
  means?: string;
  enteredBy: string | null;
  at: Date;
}

/**
 * Draws the next number of the post's series and enters the act under it. The row of the series stays locked until the
 * transaction ends, and a rollback takes the number back: so the series has no gap, whoever else is drawing.
 * Call it last: others wait from here on.
 */
export async function enterInRegister(tx: Tx, payment: Payment, entry: Entry): Promise<string> {
  const series = seriesAt(entry.kind, payment.post, await zoneOf(tx, payment.post), entry.at);
  const sequence = await nextInSeries(tx, series);
  const number = printedNumber(series, sequence);
  await tx.manager.query(
    `insert into register_entry (kind, post, year, sequence, number, payment_id, payer_person_id, amount_minor, currency,
       means, entered_by, entered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      series.kind,
      series.post,
      series.year,
      sequence,
      number,
      payment.id,
      payment.payerPersonId,
      payment.amountMinor,
      payment.currency,
      entry.means ?? null,
      entry.enteredBy,
      entry.at,
    ],
  );
  return number;
}

async function nextInSeries(tx: Tx, { kind, post, year }: Series): Promise<number> {
  const [row] = (await tx.manager.query(
    `insert into number_series (kind, post, year, last) values ($1, $2, $3, 1)
     on conflict (kind, post, year) do update set last = number_series.last + 1 returning last`,
    [kind, post, year],
  )) as [{ last: number }];
  return row.last;
}

async function zoneOf(tx: Tx, post: string): Promise<string> {
  const [row] = (await tx.manager.query('select time_zone from post_clock where post = $1', [post])) as Array<{
    time_zone: string;
  }>;
  return row?.time_zone ?? UNKNOWN_ZONE;
}
