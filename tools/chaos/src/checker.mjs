import { effectsFindings } from './checker-effects.mjs';
import { byAggregate, counted } from './findings.mjs';

/**
 * What really happened in a scene, read from the database, the topic and the effects without the product's help.
 *
 * @typedef {{id: number, eventId: string, aggregateId: string, version: number, type: string, digest: string,
 *   reason: string, handled: boolean}} Committed an event of the log; `handled`: the consumer has a handler for it and
 *   its data is right
 * @typedef {{partition: number, offset: number, eventId: string, aggregateId: string, version: number, type: string,
 *   digest: string}} TopicRecord
 * @typedef {{n: number, eventId: string, aggregateId: string, version: number, reason: string}} Effect
 * @typedef {{aggregateId: string, version: number, eventId: string, reason: string}} Parked
 * @typedef {{name: string, effects: Effect[], model: {aggregateId: string, version: number, digest: string}[],
 *   parked: Parked[], invalid: string[]}} Consumer `invalid`: events whose handler saw data that breaks the contract
 * @typedef {{committed: Committed[], lost: Committed[], acknowledged: number, topic: TopicRecord[],
 *   strangers: string[], consumers: Consumer[], settledMs: number | null, duplicateBound: number,
 *   mayPark: Map<string, string>}} History `lost`: events that only the database before a restore knew; `strangers`:
 *   ids of records that the harness itself put into the topic; `mayPark`: aggregate → the reason it may be parked for
 */

/** The longest time from the last fault to lag 0, in milliseconds (events.md §6, I6). */
export const SETTLE_MS = 30_000;

/** Each invariant of events.md §6 with the judge of a history. */
export const invariants = {
  I1: { what: 'the log of Kafka holds the committed events, exactly', judge: logIsExact },
  I2: { what: 'each consumer applied each event once', judge: (history) => effectsFindings(history).once },
  I3: { what: 'versions 1..n in order per aggregate', judge: inOrder },
  I4: { what: 'duplicates in the log are bounded', judge: boundedDuplicates },
  I5: { what: 'the read model is the fold of the log', judge: (history) => effectsFindings(history).fold },
  I6: { what: 'lag is 0 within 30 s after the last fault', judge: settled },
  I7: { what: 'nothing unvalidated reached a handler', judge: onlyValidated },
};

/**
 * @param {History} history
 * @returns {{name: string, what: string, ok: boolean, counts: object, examples: string[]}[]} one per invariant
 */
export function check(history) {
  return Object.entries(invariants).map(([name, { what, judge }]) => ({ name, what, ...judge(history) }));
}

function logIsExact({ committed, lost, acknowledged, topic, strangers }) {
  const known = new Map([...lost, ...committed].map((event) => [event.eventId, event]));
  const written = new Set(topic.map(({ eventId }) => eventId));
  const ours = new Set(strangers);
  const foreign = topic.filter(({ eventId }) => !known.has(eventId) && !ours.has(eventId));
  return counted({
    lost: committed.filter(({ eventId }) => !written.has(eventId)),
    foreign,
    altered: topic.filter((record) => known.has(record.eventId) && !isSame(record, known.get(record.eventId))),
    forgotten: lost.length > 0 ? 0 : Math.max(0, acknowledged - committed.length),
  });
}

function isSame(record, event) {
  return ['aggregateId', 'version', 'type', 'digest'].every((field) => record[field] === event[field]);
}

/**
 * Order is judged by the first time an event lies in the log: what comes again is dropped by the version bookkeeping
 * (I4). Events that a restored database forgot are a story of their own. What is missing is I1's matter.
 */
function inOrder({ committed, lost, topic, consumers }) {
  const known = new Set(committed.map(({ eventId }) => eventId));
  const forgotten = new Set(lost.map(({ eventId }) => eventId));
  const outOfOrder = [];
  const split = [];
  for (const records of byAggregate(topic).values()) {
    if (new Set(records.map(({ partition }) => partition)).size > 1) split.push(records[0]);
    const ordered = firstOnes(records.toSorted((a, b) => a.partition - b.partition || a.offset - b.offset));
    for (const story of [known, forgotten]) {
      outOfOrder.push(...notRising(ordered.filter(({ eventId }) => story.has(eventId))));
    }
  }
  const effects = consumers.flatMap((consumer) =>
    [...byAggregate(consumer.effects).values()].flatMap((of) => notRising(of.toSorted((a, b) => a.n - b.n))),
  );
  const inLog = [...byAggregate(committed).values()].flatMap((of) => notCounted(of.toSorted((a, b) => a.id - b.id)));
  return counted({ outOfOrder, split, effectsOutOfOrder: effects, logNotCounted: inLog });
}

function firstOnes(records) {
  const seen = new Set();
  return records.filter(({ eventId }) => !seen.has(eventId) && seen.add(eventId));
}

/** The log of an aggregate must count 1, 2, 3 … in the order of its ids. */
function notCounted(events) {
  return events.filter(({ version }, index) => version !== index + 1);
}

/** What comes after a higher version of the same aggregate; a version that comes twice is another invariant's matter. */
function notRising(events) {
  let last = 0;
  return events.filter(({ version }) => {
    const wrong = version < last;
    last = Math.max(last, version);
    return wrong;
  });
}

function boundedDuplicates({ topic, duplicateBound }) {
  const duplicates = topic.length - new Set(topic.map(({ eventId }) => eventId)).size;
  return { ok: duplicates <= duplicateBound, counts: { duplicates, bound: duplicateBound }, examples: [] };
}

function settled({ settledMs }) {
  const ok = settledMs !== null && settledMs <= SETTLE_MS;
  return { ok, counts: { seconds: settledMs === null ? 'never' : (settledMs / 1_000).toFixed(1) }, examples: [] };
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/;

function onlyValidated({ committed, lost, consumers }) {
  const mayBeHandled = new Set([...committed, ...lost].filter(({ handled }) => handled).map(({ eventId }) => eventId));
  const effects = consumers.flatMap((consumer) => consumer.effects);
  return counted({
    seenByHandler: consumers.flatMap(({ invalid }) => invalid.map((eventId) => ({ eventId }))),
    effectsOfInvalid: effects.filter(({ eventId, reason }) => !mayBeHandled.has(eventId) || !CODE.test(reason)),
  });
}
