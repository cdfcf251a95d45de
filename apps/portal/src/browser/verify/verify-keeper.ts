/** What is used of a service worker's surroundings: the types of workers and of pages exclude each other. */
interface KeeperScope {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent<KeepQuestion>) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Asks to keep the page and its files; with the decoder only where somebody wants to spend the bytes. */
export interface KeepQuestion {
  decoder: boolean;
}

const keeper = self as unknown as KeeperScope;
/** On a network that is there but carries nothing. */
const PATIENCE = 4_000;
const FILES = /\/assets\/[\w.-]+/g;
/** The decoder and what drives it: half of all bytes. */
const DECODER = /\/assets\/(zxing_reader|bar-code-reader)-/;

/** The page for which it was registered: verification, or the border desk. Nothing else is ever kept (ADR-0033, ADR-0048). */
const page = new URL(keeper.registration.scope).pathname;
const NAME = `verification-page ${page}`;

keeper.addEventListener('install', (event) => event.waitUntil(keeper.skipWaiting()));
keeper.addEventListener('activate', (event) => event.waitUntil(keeper.clients.claim()));

keeper.addEventListener('message', (event) => {
  const kept = keep(event.data.decoder).then(
    (isComplete) => event.ports[0]?.postMessage(isComplete),
    () => event.ports[0]?.postMessage(false),
  );
  event.waitUntil(kept);
});

/** The page as nobody in particular sees it, after all files that it names: never a page without its files. */
async function keep(decoder: boolean): Promise<boolean> {
  const answer = await fetch(page, { credentials: 'omit', cache: 'no-store' });
  if (!answer.ok) return false;
  const named = [...new Set((await answer.clone().text()).match(FILES) ?? [])];
  const cache = await caches.open(NAME);
  for (const file of named.filter((one) => decoder || !DECODER.test(one)))
    if (!(await cache.match(file))) await cache.add(file);
  await cache.put(page, answer);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname !== page && !named.includes(pathname)) await cache.delete(url);
  }
  return named.length === (await cache.keys()).length - 1;
}

keeper.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate' && !pathname.endsWith('/copy'))
    event.respondWith(fromNetworkFirst(request, pathname));
  else if (pathname.startsWith('/assets/')) event.respondWith(fromKeptFirst(request));
});

/** Whoever follows the QR code of a paper without a network is led to the scanner too; a slow answer is waited for. */
async function fromNetworkFirst(request: Request, pathname: string): Promise<Response> {
  const network = fetch(request);
  const kept = await caches.match(page, { ignoreVary: true });
  if (!kept) return network;
  const tooLate = new Promise<Response>((resolve) => {
    if (pathname === page) setTimeout(() => resolve(kept), PATIENCE);
  });
  return Promise.race([network, tooLate]).catch(() => kept);
}

/** Names of files hold their digest: what was kept is right for ever. */
async function fromKeptFirst(request: Request): Promise<Response> {
  return (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request);
}
