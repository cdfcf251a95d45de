/**
 * The one place where the fault run touches what an operator touches: parked events. Everything is read with SQL of our
 * own; only unparking goes through the product.
 */

/** The events a consumer has put aside, in the order of their aggregate. @returns {Promise<import('./checker.mjs').Parked[]>} */
export async function parkedEvents(database, consumer) {
  if (!(await hasParking(database))) return [];
  return database.query(
    `select aggregate_id as "aggregateId", version, event_id as "eventId", reason from parked_event
     where consumer = $1 and state = 'parked' order by aggregate_id, version`,
    [consumer],
  );
}

async function hasParking(database) {
  const [row] = await database.query(`select to_regclass('parked_event') is not null as present`);
  return row.present;
}
