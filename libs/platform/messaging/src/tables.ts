/** Name of the advisory lock that makes one relay of a database the leader. */
export const RELAY_LOCK = 'jatigi.relay';

/**
 * Tables of the event log and of the consumer (ADR-0005), for the first migration of every service.
 * `xid` comes first: its default is assigned before `nextval` of `id`, which the own-xid fence of the relay relies on.
 * The application may append and read, never change or remove what was said.
 */
export function messagingSql(service: string): string {
  const app = `${service}_app`;
  return `
    create table event_log (
      xid xid8 not null default pg_current_xact_id(),
      id bigint generated always as identity,
      event_id uuid not null,
      aggregate_type text not null,
      aggregate_id uuid not null,
      version int not null check (version > 0),
      type text not null,
      schema_version int not null,
      headers jsonb not null,
      payload jsonb not null,
      occurred_at timestamptz not null
    ) partition by range (occurred_at);

    do $partitions$
    declare
      part text;
    begin
      for year in 2026..2031 loop
        part := format('event_log_%s', year);
        execute format('create table %I partition of event_log for values from (%L) to (%L)', part,
          make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC'), make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC'));
      end loop;
      create table event_log_other partition of event_log default;
      for part in select inhrelid::regclass::text from pg_inherits where inhparent = 'event_log'::regclass loop
        execute format('create unique index on %I (id)', part);
        execute format('create unique index on %I (event_id)', part);
        execute format('create unique index on %I (aggregate_id, version)', part);
      end loop;
    end $partitions$;
    grant select, insert on event_log to ${app};

    -- The guarantee over all partitions, moved in the append statement.
    create table event_head (
      aggregate_type text not null,
      aggregate_id uuid not null,
      version int not null,
      primary key (aggregate_type, aggregate_id)
    );
    grant select, insert, update on event_head to ${app};

    -- log_epoch changes when the database is restored from a backup: positions compare within one epoch only.
    create table relay_cursor (
      only_row boolean primary key default true check (only_row),
      position bigint not null default 0,
      log_epoch uuid not null default gen_random_uuid(),
      closed_cleanly boolean not null default false,
      leader_pid int,
      heartbeat_at timestamptz
    ) with (fillfactor = 50);
    insert into relay_cursor default values;
    grant select, update on relay_cursor to ${app};

    create table consumer_position (
      consumer text not null,
      aggregate_id uuid not null,
      version int not null,
      event_id uuid,
      primary key (consumer, aggregate_id)
    ) with (fillfactor = 80);
    grant select, insert, update on consumer_position to ${app};
  `;
}
