import { civilRegistry } from './benches/civil-registry.mjs';
import { clickToIssued } from './benches/click-to-issued.mjs';
import { documents } from './benches/documents.mjs';
import { gateway } from './benches/gateway.mjs';
import { identity } from './benches/identity.mjs';
import { lighthouse } from './benches/lighthouse.mjs';
import { memory } from './benches/memory.mjs';
import { mrz } from './benches/mrz.mjs';
import { policy } from './benches/policy.mjs';
import { portal } from './benches/portal.mjs';
import { screening } from './benches/screening.mjs';
import { startUp } from './benches/start-up.mjs';
import { scanner } from './benches/scanner.mjs';
import { visas } from './benches/visas.mjs';
import { vds } from './benches/vds.mjs';
import { events } from './events/index.mjs';

/** In the order in which they run: the start first, because it wants the machine for itself. */
export const benches = [
  startUp,
  memory,
  gateway,
  clickToIssued,
  identity,
  civilRegistry,
  portal,
  lighthouse,
  mrz,
  policy,
  screening,
  visas,
  vds,
  documents,
  scanner,
  events,
];
