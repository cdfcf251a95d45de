import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const samplesFolder = join(__dirname, '../samples');

/** The golden sample of an event. */
export function sampleOf(service: string, name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(samplesFolder, service, `${name}.json`), 'utf8')) as Record<string, unknown>;
}
