import { createHash } from 'node:crypto';
import { byAggregate, counted } from './findings.mjs';

/** What the effects of all consumers say: `once` is I2, `fold` is I5. */
export function effectsFindings(history) {
  const perConsumer = history.consumers.map((consumer) => judge(consumer, history));
  const all = (kind) => perConsumer.flatMap((findings) => findings[kind]);
  return {
    once: counted({
      missing: all('missing'),
      double: all('double'),
      foreign: all('foreign'),
      changed: all('changed'),
      parkedWithoutCause: all('parkedWithoutCause'),
      appliedAndParked: all('appliedAndParked'),
      appliedPastParked: all('appliedPastParked'),
    }),
    fold: counted({ wrongModels: all('wrongModels'), missingModels: all('missingModels') }),
  };
}

function judge(consumer, history) {
  const parked = new Set(consumer.parked.map(({ eventId }) => eventId));
  const applied = Map.groupBy(consumer.effects, ({ eventId }) => eventId);
  const known = knownEvents(history);
  const expected = [...known.values()].filter((event) => isExpected(event, history) && !parked.has(event.eventId));
  return {
    missing: expected.filter(({ eventId }) => !applied.has(eventId)),
    double: [...applied.values()].filter((effects) => effects.length > 1).map(([first]) => first),
    foreign: consumer.effects.filter(({ eventId }) => !known.has(eventId)),
    changed: consumer.effects.filter((effect) => known.has(effect.eventId) && differs(effect, known)),
    parkedWithoutCause: withoutCause(consumer.parked, history.mayPark),
    appliedAndParked: consumer.parked.filter(({ eventId }) => applied.has(eventId)),
    appliedPastParked: pastParked(consumer, history.mayPark),
    ...modelFindings(consumer, expected),
  };
}

/** Every event there ever was, of today's log and of the one a restore replaced. */
function knownEvents({ committed, lost }) {
  return new Map([...lost, ...committed].map((event) => [event.eventId, event]));
}

/** What a restored database forgot reached the consumers only as far as it had been sent. */
function isExpected({ eventId, handled }, history) {
  history.written ??= new Set(history.topic.map((record) => record.eventId));
  history.forgotten ??= new Set(history.lost.map((event) => event.eventId));
  return handled && (!history.forgotten.has(eventId) || history.written.has(eventId));
}

function differs({ eventId, aggregateId, version, reason }, known) {
  const event = known.get(eventId);
  return event.aggregateId !== aggregateId || event.version !== version || event.reason !== reason;
}

/** The first parked event of an aggregate names the reason, what lies behind it only waits. */
function withoutCause(parked, mayPark) {
  return [...byAggregate(parked).values()]
    .map((events) => events.toSorted((a, b) => a.version - b.version)[0])
    .filter(({ aggregateId, reason }) => mayPark.get(aggregateId) !== reason);
}

/**
 * Behind a parked event nothing of the same aggregate may have been applied. A fork is the exception: there the
 * versions were applied from the events of another life of the database.
 */
function pastParked({ effects, parked }, mayPark) {
  const first = new Map();
  for (const { aggregateId, version } of parked) {
    if (mayPark.get(aggregateId) === 'fork') continue;
    first.set(aggregateId, Math.min(version, first.get(aggregateId) ?? Infinity));
  }
  return effects.filter(({ aggregateId, version }) => version > (first.get(aggregateId) ?? Infinity));
}

function modelFindings({ model }, expected) {
  const models = new Map(model.map((row) => [row.aggregateId, row]));
  const wrongModels = [];
  const missingModels = [];
  for (const [aggregateId, events] of byAggregate(expected)) {
    const story = events.toSorted((a, b) => a.version - b.version);
    const row = models.get(aggregateId);
    if (!row) missingModels.push({ aggregateId });
    else if (row.digest !== foldOf(story) || row.version !== story.at(-1).version) wrongModels.push(row);
    models.delete(aggregateId);
  }
  return { wrongModels: [...wrongModels, ...models.values()], missingModels };
}

/** The digest a read model must end with: the handler's fold, done here over the log. */
export function foldOf(events) {
  return events.reduce(
    (digest, { version, reason }) => createHash('md5').update(`${digest}${version}${reason}`).digest('hex'),
    '',
  );
}
