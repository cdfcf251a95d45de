import 'reflect-metadata';
import { startService } from '@jatigi/platform-service';
import type { ServiceConfig } from '@jatigi/platform-service';
import { visasService } from '../../src/visas.service-definition';

/** The service in a process of its own, as `main.ts` starts it; its settings come from whoever forked it. */
process.once('message', (settings: ServiceConfig) => {
  void startService(visasService, settings).then(({ url }) => process.send?.({ url }));
});
process.once('disconnect', () => process.exit(0));
