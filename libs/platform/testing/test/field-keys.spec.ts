import { randomBytes } from 'node:crypto';
import { systemClock, uuidv7 } from '@jatigi/kernel';
import { FieldKeys, keysSql, MasterKey } from '@jatigi/platform-keys';
import { createDataSource, persistenceSql, sqlMigration, Transactions } from '@jatigi/platform-persistence';
import { testDatabase } from '../src/index';
import type { TestDatabase } from '../src/index';

const answers = { seal: (plain: string) => Buffer.from(plain), open: (sealed: Buffer) => sealed.toString() };

describe('field keys', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  const master = new MasterKey(randomBytes(32).toString('base64'));
  const keys = new FieldKeys(master);
  const asTest = { service: 'documents' };

  beforeAll(async () => {
    database = await testDatabase('documents', [
      sqlMigration('Base', 202601010001, persistenceSql('documents')),
      sqlMigration('Keys', 202601010002, keysSql('documents')),
    ]);
    const dataSource = await createDataSource({ url: database.appUrl }).initialize();
    transactions = new Transactions(dataSource, systemClock, 'documents', answers);
  });
  afterAll(async () => {
    await transactions.dataSource.destroy();
    await database.drop();
  });

  it('keeps a passport number readable only with the key of its person', async () => {
    const [awa, bintou] = [uuidv7(), uuidv7()];
    const sealed = await transactions.asService(asTest, (tx) => keys.encrypt(tx, awa, 'AA0123456'));
    expect(sealed.toString('latin1')).not.toContain('AA0123456');
    await transactions.asService(asTest, async (tx) => {
      await expect(keys.decrypt(tx, awa, sealed)).resolves.toBe('AA0123456');
      await keys.encrypt(tx, bintou, 'other');
      await expect(keys.decrypt(tx, bintou, sealed)).rejects.toThrow();
    });
  });

  it('makes one key when two transactions are first at once', async () => {
    const awa = uuidv7();
    const sealed = await Promise.all(
      Array.from({ length: 8 }, (_, i) => transactions.asService(asTest, (tx) => keys.encrypt(tx, awa, `value ${i}`))),
    );
    await transactions.asService(asTest, async (tx) => {
      for (const [i, bytes] of sealed.entries()) await expect(keys.decrypt(tx, awa, bytes)).resolves.toBe(`value ${i}`);
    });
  });

  it('erases the person with the key', async () => {
    const awa = uuidv7();
    const sealed = await transactions.asService(asTest, (tx) => keys.encrypt(tx, awa, 'gone'));
    await transactions.asService(asTest, (tx) => keys.forget(tx, awa));
    await expect(transactions.asService(asTest, (tx) => keys.decrypt(tx, awa, sealed))).rejects.toThrow(/erased/);
  });

  it('refuses altered bytes, and finds identifiers by a keyed digest', async () => {
    const sealed = master.seal('use', 'context', Buffer.from('x'));
    sealed[sealed.length - 1]! ^= 1;
    expect(() => master.open('use', 'context', sealed)).toThrow();
    expect(keys.blindIndex('passport', 'AA1')).toEqual(keys.blindIndex('passport', 'AA1'));
    expect(keys.blindIndex('passport', 'AA1')).not.toEqual(keys.blindIndex('email', 'AA1'));
  });
});
