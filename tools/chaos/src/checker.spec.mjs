import { check, invariants, SETTLE_MS } from './checker.mjs';
import { foldOf } from './checker-effects.mjs';

/** A history in which everything is right: two aggregates, three and two events, one consumer. */
function goodHistory() {
  const event = (id, aggregateId, version) => {
    const eventId = `e-${aggregateId}${version}`;
    return { id, eventId, aggregateId, version, type: 't', digest: `d${id}`, reason: `r${version}`, handled: true };
  };
  const committed = [event(1, 'a', 1), event(2, 'b', 1), event(3, 'a', 2), event(6, 'b', 2), event(7, 'a', 3)];
  const partition = { a: 0, b: 1 };
  return {
    committed,
    lost: [],
    acknowledged: 5,
    topic: committed.map((one, offset) => ({ ...one, partition: partition[one.aggregateId], offset })),
    strangers: [],
    consumers: [{ name: 'readers', ...appliedBy(committed), parked: [], invalid: [] }],
    settledMs: 400,
    duplicateBound: 0,
    mayPark: new Map(),
  };
}

function appliedBy(events) {
  const effects = events.map((event, n) => ({ n, ...event }));
  const model = [...Map.groupBy(events, ({ aggregateId }) => aggregateId)].map(([aggregateId, of]) => {
    return { aggregateId, version: of.at(-1).version, digest: foldOf(of) };
  });
  return { effects, model };
}

const brokenIn = (history) =>
  check(history)
    .filter(({ ok }) => !ok)
    .map(({ name }) => name);

/** What each known-bad design was seen to leave behind; the real runs are `npm run chaos -- --red-designs`. */
const badHistories = {
  'an event that committed late was never sent (id > last without a fence)': [
    ['I1'],
    ({ topic }) => topic.splice(2, 1),
  ],
  'a later event of an aggregate was sent first ((xid, id) order, SKIP LOCKED)': [
    ['I3'],
    ({ topic }) => ([topic[0].offset, topic[2].offset] = [topic[2].offset, topic[0].offset]),
  ],
  'an event has no effect (offset committed before the effect)': [
    ['I2', 'I5'],
    ({ consumers: [consumer], committed }) => Object.assign(consumer, appliedBy(committed.slice(0, -1))),
  ],
  'an event has two effects (effect outside of the transaction)': [
    ['I2', 'I5'],
    ({ consumers: [consumer], committed }) => Object.assign(consumer, appliedBy([...committed, committed.at(-1)])),
  ],
  'events were said that nobody committed (emit before the end of the transaction)': [
    ['I1'],
    ({ topic }) => topic.push({ ...topic[4], eventId: 'rolled-back', version: 4, offset: 9 }),
  ],
  'new events were skipped as if they had been sent (tail without epoch)': [
    ['I1', 'I2', 'I5'],
    (history) => {
      const { committed, topic } = history;
      history.lost = committed.slice(3).map((event) => ({ ...event, eventId: `${event.eventId}-lost` }));
      const sent = topic.slice(3).map((record, nth) => ({ ...record, eventId: history.lost[nth].eventId }));
      history.topic = [...topic.slice(0, 3), ...sent];
      Object.assign(history.consumers[0], appliedBy([...committed.slice(0, 3), ...history.lost]));
    },
  ],
  'a record carries another value than the log': [['I1'], ({ topic }) => (topic[1].digest = 'other')],
  'an acknowledged event is not in the log': [['I1'], (history) => (history.acknowledged = 6)],
  'an aggregate lies in two partitions': [['I3'], ({ topic }) => (topic[4].partition = 2)],
  'the log itself skips a version': [
    ['I3'],
    ({ committed, topic, consumers: [consumer] }) => {
      for (const list of [committed, topic]) list[4] = { ...list[4], version: 4 };
      Object.assign(consumer, appliedBy(committed));
    },
  ],
  'effects came in another order': [
    ['I3', 'I5'],
    ({ consumers: [{ effects, model }] }) => {
      [effects[0].n, effects[2].n] = [effects[2].n, effects[0].n];
      model[0].digest = 'of another order';
    },
  ],
  'an event lies twice in the log': [['I4'], ({ topic }) => topic.push({ ...topic[0], offset: 9 })],
  'the lag never went back': [['I6'], (history) => (history.settledMs = null)],
  'the lag went back too late': [['I6'], (history) => (history.settledMs = SETTLE_MS + 1)],
  'a handler saw data that breaks the contract': [['I7'], ({ consumers }) => consumers[0].invalid.push('e-a1')],
  'an effect of data that breaks the contract': [['I5', 'I7'], ({ committed }) => (committed[4].handled = false)],
  'an aggregate is parked without a cause': [
    ['I2'],
    ({ consumers: [consumer], committed }) => {
      Object.assign(consumer, appliedBy(committed.slice(0, -1)));
      consumer.parked.push({ ...committed[4], reason: 'poison' });
    },
  ],
  'an event behind a parked one was applied': [
    ['I2'],
    ({ consumers: [consumer], committed, mayPark }) => {
      mayPark.set('a', 'poison');
      Object.assign(consumer, appliedBy(committed.filter(({ eventId }) => eventId !== 'e-a2')));
      consumer.parked.push({ ...committed[2], reason: 'poison' });
    },
  ],
  'an event of a restored database was dropped as a duplicate instead of parked': [
    ['I2', 'I5'],
    ({ lost, committed, topic, mayPark }) => {
      mayPark.set('a', 'fork');
      lost.push({ ...committed[4], eventId: 'e-a3-lost', id: 5 });
      topic.push({ ...topic[4], eventId: 'e-a3-lost', offset: 3.5 });
    },
  ],
};

describe('the checker', () => {
  it('finds nothing in a good history', () => {
    const verdicts = check(goodHistory());
    expect(verdicts.map(({ name }) => name)).toEqual(Object.keys(invariants));
    expect(verdicts.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('lets an event be parked for the reason of the scene, with those behind it', () => {
    const history = goodHistory();
    const [consumer] = history.consumers;
    history.mayPark.set('a', 'poison');
    Object.assign(
      consumer,
      appliedBy(history.committed.filter(({ aggregateId, version }) => aggregateId === 'b' || version === 1)),
    );
    consumer.parked = [history.committed[2], history.committed[4]].map((event) => ({ ...event, reason: 'poison' }));
    expect(brokenIn(history)).toEqual([]);
  });

  it('counts repetitions within the bound as harmless', () => {
    const history = goodHistory();
    history.topic.push({ ...history.topic[0], offset: 9 });
    history.duplicateBound = 1;
    expect(brokenIn(history)).toEqual([]);
  });

  it.each(Object.entries(badHistories))('turns red when %s', (_what, [expected, spoil]) => {
    const history = goodHistory();
    spoil(history);
    expect(brokenIn(history)).toEqual(expected);
  });
});
