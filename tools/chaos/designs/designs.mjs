/**
 * The designs known to be bad (events.md §2): each takes the place of one part of the product in one scene, and the
 * checker must turn red there, on the invariant and the finding named here, once nothing has moved for `quietMs` (a
 * consumer that was killed is missed for the length of its session). `file` is the program beside this file; `prepare` adds to
 * the database what the design needs; a `slow` one is left out of the ci profile.
 */
export const designs = [
  {
    name: 'id-without-fence',
    what: 'a relay that reads `id > last` without a fence',
    replaces: 'relay',
    file: 'id-without-fence',
    fault: 'a transaction that holds a hole for 60 s',
    relays: 1,
    breaks: 'I1',
    finding: 'lost',
    quietMs: 3_000,
  },
  {
    name: 'xid-id-order',
    what: 'a relay that reads in the order of (xid, id)',
    replaces: 'relay',
    file: 'xid-id-order',
    fault: 'a transaction that holds a hole for 60 s',
    relays: 1,
    breaks: 'I3',
    finding: 'outOfOrder',
    quietMs: 3_000,
  },
  {
    name: 'skip-locked',
    what: 'two relays over one table with SKIP LOCKED',
    replaces: 'relay',
    file: 'skip-locked',
    fault: 'SIGSTOP of the leader for 30 s while a new leader works',
    relays: 2,
    breaks: 'I3',
    finding: 'outOfOrder',
    quietMs: 3_000,
    prepare: ({ producerDb }) => producerDb.query(unsentSql),
  },
  {
    name: 'offset-before-effect',
    what: 'a consumer that commits the offset before the effect',
    replaces: 'consumer',
    file: 'offset-before-effect',
    fault: 'consumer killed before and after its commit',
    breaks: 'I2',
    finding: 'missing',
    quietMs: 10_000,
  },
  {
    name: 'effect-outside-transaction',
    what: 'a consumer whose effects are outside of the transaction that finds duplicates',
    replaces: 'consumer',
    file: 'effect-outside-transaction',
    fault: 'consumer killed before and after its commit',
    breaks: 'I2',
    finding: 'double',
    quietMs: 10_000,
  },
  {
    name: 'nest-emit',
    what: "a producer that emits after its commit with Nest's own client",
    replaces: 'producer',
    file: 'nest-emit',
    fault: 'broker stopped, killed -9 and restarted',
    slow: true,
    // The client tries again for about ten seconds before it gives up without a word.
    brokerAwayMs: 12_000,
    relays: 0,
    breaks: 'I1',
    finding: 'lost',
    quietMs: 3_000,
  },
  {
    name: 'tail-without-epoch',
    what: 'a relay that skips what lies before the tail of the topic, whatever life of the log that was',
    replaces: 'relay',
    file: 'tail-without-epoch',
    fault: 'an older backup restored, then new writes',
    relays: 1,
    breaks: 'I1',
    finding: 'lost',
    quietMs: 3_000,
  },
];

const unsentSql = `
  create table unsent (id bigint primary key);
  create function note_unsent() returns trigger language plpgsql security definer as
    $body$ begin insert into unsent values (new.id); return null; end $body$;
  create trigger note_unsent after insert on event_log for each row execute function note_unsent();
  grant select, update, delete on unsent to payments_app;`;
