import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Timers } from '@jatigi/platform-service';
import { Transactions } from '@jatigi/platform-persistence';

const EVERY_MILLISECONDS = 600_000;

/** What is kept no longer than it serves: counters of sign-ins, used codes, items of the authorization server. */
const sweeps = [
  'delete from oidc_item where expires_at < $1::timestamptz',
  `delete from authorization_ask where at < $1::timestamptz - interval '1 hour'`,
  `delete from client_usage_batch where received_at < $1::timestamptz - interval '7 days'`,
  'delete from mail_code where expires_at < $1::timestamptz',
  'delete from passkey_challenge where expires_at < $1::timestamptz',
  'delete from contact_claim where expires_at < $1::timestamptz',
  `delete from sms_budget where since < $1::timestamptz - interval '2 days'`,
  `delete from sign_in_login where window_started_at < $1::timestamptz - interval '1 day'`,
  // A network from which the owner signed in is remembered for half a year: it keeps scattered attacks off her.
  `delete from sign_in_pair where greatest(last_failure_at, last_success_at) < $1::timestamptz - interval '180 days'`,
] as const;

@Injectable()
export class Housekeeping implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'housekeeping', () => this.sweep());
  }

  sweep(): Promise<void> {
    return this.transactions.asService({ service: 'identity' }, async (tx) => {
      for (const sql of sweeps) await tx.manager.query(sql, [tx.now]);
    });
  }
}
