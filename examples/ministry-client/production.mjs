import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The ministry's production as a folder: each request that was taken in is kept as `<id>.json`; what became of it lies
 * beside it as `<id>.answer.json`.
 */
export function productionIn(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    keep(request) {
      writeFileSync(join(folder, `${request.id}.json`), JSON.stringify(request, null, 2), { mode: 0o600 });
      return `MS-${request.reference}`;
    },
    outcome({ id }) {
      const answer = join(folder, `${id}.answer.json`);
      return existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')) : undefined;
    },
  };
}
