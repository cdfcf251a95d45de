import { defineLifecycle } from '@jatigi/kernel';

/** The journey of one order. Located: the act is there; searching: a centre at home looks for it. */
export const copyRequestLifecycle = defineLifecycle({
  initial: 'REQUESTED',
  states: {
    REQUESTED: { 'check-entitlement': 'ENTITLEMENT_CHECK', search: 'SEARCHING', locate: 'LOCATED', deny: 'DENIED' },
    ENTITLEMENT_CHECK: {
      attach: 'ENTITLEMENT_CHECK',
      assign: 'ENTITLEMENT_CHECK',
      locate: 'LOCATED',
      search: 'SEARCHING',
      deny: 'DENIED',
      withdraw: 'WITHDRAWN',
    },
    SEARCHING: { locate: 'LOCATED', 'not-found': 'NOT_FOUND', deny: 'DENIED', withdraw: 'WITHDRAWN' },
    LOCATED: { approve: 'APPROVED', 'demand-fee': 'AWAITING_PAYMENT', deny: 'DENIED' },
    AWAITING_PAYMENT: { 'record-payment': 'APPROVED', withdraw: 'WITHDRAWN' },
    APPROVED: { 'record-issue': 'SEALED' },
    SEALED: { deliver: 'DELIVERED' },
    DELIVERED: {},
    DENIED: {},
    NOT_FOUND: {},
    WITHDRAWN: {},
  },
});

export type CopyState = (typeof copyRequestLifecycle.states)[number];
export type CopyCommand = (typeof copyRequestLifecycle.commands)[number];
