/**
 * The one place where the fault run touches what an operator touches: parked events. They are read with SQL of our own;
 * only setting an aggregate free goes through the product.
 */

/** The events a consumer has put aside, in the order of their aggregate. @returns {Promise<import('./checker.mjs').Parked[]>} */
export async function parkedEvents(database, consumer) {
  return database.query(
    `select aggregate_id as "aggregateId", version, event_id as "eventId", reason from parked_event
     where consumer = $1 and state = 'parked' order by aggregate_id, version`,
    [consumer],
  );
}

/** Applies what waits of an aggregate, by the product in its own process. @returns how many are still waiting */
export async function setFree(consumer, aggregateId) {
  const { waiting } = await consumer.ask({ do: 'unpark', aggregateId });
  return waiting;
}
