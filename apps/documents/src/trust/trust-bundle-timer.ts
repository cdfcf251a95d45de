import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { InjectConfig, InjectLogger, Timers } from '@jatigi/platform-service';
import type { Logger } from 'pino';

import type { DocumentsConfig } from '../config';
import { TrustBundles } from './trust-bundles';

/** Looks every few seconds whether verifiers must hear something new. */
@Injectable()
export class TrustBundleTimer implements OnApplicationBootstrap {
  constructor(
    private readonly bundles: TrustBundles,
    private readonly timers: Timers,
    @InjectConfig() private readonly config: DocumentsConfig,
    @InjectLogger() private readonly log: Logger,
  ) {}

  /** At once as well, so that a first start has one to serve. A service without a bundle still does its other work. */
  async onApplicationBootstrap(): Promise<void> {
    this.timers.every(this.config.TRUST_BUNDLE_SECONDS * 1_000, 'trust bundle', () => this.bundles.makeWhenDue());
    await this.bundles.makeWhenDue().catch((err: unknown) => this.log.error({ err }, 'no trust bundle was made'));
  }
}
