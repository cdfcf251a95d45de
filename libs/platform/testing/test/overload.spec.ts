import { systemClock } from '@jatigi/kernel';
import { createDataSource, persistenceSql, sqlMigration, Transactions } from '@jatigi/platform-persistence';
import { testDatabase } from '../src/index';

const answers = { seal: (plain: string) => Buffer.from(plain), open: (sealed: Buffer) => sealed.toString() };

it('answers 503 and when to try again, when the database ends the connection', async () => {
  const database = await testDatabase('documents', [sqlMigration('Base', 202601010001, persistenceSql('documents'))]);
  const dataSource = await createDataSource({ url: database.appUrl, poolSize: 1 }).initialize();
  const transactions = new Transactions(dataSource, systemClock, 'documents', answers);
  const cut = transactions.asService({ service: 'documents' }, async (tx) => {
    await tx.manager.query('select pg_terminate_backend(pg_backend_pid())');
  });
  await expect(cut).rejects.toMatchObject({
    code: 'database-unavailable',
    kind: 'unavailable',
    extra: { retryAfter: 2 },
  });
  await dataSource.destroy();
  await database.drop();
});
