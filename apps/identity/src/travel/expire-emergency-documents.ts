import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { validStates } from '@jatigi/identity-domain';
import type { EmergencyDocument } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { CaseSweep } from '../cases/case-sweep';
import { EmergencyDocumentStore, emergencyKind } from './emergency-document-cases';

const EVERY_MILLISECONDS = 600_000;

/** A document whose last day has passed does not count any more, wherever its journey ended. */
@Injectable()
export class ExpireEmergencyDocuments extends CaseSweep<EmergencyDocument> implements OnApplicationBootstrap {
  constructor(
    transactions: Transactions,
    private readonly timers: Timers,
    store: EmergencyDocumentStore,
  ) {
    super(transactions, store, emergencyKind, {
      states: validStates,
      expire: (document, moment) => document.expire(moment),
    });
  }

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'expire-emergency-documents', async () => void (await this.sweep()));
  }
}
