import { join } from 'node:path';
import { root } from '../dev/paths.mjs';

/** The library's folder, the document it was made from, and what is generated. */
export const home = join(root, 'libs/gateway-client');
export const snapshot = join(home, 'openapi.json');
export const generated = {
  types: join(home, 'src/generated/openapi.ts'),
  keys: join(home, 'src/generated/idempotent-operations.ts'),
};
