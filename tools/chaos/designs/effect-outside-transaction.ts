import { applyOne, commitOffset, effectOf, runBadConsumer } from './bad-consumer';

const known = `
  insert into consumer_position (consumer, aggregate_id, version) values ($1, $2, $3)
  on conflict (consumer, aggregate_id) do update set version = excluded.version
  where consumer_position.version < excluded.version returning version`;

/** Duplicates are found in one transaction, but the effects are written beside it: who dies in between does them again. */
void runBadConsumer(async (payload, pool) => {
  const book = await pool.connect();
  await book.query('BEGIN');
  for (const message of payload.batch.messages) {
    const effect = effectOf(message);
    const { rowCount } = await book.query(known, [effect[0], effect[2], effect[3]]);
    if (rowCount) await applyOne(pool, message);
  }
  await book.query('COMMIT');
  book.release();
  await commitOffset(payload);
});
