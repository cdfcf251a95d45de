import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const compressed = promisify(gzip);

/**
 * GZIP at its fastest level, which every Kafka client reads. The clients' own level 6 cost the relay a quarter of its
 * processor time and made requests of events smaller by one per cent (docs/benchmarks.md).
 */
export const fastGzip = (records: Buffer): Promise<Buffer> => compressed(records, { level: constants.Z_BEST_SPEED });
