import type { DataSource } from 'typeorm';

/** The relay as its database knows it, whichever instance of the service leads. */
export interface RelayStatus {
  /** Highest id that Kafka has acknowledged. */
  position: number;
  /** Ids after it; those of rolled-back transactions count until the relay has passed them. */
  lagEvents: number;
  /** Age of the oldest event that Kafka does not hold yet; 0 when there is none. */
  lagSeconds: number;
  logEpoch: string;
  /** Seconds since the leader's last sign of life; null when nobody leads. */
  heartbeatSeconds: number | null;
}

/** `float8` is exact up to 2^53, where `int` would overflow. */
const statusSql = `
  select position::float8, log_epoch as "logEpoch",
    greatest(0, coalesce((select max(id) from event_log), 0) - position)::float8 as "lagEvents",
    greatest(0, coalesce(extract(epoch from clock_timestamp() -
      (select occurred_at from event_log where id > relay_cursor.position order by id limit 1)), 0))::float8 as "lagSeconds",
    case when leader_pid is not null then extract(epoch from clock_timestamp() - heartbeat_at)::float8 end as "heartbeatSeconds"
  from relay_cursor`;

export async function relayStatus(db: DataSource): Promise<RelayStatus> {
  const [status] = (await db.query(statusSql)) as [RelayStatus];
  return status;
}

/**
 * For a database that was restored by hand: what the topic holds of the former log counts no more. The relay finds out
 * by itself as well, by the ids of the last events. It must not lead meanwhile.
 * @returns the new epoch
 */
export async function newLogEpoch(db: DataSource): Promise<string> {
  const [rows] = (await db.query('update relay_cursor set log_epoch = gen_random_uuid() returning log_epoch')) as [
    Array<{ log_epoch: string }>,
    number,
  ];
  return rows[0]?.log_epoch ?? '';
}
