import { Injectable } from '@nestjs/common';
import { EmergencyDocument, emergencyHistoryWords } from '@jatigi/identity-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import { CaseCommands } from '../cases/case-commands';
import type { CaseKind } from '../cases/case-kind';
import { CaseQueries } from '../cases/case-queries';
import { CaseQueue } from '../cases/case-queue';
import { CaseStore } from '../cases/case-store';
import { toDeskEmergency, toEmergencyAnswer, toEmergencyLine } from './emergency-document-answer';
import type { DeskEmergency, EmergencyAnswer, EmergencyLine } from './emergency-document-answer';

export const emergencyKind: CaseKind<EmergencyDocument, EmergencyAnswer, EmergencyLine, DeskEmergency> = {
  target: EmergencyDocument,
  table: 'emergency_document',
  name: 'emergency-document',
  sealed: ({ statement, identityCheck, refusal }) => ({ statement, identityCheck, refusal }),
  own: toEmergencyAnswer,
  desk: toDeskEmergency,
  line: toEmergencyLine,
  historyWords: emergencyHistoryWords,
  queues: {
    requested: ['REQUESTED'],
    checked: ['IDENTITY_CHECKED'],
    approved: ['APPROVED'],
    sealed: ['SEALED'],
    'handed-over': ['HANDED_OVER'],
    closed: ['ENDED', 'REFUSED', 'WITHDRAWN'],
  },
};

@Injectable()
export class EmergencyDocumentStore extends CaseStore<EmergencyDocument> {
  constructor(keys: FieldKeys) {
    super(keys, emergencyKind);
  }
}

@Injectable()
export class EmergencyDocumentCommands extends CaseCommands<EmergencyDocument, EmergencyAnswer, EmergencyLine> {
  constructor(transactions: Transactions, store: EmergencyDocumentStore) {
    super(transactions, store, emergencyKind);
  }
}

@Injectable()
export class EmergencyDocumentQueries extends CaseQueries<EmergencyDocument, EmergencyAnswer, DeskEmergency> {
  constructor(transactions: Transactions, store: EmergencyDocumentStore) {
    super(transactions, store, emergencyKind);
  }
}

@Injectable()
export class EmergencyDocumentQueue extends CaseQueue<EmergencyDocument, EmergencyLine> {
  constructor(transactions: Transactions, store: EmergencyDocumentStore) {
    super(transactions, store, emergencyKind);
  }
}
