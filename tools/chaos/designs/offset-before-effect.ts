import { applyOne, commitOffset, runBadConsumer } from './bad-consumer';

/** The offset goes first, as with automatic commits: who dies in between never sees the batch again. */
void runBadConsumer(async (payload, pool) => {
  await commitOffset(payload);
  const db = await pool.connect();
  await db.query('BEGIN');
  for (const message of payload.batch.messages) await applyOne(db, message);
  await db.query('COMMIT');
  db.release();
});
