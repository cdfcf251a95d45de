import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { InjectLogger } from '@jatigi/platform-service';
import { Transactions } from '@jatigi/platform-persistence';

const EVERY_MILLISECONDS = 600_000;

/** What is kept no longer than it serves: counters of sign-ins, used codes, items of the authorization server. */
const sweeps = [
  'delete from oidc_item where expires_at < $1::timestamptz',
  'delete from mail_code where expires_at < $1::timestamptz',
  `delete from sign_in_login where window_started_at < $1::timestamptz - interval '1 day'`,
  // A network from which the owner signed in is remembered for half a year: it keeps scattered attacks off her.
  `delete from sign_in_pair where greatest(last_failure_at, last_success_at) < $1::timestamptz - interval '180 days'`,
] as const;

interface Log {
  warn(fields: object, message: string): void;
}

@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly transactions: Transactions,
    @InjectLogger() private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const failed = (err: unknown): void => this.log.warn({ err }, 'housekeeping failed, it is tried again later');
    this.timer = setInterval(() => void this.sweep().catch(failed), EVERY_MILLISECONDS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  sweep(): Promise<void> {
    return this.transactions.asService({ service: 'identity' }, async (tx) => {
      for (const sql of sweeps) await tx.manager.query(sql, [tx.now]);
    });
  }
}
