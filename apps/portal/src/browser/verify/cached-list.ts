import type { ListStore } from '../../verification/kept-list';

const NAME = 'verification-list';
/** Addresses that nothing is ever fetched from: only names in the cache. */
const place = (index: number): string => `/verification-list/${index}`;

/** The list in the browser's own store of answers; a browser without one, or that refuses, keeps nothing. */
export const cachedList: ListStore = {
  read: async () => {
    const parts: Uint8Array[] = [];
    try {
      const cache = await caches.open(NAME);
      for (let found = await cache.match(place(0)); found; found = await cache.match(place(parts.length)))
        parts.push(new Uint8Array(await found.arrayBuffer()));
    } catch {
      // private windows of some browsers
    }
    return parts;
  },
  write: async (parts) => {
    try {
      const cache = await caches.open(NAME);
      const before = (await cache.keys()).length;
      for (let index = parts.length; index < before; index += 1) await cache.delete(place(index));
      for (const [index, part] of parts.entries()) await cache.put(place(index), new Response(Uint8Array.from(part)));
    } catch {
      // as above
    }
  },
};
