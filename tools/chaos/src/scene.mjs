import { check } from './checker.mjs';
import { readHistory } from './history.mjs';
import { World } from './world.mjs';

/** With fewer events a scene says nothing about order and loss. */
const FEWEST_EVENTS = 100;

/**
 * One fault in a world of its own: the scene runs, the last fault is over, the lag must go back to 0, the checker judges.
 * @returns {Promise<{name: string, events: number, seconds: number, notes: string[], unmet: string[], verdicts: object[]}>}
 */
export async function playScene({ fault, variant = {}, ...surroundings }) {
  const begin = Date.now();
  const world = new World(surroundings);
  const unmet = [];
  let verdicts = [];
  let events = 0;
  try {
    await world.open();
    await fault.run(world, variant).catch(async (error) => {
      unmet.push(`the scene broke off: ${error.message}`);
      await world.quiet();
    });
    await world.settle();
    unmet.push(...world.unmet, ...world.deaths(fault.alone));
    if (world.settledMs === null) unmet.push(...world.states());
    const history = await readHistory(world);
    events = history.committed.length;
    if (events < FEWEST_EVENTS) unmet.push(`${events} events prove nothing`);
    verdicts = check(history);
  } catch (error) {
    unmet.push(`not judged: ${error.stack}`);
  } finally {
    await world.close().catch((error) => unmet.push(`not tidied: ${error.message}`));
  }
  const seconds = (Date.now() - begin) / 1_000;
  return { name: fault.name, seconds, notes: [...world.notes, `${events} events`], events, unmet, verdicts };
}

/** True when the fault happened as wanted and every invariant was judged and holds. */
export function holds({ unmet, verdicts }) {
  return unmet.length === 0 && verdicts.length > 0 && verdicts.every(({ ok }) => ok);
}
