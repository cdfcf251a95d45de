import type { Applied, Batch, BatchApplier } from './batch-applier';
import { HandlerFailure } from './consumer-errors';
import { PersistentApplier } from './persistent-applier';
import type { Stray } from './received-event';

const failing = (code: string): Error => Object.assign(new Error(code), { code });
const record = (offset: number): Stray => ({ place: { topic: 't', partition: 0, offset: String(offset) } }) as Stray;

/** Time passes only where something waits for it. `trouble` says of an attempt what goes wrong, by offset and moment. */
function scene(trouble: (offset: string, ms: number) => Error | null) {
  let now = 0;
  const parked: string[] = [];
  const apply = ({ records }: Batch, condemned?: unknown): Promise<Applied> => {
    for (const [index, { place }] of records.entries()) {
      const error = condemned ? null : trouble(place.offset, now);
      if (error)
        return Promise.reject(error instanceof HandlerFailure ? new HandlerFailure(index, error.cause) : error);
    }
    if (condemned) parked.push(...records.map(({ place }) => place.offset));
    return Promise.resolve({ handled: records.length, duplicates: 0, parked: [] });
  };
  const patience = {
    wanted: () => now < 24 * 3_600_000,
    pause: (ms: number) => Promise.resolve(void (now += ms)),
    retrying: () => undefined,
  };
  const applier = new PersistentApplier({ apply } as BatchApplier, patience);
  const settle = (many: number) => applier.settle({ records: Array.from({ length: many }, (_, i) => record(i)) });
  return { settle, parked, seconds: () => now / 1_000 };
}

describe('work that fails', () => {
  it('of a handler that fails every time is the one event that is parked', async () => {
    const { settle, parked, seconds } = scene((offset) =>
      offset === '3' ? new HandlerFailure(0, new Error('no')) : null,
    );
    await settle(8);
    expect(parked).toEqual(['3']);
    expect(seconds()).toBeLessThan(1);
  });

  it('for a moment, with an error that is on no list, parks nobody', async () => {
    const { settle, parked } = scene((_, ms) => (ms < 100 ? failing('ESOMETHING') : null));
    await settle(1);
    expect(parked).toEqual([]);
  });

  it.each(['ENOTFOUND', 'EHOSTUNREACH', '25006', '58030', '08006', '53300', '57P01'])(
    'for two hours because something is away (%s) parks nobody',
    async (code) => {
      const { settle, parked, seconds } = scene((_, ms) => (ms < 7_200_000 ? failing(code) : null));
      await settle(8);
      expect(parked).toEqual([]);
      expect(seconds()).toBeGreaterThanOrEqual(7_200);
    },
  );

  it.each(['57014', '55P03', '40P01'])(
    'for five minutes because others are in the way (%s) parks nobody',
    async (code) => {
      const { settle, parked } = scene((_, ms) => (ms < 300_000 ? failing(code) : null));
      await settle(8);
      expect(parked).toEqual([]);
    },
  );

  it('of one event that runs into its time limit for ever does not hold the others for ever', async () => {
    const { settle, parked, seconds } = scene((offset) => (offset === '5' ? failing('57014') : null));
    await settle(100);
    expect(parked).toEqual(['5']);
    expect(seconds()).toBeLessThan(900);
  });
});
