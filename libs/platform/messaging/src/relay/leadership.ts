import { Client } from 'pg';
import { RELAY_LOCK } from '../tables';
import type { RelayQueries } from './log-reader';
import type { Tail } from './records';

/** Where the log was read up to, and in which epoch that number means something. */
export interface Cursor {
  position: number;
  logEpoch: string;
}

interface Beat {
  position: string;
  log_epoch: string;
}

const heartbeatSql = `
  update relay_cursor set heartbeat_at = clock_timestamp(), leader_pid = pg_backend_pid(), position = greatest(position, $1)
  returning position, log_epoch`;

/**
 * Whoever holds the lock, also when it fell silent before its first heartbeat. The cursor may still tell that of the leader
 * before it, so a connection that did something just now is left alone.
 */
const endStaleSql = `
  select pg_terminate_backend(l.pid) from pg_locks l join pg_stat_activity a using (pid)
  where l.locktype = 'advisory' and l.granted and l.objsubid = 1
    and l.database = (select oid from pg_database where datname = current_database())
    and l.classid::bigint << 32 | l.objid::bigint = hashtextextended($1, 0)
    and a.state_change < clock_timestamp() - $2 * interval '1 millisecond'
    and not exists (select 1 from relay_cursor where leader_pid = l.pid
      and heartbeat_at >= clock_timestamp() - $2 * interval '1 millisecond')`;

/** Records of the topic whose position holds another event here, or none, although it was not archived. */
const strangersSql = `
  select count(*)::int as strangers from unnest($1::bigint[], $2::uuid[]) as said(id, event_id)
  where said.id > coalesce((select max(last_id) from event_archive), 0)
    and not exists (select 1 from event_log l where l.id = said.id and l.event_id = said.event_id)`;

/**
 * One leader per database: the advisory lock lives on the connection that moves the cursor, so whoever lost the lock
 * cannot move it either. A standby that sees no heartbeat of it for a second ends that connection (a stopped process keeps
 * its lock); what a woken leader may still have sent are duplicates, which every consumer drops.
 */
export class Leadership implements RelayQueries {
  private inLine: Promise<unknown> = Promise.resolve();
  private beat: NodeJS.Timeout | null = null;
  private lost: Error | null = null;
  private reached = 0;

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
      await leadership.query(endStaleSql, [RELAY_LOCK, staleAfterMs]);
    } catch (error) {
      await leadership.end();
      throw error;
    }
    await leadership.end();
    return null;
  }

  /** Starts the heartbeat, which carries the cursor. */
  async takeOver(everyMs: number): Promise<Cursor> {
    // The topic says what was sent: a cursor lost in a crash of Postgres costs nothing, waiting for the disk would.
    await this.query('set synchronous_commit = off');
    const [row] = await this.query<Beat>(heartbeatSql, [0]);
    if (!row) throw new Error('relay_cursor has no row: run migrate');
    const beat = (): Promise<unknown> => this.query(heartbeatSql, [this.reached]);
    this.beat = setInterval(() => void beat().catch((error: Error) => (this.lost ??= error)), everyMs);
    this.beat.unref();
    return { position: Number(row.position), logEpoch: row.log_epoch };
  }

  /** @throws the reason when the connection, and the lock with it, is gone */
  assertHeld(): void {
    if (this.lost) throw this.lost;
  }

  /**
   * Kafka holds everything up to here. The next heartbeat writes it down: the cursor is a hint, and the topic knows
   * better after a crash.
   */
  moveTo(position: number): void {
    this.reached = position;
  }

  /** A restored database must not compare its ids with what an earlier life of it has sent. */
  async newEpoch(): Promise<string> {
    await this.query('set synchronous_commit = on');
    const sql = 'update relay_cursor set log_epoch = gen_random_uuid() returning log_epoch';
    const rows = await this.query<{ log_epoch: string }>(sql);
    await this.query('set synchronous_commit = off');
    return rows[0]?.log_epoch ?? '';
  }

  /**
   * True when the newest records of the topic are events of this log. False: the database was restored from a backup
   * and the topic knows facts that this log has lost, whatever was written here since.
   */
  async knows(tail: Tail): Promise<boolean> {
    const said = [...tail.values()];
    if (said.length === 0) return true;
    const [row] = await this.query<{ strangers: number }>(strangersSql, [
      said.map(({ position }) => position),
      said.map(({ eventId }) => eventId),
    ]);
    return row?.strangers === 0;
  }

  /** A drained stop: the next leader need not wait for the heartbeat to grow old. */
  async resign(): Promise<void> {
    await this.query('update relay_cursor set leader_pid = null, position = greatest(position, $1)', [this.reached]);
  }

  async end(): Promise<void> {
    if (this.beat) clearInterval(this.beat);
    await this.client.end().catch(() => undefined);
  }
}
