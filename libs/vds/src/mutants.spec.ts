import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fuzz } from '../test/fuzz';
import { genuineSeals } from '../test/genuine';
import { decodeSeal, readSigners, verifySeal } from './index';

describe('mutants', () => {
  it('100,000 of a fixed seed: none crashes, none is genuine', async () => {
    const { statuses, faults } = await fuzz({ ...(await genuineSeals()), count: 100_000, seed: 20261128 });
    expect(faults).toEqual([]);
    expect(Object.keys(statuses)).toEqual(
      expect.arrayContaining(['WRONG_FORMAT', 'INVALID_SIGNATURE', 'UNKNOWN_CERTIFICATE']),
    );
  });

  it('what they are made of is genuine', async () => {
    const { seals, certificates } = await genuineSeals();
    const trusted = await readSigners(certificates);
    for (const seal of seals)
      expect(['VALID', 'EXPIRED_CERTIFICATE']).toContain(
        (await verifySeal(seal, trusted, new Date('2026-11-28'))).status,
      );
  });
});

describe('memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };

  it('a decoded seal is a view of its bytes, and what is longer than a bar code is not looked at', async () => {
    const [seal] = (await genuineSeals()).seals as [Uint8Array];
    const decoded = decodeSeal(seal);
    for (const { value } of decoded.ok ? decoded.seal.fields : []) expect(value.buffer).toBe(seal.buffer);
    const long = new Uint8Array(64 * 1024 ** 2).fill(0xdc);
    expect(decodeSeal(long)).toMatchObject({ ok: false, offset: 0 });
  });

  it('does not grow with the number of seals', async () => {
    const { seals } = await genuineSeals();
    const decodeMany = (count: number): void => {
      for (let i = 0; i < count; i += 1) decodeSeal(seals[i % seals.length] as Uint8Array);
    };
    decodeMany(20_000);
    const before = used();
    decodeMany(100_000);
    expect(used() - before).toBeLessThan(1024 ** 2);
  });
});
