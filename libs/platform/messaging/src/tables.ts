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

/** Reasons for which an event waits; `behind` waits for an earlier one of its aggregate. */
export const PARK_REASONS = ['poison', 'gap', 'fork', 'unreadable', 'behind'] as const;
const reasons = PARK_REASONS.map((reason) => `'${reason}'`).join(', ');

/**
 * Parking, offsets and the register of archived partitions, for the second migration of the platform's messaging.
 * `recent` holds the ids of the newest applied events: a version that comes again with another id is a fork.
 * `consumer_offset` is committed with the effects; the group's offset in Kafka is only a hint.
 */
export function parkingSql(service: string): string {
  const app = `${service}_app`;
  return `
    alter table consumer_position
      add column recent uuid[] not null default '{}',
      add column blocked text check (blocked in (${reasons}));
    update consumer_position set recent = array[event_id] where event_id is not null;
    create index consumer_position_blocked on consumer_position (consumer) where blocked is not null;

    -- No event past the check of appendEvents (64 KB): the broker would refuse it, and the relay with it all that follow.
    alter table event_log add constraint event_log_payload_size check (pg_column_size(payload) < 200000) not valid;

    create table parked_event (
      id bigint generated always as identity primary key,
      consumer text not null,
      aggregate_id uuid, -- null: not even the envelope could be read
      version int,
      event_id uuid,
      type text,
      reason text not null check (reason in (${reasons})),
      detail text not null,
      stack_digest text,
      topic text not null,
      partition int not null,
      "offset" bigint not null,
      headers jsonb not null,
      payload bytea,
      attempts int not null default 1,
      parked_at timestamptz not null default now(),
      state text not null default 'parked' check (state in ('parked', 'applied', 'discarded')),
      discard_reason text,
      discard_asked_by uuid,
      discard_asked_at timestamptz,
      closed_by text,
      closed_at timestamptz
    );
    create unique index parked_event_once on parked_event (consumer, event_id)
      where state = 'parked' and event_id is not null;
    create unique index parked_record_once on parked_event (consumer, topic, partition, "offset", md5(coalesce(payload, '')))
      where state = 'parked' and event_id is null;
    create index parked_event_line on parked_event (consumer, aggregate_id, version) where state = 'parked';
    grant select, insert, update on parked_event to ${app};

    create table consumer_offset (
      consumer text not null,
      topic text not null,
      partition int not null,
      next_offset bigint not null,
      primary key (consumer, topic, partition)
    ) with (fillfactor = 50);
    grant select, insert, update on consumer_offset to ${app};

    -- What left event_log: whole partitions, written to a file and detached by \`events archive\`.
    create table event_archive (
      partition_name text primary key,
      first_id bigint not null,
      last_id bigint not null,
      events bigint not null,
      file text not null,
      sha256 text not null,
      archived_at timestamptz not null default now()
    );
    grant select on event_archive to ${app};
  `;
}

/**
 * The text that is sent, as appendEvents measures it and consumers do: the binary form of a list of small numbers is four
 * times as long.
 */
export function payloadSizeSql(): string {
  return `
    alter table event_log drop constraint event_log_payload_size;
    alter table event_log add constraint event_log_payload_size check (octet_length(payload::text) <= 65536) not valid;
  `;
}
