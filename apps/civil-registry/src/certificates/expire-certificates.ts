import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { CertificateStore } from './certificate-store';

const EVERY_MILLISECONDS = 600_000;
const AT_ONCE = 200;
const registry = { service: 'civil-registry' } as const;

/** A certificate ends with its last day, on the wall of its post. */
@Injectable()
export class ExpireCertificates implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    private readonly store: CertificateStore,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'expire-certificates', async () => void (await this.sweep()));
  }

  /** Each in a transaction of its own: one that fails keeps no other. @returns how many ended */
  async sweep(): Promise<number> {
    const due = await this.transactions.asService(registry, async (tx) => {
      const rows = (await tx.manager.query(
        `select r.id from certificate_request r join post_copy p on p.code = r.post
          where r.state in ('SEALED', 'DELIVERED')
            and r.valid_until < ($1::timestamptz at time zone p.time_zone)::date
          order by r.valid_until limit ${AT_ONCE}`,
        [tx.now],
      )) as Array<{ id: string }>;
      return rows.map(({ id }) => id);
    });
    await this.transactions.eachAsService(registry, due, (tx, id) => this.expire(tx, id));
    return due.length;
  }

  private async expire(tx: Tx, id: string): Promise<void> {
    const request = await this.store.lock(tx, id);
    if (request.state !== 'SEALED' && request.state !== 'DELIVERED') return;
    request.expire(tx.now);
    await this.store.save(tx, request);
  }
}
