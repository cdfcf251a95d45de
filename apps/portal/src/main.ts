import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLogger } from '@jatigi/platform-telemetry';
import { readConfig } from './config';
import { listen } from './server/http-server';
import type { PageHandler } from './server/http-server';
import { NO_ANCHOR, pinnedAnchors } from './server/pinned-anchors';

const DRAIN_MILLISECONDS = 5_000;

/** What Vite made of the pages; it stands beside this file and is read as it is. */
async function loadPages(): Promise<PageHandler> {
  const file = pathToFileURL(join(__dirname, 'server/index.mjs')).href;
  const build = (await import(file)) as { entry: { module: { pagesOf: (settings: object) => PageHandler } } };
  const { GATEWAY_URL, PUBLIC_URL, TRUST_LIST_MAX_AGE_HOURS } = config;
  const verification = { anchors: pinnedAnchors(config), maxAgeHours: TRUST_LIST_MAX_AGE_HOURS };
  if (verification.anchors?.length === 0)
    logger.warn(`TRUST_ANCHOR_FILE is "${NO_ANCHOR}": the verification page has no scanner`);
  return build.entry.module.pagesOf({ build, gatewayUrl: GATEWAY_URL, publicUrl: PUBLIC_URL, verification });
}

const config = readConfig();
const logger = createLogger('portal', config.LOG_LEVEL);

async function main(): Promise<void> {
  const server = await listen({ config, logger, files: join(__dirname, 'client'), pages: await loadPages() });
  logger.info({ url: server.url }, 'portal listens');
  const end = (signal: string): void => {
    logger.info({ signal }, 'portal drains');
    setTimeout(() => process.exit(1), DRAIN_MILLISECONDS).unref();
    void server.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

main().catch((err: unknown) => {
  logger.fatal({ err }, 'portal cannot start');
  process.exit(1);
});
