import { createAuthority } from './authority';
import { destroyRetiredKeys } from './issuing-keys';
import { inventoryOf } from './key-inventory';
import { issueCrl, revokeSigner } from './revocation-list';
import { TEST_IDENTITY } from './test-authority';
import { later, nextKey, start, testKeyring } from '../test/test-keyring';

type Keyring = Awaited<ReturnType<typeof testKeyring>>;
const seen = ({ content }: Keyring, days: number) => inventoryOf(content, { now: later(days), inToken: false });
const seals = (keyring: Keyring, days: number) =>
  seen(keyring, days)
    .keys.filter(({ purpose }) => purpose === 'seal')
    .map(({ standing, dueOn }) => [standing, dueOn]);
const FOURTEEN_MONTHS = '2028-01-24T00:00:00.000Z';

describe('what people may know of the keys', () => {
  it('names every key with its certificate, and nothing that signs', async () => {
    const keyring = await testKeyring();
    const inventory = seen(keyring, 1);
    expect(inventory).toMatchObject({ test: true, store: 'file', requests: [], missing: [], crl: { revoked: 0 } });
    expect(inventory.keys.map(({ purpose, name }) => [purpose, name])).toEqual([
      ['authority', 'ML TEST CSCA'],
      ['seal', 'ML T1'],
      ['bundle', 'ML TEST trust bundle'],
      ['pdf', 'ML TEST document signatures'],
    ]);
    expect(inventory.keys[1]).toMatchObject({
      standing: 'in-use',
      use: { from: start.toISOString(), until: FOURTEEN_MONTHS },
      certificate: { until: '2033-11-24T00:00:00.000Z' },
      fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
    });
    const said = JSON.stringify(inventory);
    for (const keyId of Object.keys(keyring.content.keys)) expect(said).not.toContain(keyId);
    expect(said).not.toMatch(/PRIVATE|BEGIN/);
  });

  it('a key is due until the one that follows it is there', async () => {
    const keyring = await testKeyring();
    expect(seals(keyring, 300)).toEqual([['in-use', FOURTEEN_MONTHS]]);
    await nextKey(keyring, later(320), later(300));
    const due = '2028-12-10T00:00:00.000Z'; // fourteen months after the first instant of the next key
    expect(seals(keyring, 301)).toEqual([
      ['in-use', null],
      ['next', due],
    ]);
    expect(seals(keyring, 321)).toEqual([
      ['standing-by', null],
      ['in-use', due],
    ]);
    await destroyRetiredKeys(keyring.content, keyring.store, later(500));
    expect(seals(keyring, 500)).toEqual([
      ['retired', null],
      ['in-use', due],
    ]);
  });

  it('a next key that comes too late leaves the first one due', async () => {
    const keyring = await testKeyring();
    await nextKey(keyring, later(440), later(300)); // the first one signs for 426 days
    expect(seals(keyring, 301)).toEqual([
      ['in-use', FOURTEEN_MONTHS],
      ['next', null],
    ]);
    expect(seen(keyring, 430).missing).toContain('seal');
  });

  it('a revoked key signs no more, however long it might have', async () => {
    const keyring = await testKeyring();
    const { serial } = seen(keyring, 1).keys[1] as { serial: string };
    revokeSigner(keyring.content, { serial, on: later(1).toISOString(), reason: 'keyCompromise' });
    await issueCrl(keyring.content, keyring.store, later(1));
    expect(seals(keyring, 2)).toEqual([['revoked', null]]);
    expect(seen(keyring, 2)).toMatchObject({
      missing: ['seal'],
      crl: { revoked: 1, from: later(1).toISOString(), until: later(91).toISOString() },
    });
  });

  it('the newest authority is due when its key has served; the one before no more', async () => {
    const keyring = await testKeyring();
    await createAuthority(keyring.content, keyring.store, TEST_IDENTITY, later(1200));
    const [old, now] = seen(keyring, 1201).keys;
    expect([old?.standing, old?.dueOn, now?.standing]).toEqual(['retired', null, 'in-use']);
    expect(now?.dueOn).toBe(now?.use.until);
  });
});
