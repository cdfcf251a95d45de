import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything a local run keeps: data, keys, logs, the lock. Never committed. */
export const local = join(root, '.local');
