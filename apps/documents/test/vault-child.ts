import 'reflect-metadata';

import { startService } from '@jatigi/platform-service';
import type { ServiceConfig } from '@jatigi/platform-service';

import { documentsService } from '../src/documents.definition';

/** The real service in a process of its own, whose memory can be read: argv holds the settings. */
async function main(config: ServiceConfig): Promise<void> {
  const { url } = await startService({ ...documentsService, consumes: [] }, config);
  process.send?.({ url });
}

void main(JSON.parse(process.argv[2] ?? '{}') as ServiceConfig);
