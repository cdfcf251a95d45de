import { setTimeout as wait } from 'node:timers/promises';
import { atEvenPace } from '../src/border/even-pace';

const STEP = 100;

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await atEvenPace(STEP, work).catch(() => undefined);
  return performance.now() - began;
}

it.each([
  ['at once', () => Promise.resolve(1)],
  ['after some work', () => wait(40)],
  ['with an error', () => Promise.reject(new Error('no'))],
])('what is known %s is answered at the step', async (_what, work) => {
  expect(await took(work)).toBeGreaterThanOrEqual(STEP - 2);
});

it('what takes longer than a step is answered at the next one', async () => {
  expect(await took(() => wait(STEP + 20))).toBeGreaterThanOrEqual(2 * STEP - 2);
});
