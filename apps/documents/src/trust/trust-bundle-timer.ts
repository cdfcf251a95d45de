import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Clock } from '@jatigi/kernel';
import { InjectClock, InjectConfig, InjectLogger, Timers } from '@jatigi/platform-service';
import { tellTrustBundleAge } from '@jatigi/platform-telemetry';
import type { Logger } from 'pino';

import type { DocumentsConfig } from '../config';
import { TrustBundles } from './trust-bundles';

/** Looks every few seconds whether verifiers must hear something new, and tells how old the newest bundle is. */
@Injectable()
export class TrustBundleTimer implements OnApplicationBootstrap {
  /** Of the newest bundle that is published, whichever instance made it. */
  private issuedAt: Date | null = null;

  constructor(
    private readonly bundles: TrustBundles,
    private readonly timers: Timers,
    @InjectConfig() private readonly config: DocumentsConfig,
    @InjectLogger() private readonly log: Logger,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** At once as well, so that a first start has one to serve. A service without a bundle still does its other work. */
  async onApplicationBootstrap(): Promise<void> {
    tellTrustBundleAge(() => this.ageInSeconds());
    this.timers.every(this.config.TRUST_BUNDLE_SECONDS * 1_000, 'trust bundle', () => this.look());
    await this.look().catch((err: unknown) => this.log.error({ err }, 'no trust bundle was made'));
  }

  /** @throws Error when no bundle can be made; the age of the last one is known all the same */
  async look(): Promise<void> {
    try {
      await this.bundles.makeWhenDue();
    } finally {
      this.issuedAt = await this.bundles.newestIssuedAt();
    }
  }

  private ageInSeconds(): number {
    return this.issuedAt ? (this.clock.now().getTime() - this.issuedAt.getTime()) / 1_000 : Infinity;
  }
}
