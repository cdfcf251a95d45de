import { until } from './person.mjs';

const MINUTE = 60_000;

/** What public verification says of a number, until it says so. */
export async function standsAs({ report, nobody }, number, result) {
  const began = performance.now();
  const ask = () => nobody.peek(`/v1/documents/verifications/${number}`);
  await until(`verification says ${result}`, ask, ({ body }) => body.result === result, MINUTE);
  report.say(`verification of ${number}: ${result}, after ${Math.round(performance.now() - began)} ms`);
}
