import type { KeepQuestion } from './verify-keeper';

/** Workers stand under this address, and a service worker serves the workers of its own addresses alone. */
const FILES = '/assets/';

interface Connection {
  connection?: { saveData?: boolean };
}

/**
 * Has the page, its files and the decoder kept for a day without a network, once everything else is there. Somebody who
 * saves data keeps the page without the decoder, until they scan.
 * @returns whether everything is kept
 */
export async function keepPage(keeper: string, page: string, hasScanned = false): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(keeper, { scope: FILES });
    const { installing, waiting, active } = await navigator.serviceWorker.register(keeper, { scope: page });
    const worker = installing ?? waiting ?? active;
    if (!worker) return false;
    const savesData = (navigator as Connection).connection?.saveData === true;
    return await asked(worker, { decoder: hasScanned || !savesData });
  } catch {
    return false; // private windows, no room: everything goes on with a network
  }
}

function asked(worker: ServiceWorker, question: KeepQuestion): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}
