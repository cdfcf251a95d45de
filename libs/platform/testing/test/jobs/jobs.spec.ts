import 'reflect-metadata';
import { systemClock } from '@jatigi/kernel';
import { createDataSource, persistenceSql, sqlMigration, Transactions } from '@jatigi/platform-persistence';
import type { TestDatabase } from '../../src/index';
import { testDatabase, waitFor } from '../../src/index';
import type { DataSource } from 'typeorm';
import { JobRejected, Jobs, jobsSql } from '@jatigi/platform-jobs';
import type { Job } from '@jatigi/platform-jobs';

const migrations = [
  sqlMigration('Persistence', 202611230001, persistenceSql('visas')),
  sqlMigration('Jobs', 202611230002, jobsSql('visas')),
];

describe('jobs', () => {
  let database: TestDatabase;
  let db: DataSource;
  let transactions: Transactions;
  const started: Jobs[] = [];

  beforeAll(async () => {
    database = await testDatabase('visas', migrations);
    db = await createDataSource({ url: database.appUrl }).initialize();
    const plain = { seal: (text: string) => Buffer.from(text), open: (sealed: Buffer) => sealed.toString() };
    transactions = new Transactions(db, systemClock, 'visas', plain);
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((jobs) => jobs.stop()));
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  const worker = (): Jobs => {
    const jobs = new Jobs(db, undefined, 50);
    started.push(jobs);
    return jobs;
  };
  const enqueue = (jobs: Jobs, kind: string, key: string, fail = false): Promise<void> =>
    transactions.asService({ service: 'visas' }, async (tx) => {
      await jobs.enqueue(tx, { kind, key, payload: { code: '123456' } });
      if (fail) throw new Error('rolled back');
    });
  const state = async (kind: string): Promise<Record<string, unknown> | undefined> =>
    ((await db.query('select * from job where kind = $1', [kind])) as Array<Record<string, unknown>>)[0];

  it('runs once for a key, however many workers and however often it is enqueued; the payload goes with it', async () => {
    const seen: string[] = [];
    const many = [worker(), worker(), worker()];
    for (const jobs of many) jobs.work('once', (job: Job) => Promise.resolve(void seen.push(job.key)));
    for (const jobs of many) jobs.start();
    for (const jobs of many) await enqueue(jobs, 'once', 'a');
    await waitFor(async () => (await state('once'))?.['state'] === 'done');
    expect(seen).toEqual(['a']);
    expect((await state('once'))?.['payload']).toEqual({});
  });

  it('does nothing of a transaction that rolled back', async () => {
    const jobs = worker();
    await expect(enqueue(jobs, 'never', 'a', true)).rejects.toThrow('rolled back');
    expect(await state('never')).toBeUndefined();
  });

  it('tries again after a failure and says why', async () => {
    const jobs = worker();
    let failures = 1;
    jobs.work('again', () => (failures-- > 0 ? Promise.reject(new Error('not yet')) : Promise.resolve()));
    jobs.start();
    await enqueue(jobs, 'again', 'a');
    await waitFor(async () => (await state('again'))?.['last_error'] === 'not yet');
    await waitFor(async () => (await state('again'))?.['state'] === 'done');
    expect((await state('again'))?.['attempts']).toBe(2);
  });

  it('gives up when trying again cannot help, and shows it', async () => {
    const jobs = worker();
    jobs.work('rejected', () => Promise.reject(new JobRejected('no such address')));
    jobs.start();
    await enqueue(jobs, 'rejected', 'a');
    await waitFor(async () => (await state('rejected'))?.['state'] === 'failed');
    expect(await jobs.counts()).toContainEqual({ kind: 'rejected', state: 'failed', count: 1 });
  });

  it('takes over what a dead worker had in hand when its lease ends', async () => {
    const dead = worker();
    dead.work('leased', () => new Promise((resolve) => setTimeout(resolve, 1_500)), { leaseMs: 200 });
    dead.start();
    await enqueue(dead, 'leased', 'a');
    await waitFor(async () => (await state('leased'))?.['state'] === 'running');
    const seen: number[] = [];
    const next = worker();
    next.work('leased', (job: Job) => Promise.resolve(void seen.push(job.attempt)), { leaseMs: 5_000 });
    next.start();
    await waitFor(async () => (await state('leased'))?.['state'] === 'done');
    expect(seen).toContain(2);
  });
});
