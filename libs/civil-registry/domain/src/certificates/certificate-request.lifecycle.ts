import { defineLifecycle } from '@jatigi/kernel';

/** The journey of one request. On the desk it is REQUESTED: nothing is awaited from outside any more. */
export const certificateLifecycle = defineLifecycle({
  initial: 'REQUESTED',
  states: {
    REQUESTED: {
      attach: 'REQUESTED',
      assign: 'REQUESTED',
      enquire: 'ENQUIRY',
      invite: 'INTERVIEW',
      return: 'REQUESTED',
      propose: 'PROPOSED',
      'demand-fee': 'AWAITING_PAYMENT',
      approve: 'APPROVED',
      deny: 'DENIED',
      withdraw: 'WITHDRAWN',
    },
    ENQUIRY: {
      attach: 'ENQUIRY',
      assign: 'ENQUIRY',
      'record-answer': 'REQUESTED',
      'not-found': 'NOT_FOUND',
      deny: 'DENIED',
      withdraw: 'WITHDRAWN',
    },
    INTERVIEW: {
      attach: 'INTERVIEW',
      assign: 'INTERVIEW',
      'record-presence': 'REQUESTED',
      deny: 'DENIED',
      withdraw: 'WITHDRAWN',
    },
    PROPOSED: {
      assign: 'PROPOSED',
      'return-to-agent': 'REQUESTED',
      'demand-fee': 'AWAITING_PAYMENT',
      approve: 'APPROVED',
      deny: 'DENIED',
      withdraw: 'WITHDRAWN',
    },
    AWAITING_PAYMENT: { 'record-payment': 'APPROVED', deny: 'DENIED', withdraw: 'WITHDRAWN' },
    APPROVED: { 'record-issue': 'SEALED', revoke: 'REVOKED' },
    SEALED: { deliver: 'DELIVERED', expire: 'EXPIRED', revoke: 'REVOKED' },
    DELIVERED: { expire: 'EXPIRED', revoke: 'REVOKED' },
    EXPIRED: {},
    REVOKED: {},
    DENIED: {},
    NOT_FOUND: {},
    WITHDRAWN: {},
  },
});

export type CertificateState = (typeof certificateLifecycle.states)[number];
export type CertificateCommand = (typeof certificateLifecycle.commands)[number];
