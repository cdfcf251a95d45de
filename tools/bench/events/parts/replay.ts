import { rebuild } from '@jatigi/platform-messaging';
import type { ReplayPage, ReplaySource } from '@jatigi/platform-messaging';
import { createDataSource } from '@jatigi/platform-persistence';
import { foldRowByRow } from '../rivals/row-by-row-fold';
import { serve } from './door';
import { latest } from './projections';

interface Replay {
  ownerUrl: string;
  producer: string;
  /** The rival stops after that many. */
  events: number;
}

function sourceAt(producer: string): ReplaySource {
  return {
    log: async (_topic, after) => (await (await fetch(`${producer}/?after=${after}`)).json()) as ReplayPage,
    aggregate: () => Promise.reject(new Error('a rebuild asks for the whole log only')),
  };
}

async function timed(work: () => Promise<number>): Promise<{ events: number; ms: number }> {
  const began = performance.now();
  const events = await work();
  return { events, ms: performance.now() - began };
}

/** Both are asked for the same events, over HTTP, into the same table. */
serve({
  rebuild: async ({ ownerUrl, producer }: Replay) => {
    const db = await createDataSource({ url: ownerUrl }).initialize();
    const order = { projection: latest, consumer: 'replay', replay: sourceAt(producer), db };
    const done = await timed(async () => (await rebuild(order)).events);
    await db.destroy();
    return done;
  },
  rowByRow: async ({ ownerUrl, producer, events }: Replay) => {
    const db = await createDataSource({ url: ownerUrl }).initialize();
    const done = await timed(() => foldRowByRow(db, sourceAt(producer), events));
    await db.destroy();
    return done;
  },
  stop: () => void setTimeout(() => process.exit(0), 50),
});
