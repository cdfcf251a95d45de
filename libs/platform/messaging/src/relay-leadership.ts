import { Client } from 'pg';
import type { RelayQueries } from './relay-reader';
import { RELAY_LOCK } from './tables';

/** Where the log was read up to, and in which epoch that number means something. */
export interface Cursor {
  position: number;
  logEpoch: string;
  closedCleanly: boolean;
}

const heartbeatSql =
  'update relay_cursor set heartbeat_at = clock_timestamp(), leader_pid = pg_backend_pid() returning position, log_epoch, closed_cleanly';

/**
 * One leader per database: the advisory lock lives on the connection that moves the cursor, so whoever lost the lock
 * cannot move it either. A standby that sees no heartbeat for a second ends that connection (a stopped process keeps
 * its lock); what a woken leader may still have sent are duplicates, which every consumer drops.
 */
export class Leadership implements RelayQueries {
  private inLine: Promise<unknown> = Promise.resolve();
  private beat: NodeJS.Timeout | null = null;
  private lost: Error | null = null;

  private constructor(private readonly client: Client) {
    client.on('error', (error) => (this.lost = error));
    client.on('end', () => (this.lost ??= new Error('the connection of the relay ended')));
  }

  /** One statement after the other: the heartbeat shares the connection with the reads. */
  query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const answer = this.inLine.then(async () => (await this.client.query<Row>(sql, values)).rows);
    this.inLine = answer.catch(() => undefined);
    return answer;
  }

  /** One attempt: connects, tries the lock, ends a stale leader. Null while another one leads. */
  static async attempt(databaseUrl: string, staleAfterMs: number): Promise<Leadership | null> {
    const client = new Client({
      connectionString: databaseUrl,
      application_name: 'jatigi-relay',
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
    });
    const leadership = new Leadership(client);
    try {
      await client.connect();
      const rows = await leadership.query<{ mine: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as mine',
        [RELAY_LOCK],
      );
      if (rows[0]?.mine) return leadership;
      await leadership.query(
        `select pg_terminate_backend(leader_pid) from relay_cursor
         where leader_pid is not null and heartbeat_at < clock_timestamp() - $1 * interval '1 millisecond'
           and leader_pid in (select pid from pg_locks where locktype = 'advisory' and granted)`,
        [staleAfterMs],
      );
    } catch (error) {
      await leadership.end();
      throw error;
    }
    await leadership.end();
    return null;
  }

  /** Starts the heartbeat and reads the cursor. The cursor counts as not closed cleanly from now on. */
  async takeOver(everyMs: number): Promise<Cursor> {
    const [row] = await this.query<{ position: string; log_epoch: string; closed_cleanly: boolean }>(heartbeatSql);
    if (!row) throw new Error('relay_cursor has no row: run migrate');
    await this.query('update relay_cursor set closed_cleanly = false where closed_cleanly');
    this.beat = setInterval(() => {
      this.query(heartbeatSql).catch((error: Error) => (this.lost ??= error));
    }, everyMs);
    this.beat.unref();
    return { position: Number(row.position), logEpoch: row.log_epoch, closedCleanly: row.closed_cleanly };
  }

  /** @throws the reason when the connection, and the lock with it, is gone */
  assertHeld(): void {
    if (this.lost) throw this.lost;
  }

  async moveTo(position: number): Promise<void> {
    await this.query('update relay_cursor set position = $1', [position]);
  }

  /** A restored database must not compare its ids with what an earlier life of it has sent. */
  async newEpoch(): Promise<string> {
    const sql = 'update relay_cursor set log_epoch = gen_random_uuid() returning log_epoch';
    const rows = await this.query<{ log_epoch: string }>(sql);
    return rows[0]?.log_epoch ?? '';
  }

  /** Highest id ever given in this database. */
  async lastId(): Promise<number> {
    const rows = await this.query<{ id: string | null }>('select max(id)::text as id from event_log');
    return Number(rows[0]?.id ?? 0);
  }

  /** After a drained stop the next leader need not read the tail of the topic. */
  async closeCleanly(): Promise<void> {
    await this.query('update relay_cursor set closed_cleanly = true, leader_pid = null');
  }

  async end(): Promise<void> {
    if (this.beat) clearInterval(this.beat);
    await this.client.end().catch(() => undefined);
  }
}
