import { defineLifecycle } from '@jatigi/kernel';

/** The life of a grant: one administrator asks, another approves; it ends by hand or at its date. */
export const grantLifecycle = defineLifecycle({
  initial: 'REQUESTED',
  states: {
    REQUESTED: { approve: 'GIVEN', end: 'ENDED' },
    GIVEN: { end: 'ENDED' },
    ENDED: {},
  },
});

export type GrantState = (typeof grantLifecycle.states)[number];
export type GrantCommand = (typeof grantLifecycle.commands)[number];
