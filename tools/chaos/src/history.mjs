import { existsSync, readFileSync } from 'node:fs';
import { query } from './databases.mjs';
import { parkedEvents } from './operate.mjs';
import { digestOf } from './topic-reader.mjs';

const PAGE = 50_000;

/** The one type the consumers of a scene have a handler for. */
export const HANDLED_TYPE = 'ml.consular.payment.unmatched.v1';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/;

/** The whole log of one database, in the order of its ids. @returns {Promise<import('./checker.mjs').Committed[]>} */
export async function readLog(url) {
  const events = [];
  for (let last = 0, rows; (rows = await logPage(url, last)).length > 0; last = rows.at(-1).id) {
    events.push(...rows.map(committedOf));
  }
  return events;
}

function logPage(url, after) {
  return query(
    url,
    `select id::float8 as id, event_id as "eventId", aggregate_id as "aggregateId", version, type, payload::text as payload
     from event_log where id > $1 order by id limit ${PAGE}`,
    [after],
  );
}

function committedOf({ payload, ...event }) {
  const { reason } = JSON.parse(payload);
  const handled = event.type === HANDLED_TYPE && typeof reason === 'string' && CODE.test(reason);
  return { ...event, reason, handled, digest: digestOf(payload) };
}

/** @returns {Promise<import('./checker.mjs').Consumer>} */
export async function readConsumer(database, name, invalidFile) {
  const effects = await database.query(
    `select n::float8 as n, event_id as "eventId", aggregate_id as "aggregateId", version, reason
     from effect where consumer = $1 order by n`,
    [name],
  );
  const model = await database.query(
    'select aggregate_id as "aggregateId", version, digest from model where consumer = $1',
    [name],
  );
  const invalid = existsSync(invalidFile) ? readFileSync(invalidFile, 'utf8').split('\n').filter(Boolean) : [];
  return { name, effects, model, parked: await parkedEvents(database, name), invalid };
}

/** Reads a history of a world; see the checker for what it means. */
export async function readHistory(world) {
  const { producerDb, readerDb } = world;
  const committed = await readLog(producerDb.adminUrl);
  const ids = new Set(committed.map(({ eventId }) => eventId));
  const before = producerDb.lostUrl ? await readLog(producerDb.lostUrl) : [];
  const consumers = [];
  for (const name of world.consumerNames) consumers.push(await readConsumer(readerDb, name, world.invalidFile(name)));
  return {
    committed,
    lost: before.filter(({ eventId }) => !ids.has(eventId)),
    acknowledged: world.acknowledged,
    topic: await world.topic.records(),
    strangers: world.topic.strangers,
    consumers,
    settledMs: world.settledMs,
    duplicateBound: world.duplicateBound,
    mayPark: world.mayPark,
  };
}
