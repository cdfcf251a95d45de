import { paymentsEvents } from '@jatigi/contracts';
import { systemClock } from '@jatigi/kernel';
import { appendEvents, openOutbox } from '@jatigi/platform-messaging';
import { createDataSource, Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import 'reflect-metadata';
import { childSettings, obey } from './contact';
import { Load } from './load';
import type { LoadPlan, Said } from './load';

/** Writes as a service does: business rows and events in one transaction, through the product's own way. */
const settings = childSettings();
const dataSource = createDataSource({ url: settings.databaseUrl, poolSize: 24 });
openOutbox(dataSource, paymentsEvents);
const ready = untilConnected();
const plain = { seal: (text: string) => Buffer.from(text), open: (sealed: Buffer) => sealed.toString() };
const transactions = new Transactions(dataSource, systemClock, 'payments', plain);

interface Say {
  aggregateId: string;
  events: Said[];
  /** The transaction holds its transaction id for so long before its events take their numbers. */
  earlyMs?: number;
  /** The transaction holds its events' numbers for so long before it commits. */
  holdMs?: number;
}

let appended: (tx: Tx) => Promise<void> = () => Promise.resolve();

/** For a design that publishes from the producer itself: runs before the commit of every transaction with events. */
export function onAppended(hook: (tx: Tx) => Promise<void>): void {
  appended = hook;
}

async function append(tx: Tx, aggregateId: string, events: Said[]): Promise<void> {
  await appendEvents(tx, { type: 'payment', id: aggregateId }, events);
  await appended(tx);
}

const sleep = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function say({ aggregateId, events, earlyMs, holdMs }: Say): Promise<void> {
  await ready;
  await transactions.asService({ service: 'payments' }, async (tx) => {
    await tx.manager.query('insert into business_row (writer) values (0)');
    await keepBusy(tx.manager, earlyMs);
    await append(tx, aggregateId, events);
    await keepBusy(tx.manager, holdMs);
  });
}

/** The platform ends sessions that are idle in a transaction for a minute: a long hold keeps asking. */
async function keepBusy(session: { query(sql: string): Promise<unknown> }, ms = 0): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end;) {
    await sleep(Math.min(2_000, end - Date.now()));
    await session.query('select 1');
  }
}

async function untilConnected(): Promise<void> {
  while (!dataSource.isInitialized) await dataSource.initialize().catch(() => sleep(200));
}

let load: Load | null = null;

obey({
  say: (command) => say(command as unknown as Say),
  load: async (command) => {
    await ready;
    load = new Load(transactions, command as unknown as LoadPlan, append);
    load.start();
  },
  pace: (command) => load?.pace(Number(command['perSecond'])),
  acknowledged: () => load?.acknowledged ?? 0,
  enough: async () => {
    await ready; // a load that was asked for before has begun then
    await load?.stop();
    return load?.acknowledged ?? 0;
  },
});
