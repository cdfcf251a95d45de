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
      erase: 'ERASED',
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
      assign: 'INFO_REQUESTED',
      'record-biometrics': 'INFO_REQUESTED',
      'open-consultation': 'INFO_REQUESTED',
      'invite-interview': 'INFO_REQUESTED',
      'record-interview': 'INFO_REQUESTED',
      'record-screening': 'INFO_REQUESTED',
      'adjudicate-hit': 'INFO_REQUESTED',
      attach: 'INFO_REQUESTED',
      answer: ['ADMISSIBILITY', 'EXAMINATION'],
      transfer: 'INFO_REQUESTED',
      lapse: 'LAPSED',
      withdraw: 'WITHDRAWN',
      'record-death': 'CLOSED',
    },
    EXAMINATION: {
      assign: 'EXAMINATION',
      'review-document': 'EXAMINATION',
      'record-biometrics': 'EXAMINATION',
      'open-consultation': 'EXAMINATION',
      'invite-interview': 'EXAMINATION',
      'record-interview': 'EXAMINATION',
      'record-screening': 'EXAMINATION',
      'adjudicate-hit': 'EXAMINATION',
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
    // From here on it is the life of the visa: who proposes to end it is never the one who confirms.
    ISSUED: {
      'propose-ending': 'ISSUED',
      'confirm-ending': ['ANNULLED', 'REVOKED'],
      'reject-ending': 'ISSUED',
      'use-up': 'USED_UP',
      expire: 'EXPIRED',
      'record-death': 'REVOKED',
    },
    USED_UP: { erase: 'ERASED' },
    EXPIRED: { erase: 'ERASED' },
    ANNULLED: { erase: 'ERASED' },
    REVOKED: { erase: 'ERASED' },
    // The paper that was on its way when the applicant died.
    CLOSED: { 'record-issue': 'CLOSED', erase: 'ERASED' },
    REFUSED: { erase: 'ERASED' },
    INADMISSIBLE: { erase: 'ERASED' },
    WITHDRAWN: { erase: 'ERASED' },
    LAPSED: { erase: 'ERASED' },
    // What it said of anybody is gone; that it was, stays.
    ERASED: {},
  },
});

export type ApplicationState = (typeof applicationLifecycle.states)[number];
export type ApplicationCommand = (typeof applicationLifecycle.commands)[number];
