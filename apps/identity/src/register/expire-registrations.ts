import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Registration } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { CaseSweep } from '../cases/case-sweep';
import { registrationKind } from './registration-kind';
import { RegistrationStore } from './registration-store';

const EVERY_MILLISECONDS = 600_000;

/** A registration that was not renewed ends with its last day. */
@Injectable()
export class ExpireRegistrations extends CaseSweep<Registration> implements OnApplicationBootstrap {
  constructor(
    transactions: Transactions,
    private readonly timers: Timers,
    store: RegistrationStore,
  ) {
    const expire = (registration: Registration, { now }: { now: Date }): void => registration.expire(now);
    super(transactions, store, registrationKind, { states: ['REGISTERED'], expire });
  }

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'expire-registrations', async () => void (await this.sweep()));
  }
}
