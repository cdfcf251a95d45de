import { defineLifecycle } from '@jatigi/kernel';

/** The journey of one application. A condition that depends on data is a named rule, not a state. */
export const applicationLifecycle = defineLifecycle({
  initial: 'DRAFT',
  states: {
    DRAFT: {
      edit: 'DRAFT',
      attach: 'DRAFT',
      submit: ['AWAITING_PAYMENT', 'SUBMITTED'],
      withdraw: 'WITHDRAWN',
      'record-death': 'CLOSED',
    },
    AWAITING_PAYMENT: {
      'record-payment': 'SUBMITTED',
      'let-payment-lapse': 'DRAFT',
      withdraw: 'WITHDRAWN',
      'record-death': 'CLOSED',
    },
    SUBMITTED: { open: 'ADMISSIBILITY', withdraw: 'WITHDRAWN', 'record-death': 'CLOSED' },
    ADMISSIBILITY: {
      assign: 'ADMISSIBILITY',
      'review-document': 'ADMISSIBILITY',
      admit: 'EXAMINATION',
      'request-information': 'INFO_REQUESTED',
      'declare-inadmissible': 'INADMISSIBLE',
      transfer: 'ADMISSIBILITY',
      escalate: 'ADMISSIBILITY',
      withdraw: 'WITHDRAWN',
      'record-death': 'CLOSED',
    },
    INFO_REQUESTED: {
      'record-screening': 'INFO_REQUESTED',
      'adjudicate-hit': 'INFO_REQUESTED',
      assign: 'INFO_REQUESTED',
      'record-biometrics': 'INFO_REQUESTED',
      attach: 'INFO_REQUESTED',
      answer: ['ADMISSIBILITY', 'EXAMINATION'],
      transfer: 'INFO_REQUESTED',
      lapse: 'LAPSED',
      withdraw: 'WITHDRAWN',
      'record-death': 'CLOSED',
    },
    EXAMINATION: {
      'record-screening': 'EXAMINATION',
      'adjudicate-hit': 'EXAMINATION',
      assign: 'EXAMINATION',
      'review-document': 'EXAMINATION',
      'record-biometrics': 'EXAMINATION',
      'request-information': 'INFO_REQUESTED',
      'propose-decision': 'DECISION_PROPOSED',
      extend: 'EXAMINATION',
      transfer: 'EXAMINATION',
      escalate: 'EXAMINATION',
      withdraw: 'WITHDRAWN',
      'record-death': 'CLOSED',
    },
    DECISION_PROPOSED: {
      return: 'EXAMINATION',
      decide: ['GRANTED', 'REFUSED'],
      transfer: 'DECISION_PROPOSED',
      escalate: 'DECISION_PROPOSED',
      withdraw: 'WITHDRAWN',
      'record-death': 'CLOSED',
    },
    GRANTED: { 'record-issue': 'ISSUED', escalate: 'GRANTED', 'record-death': 'CLOSED' },
    ISSUED: { 'record-death': 'REVOKED' },
    REVOKED: {},
    // The paper that was on its way when the applicant died.
    CLOSED: { 'record-issue': 'CLOSED' },
    REFUSED: {},
    INADMISSIBLE: {},
    WITHDRAWN: {},
    LAPSED: {},
  },
});

export type ApplicationState = (typeof applicationLifecycle.states)[number];
export type ApplicationCommand = (typeof applicationLifecycle.commands)[number];
