import { defineLifecycle } from '@jatigi/kernel';

/** The journey of one application. A condition that depends on data is a named rule, not a state. */
export const applicationLifecycle = defineLifecycle({
  initial: 'DRAFT',
  states: {
    DRAFT: { edit: 'DRAFT', attach: 'DRAFT', submit: ['AWAITING_PAYMENT', 'SUBMITTED'], withdraw: 'WITHDRAWN' },
    AWAITING_PAYMENT: { 'record-payment': 'SUBMITTED', withdraw: 'WITHDRAWN' },
    SUBMITTED: { open: 'ADMISSIBILITY', withdraw: 'WITHDRAWN' },
    ADMISSIBILITY: {
      assign: 'ADMISSIBILITY',
      'review-document': 'ADMISSIBILITY',
      admit: 'EXAMINATION',
      'request-information': 'INFO_REQUESTED',
      'declare-inadmissible': 'INADMISSIBLE',
      withdraw: 'WITHDRAWN',
    },
    INFO_REQUESTED: {
      assign: 'INFO_REQUESTED',
      attach: 'INFO_REQUESTED',
      answer: ['ADMISSIBILITY', 'EXAMINATION'],
      withdraw: 'WITHDRAWN',
    },
    EXAMINATION: {
      assign: 'EXAMINATION',
      'review-document': 'EXAMINATION',
      'request-information': 'INFO_REQUESTED',
      'propose-decision': 'DECISION_PROPOSED',
      withdraw: 'WITHDRAWN',
    },
    DECISION_PROPOSED: { return: 'EXAMINATION', decide: ['GRANTED', 'REFUSED'], withdraw: 'WITHDRAWN' },
    GRANTED: { 'record-issue': 'ISSUED' },
    ISSUED: {},
    REFUSED: {},
    INADMISSIBLE: {},
    WITHDRAWN: {},
  },
});

export type ApplicationState = (typeof applicationLifecycle.states)[number];
export type ApplicationCommand = (typeof applicationLifecycle.commands)[number];
