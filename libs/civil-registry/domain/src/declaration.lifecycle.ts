import { defineLifecycle } from '@jatigi/kernel';

/** The journey of one declared birth. A suspected duplicate is a named rule, not a state. */
export const declarationLifecycle = defineLifecycle({
  initial: 'DRAFT',
  states: {
    DRAFT: { edit: 'DRAFT', assign: 'DRAFT', declare: ['DECLARED', 'LATE'], withdraw: 'WITHDRAWN' },
    DECLARED: {
      assign: 'DECLARED',
      'resolve-duplicate': ['DECLARED', 'REJECTED'],
      'return-to-draft': 'DRAFT',
      verify: 'VERIFIED',
      reject: 'REJECTED',
    },
    LATE: {
      assign: 'LATE',
      'resolve-duplicate': ['LATE', 'REJECTED'],
      'return-to-draft': 'DRAFT',
      'await-judgment': 'JUDGMENT_AWAITED',
      reject: 'REJECTED',
    },
    JUDGMENT_AWAITED: {
      assign: 'JUDGMENT_AWAITED',
      'resolve-duplicate': ['JUDGMENT_AWAITED', 'REJECTED'],
      'record-judgment': 'VERIFIED',
      reject: 'REJECTED',
    },
    VERIFIED: {
      assign: 'VERIFIED',
      'resolve-duplicate': ['VERIFIED', 'REJECTED'],
      sign: 'SIGNED',
      reject: 'REJECTED',
    },
    SIGNED: { 'send-volet': 'VOLET_SENT' },
    VOLET_SENT: { 'send-volet': 'VOLET_SENT', 'acknowledge-volet': 'ACKNOWLEDGED' },
    ACKNOWLEDGED: {},
    REJECTED: {},
    WITHDRAWN: {},
  },
});

export type DeclarationState = (typeof declarationLifecycle.states)[number];
export type DeclarationCommand = (typeof declarationLifecycle.commands)[number];
