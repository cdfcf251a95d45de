import { VisaAnnulled, VisaExpired, VisaIssued, VisaRevoked, VisaUsedUp } from '@jatigi/event-consumer/contracts';

/** What the ministry keeps: ids, a number and dates. No person. */
export const visaTable = `
create table if not exists valid_visa (
  application_id text primary key,
  number text not null unique,
  valid_from text not null,
  valid_until text not null
);`;

/** Whatever ends a visa, and how the program says it. An annulled one counts as never given: it leaves like the others. */
const endings = [
  ['revoked', VisaRevoked],
  ['annulled', VisaAnnulled],
  ['used-up', VisaUsedUp],
  ['expired', VisaExpired],
];

/** A visa enters the table when it is issued and leaves it when it ends, for whatever reason. `say` hears of both. */
export function keepValidVisas(consumer, say) {
  consumer.on(VisaIssued, async ({ documentNumber, validFrom, validUntil }, { aggregateId }, tx) => {
    const sql = 'insert into valid_visa (application_id, number, valid_from, valid_until) values ($1, $2, $3, $4)';
    await tx.query(sql, [aggregateId, documentNumber, validFrom, validUntil]);
    say(`valid ${documentNumber} ${validFrom} ${validUntil}`);
  });
  for (const [word, ending] of endings) {
    consumer.on(ending, async ({ reason }, { aggregateId }, tx) => {
      const sql = 'delete from valid_visa where application_id = $1 returning number';
      const { rows } = await tx.query(sql, [aggregateId]);
      for (const { number } of rows) say([word, number, ...(reason ? [reason] : [])].join(' '));
    });
  }
}

/** Those that are valid today, or will be. */
export async function validVisas(pool) {
  const sql = 'select * from valid_visa where valid_until >= current_date::text order by number';
  return (await pool.query(sql)).rows;
}

export async function applicationOf(pool, number) {
  const { rows } = await pool.query('select application_id from valid_visa where number = $1', [number]);
  return rows[0]?.application_id;
}
