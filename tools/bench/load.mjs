import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

/** @typedef {{ base: string, path: string, headers: Record<string, string> }} Target */

/** As many requests as `concurrency` callers can make, one after the other. @returns requests per second */
export async function throughput(target, { concurrency, seconds }) {
  return withPool(target, concurrency, async (once) => {
    const began = performance.now();
    const end = began + seconds * 1000;
    let done = 0;
    const caller = async () => {
      while (performance.now() < end) {
        await once();
        done += 1;
      }
    };
    await Promise.all(Array.from({ length: concurrency }, caller));
    return (done * 1000) / (performance.now() - began);
  });
}

/** Requests at a steady rate, whether earlier ones were answered or not. @returns milliseconds from due time to answer */
export async function latencies(target, { perSecond, seconds }) {
  return withPool(target, 64, async (once) => {
    const began = performance.now();
    const pending = [];
    for (let i = 0; i < perSecond * seconds; i += 1) {
      const due = began + (i * 1000) / perSecond;
      const early = due - performance.now();
      if (early > 1) await sleep(early);
      pending.push(once().then(() => performance.now() - due));
    }
    return Promise.all(pending);
  });
}

async function withPool({ base, path, headers }, connections, work) {
  const pool = new Pool(base, { connections });
  const once = async () => {
    const { statusCode, body } = await pool.request({ method: 'GET', path, headers });
    await body.dump();
    if (statusCode !== 200) throw new Error(`GET ${path} answered ${statusCode}`);
  };
  try {
    return await work(once);
  } finally {
    await pool.destroy();
  }
}
