import { defineLifecycle } from '@jatigi/kernel';

/** An account of a desk waits for its paper code to be used; after that it is an account like any other. */
export const deskAccountLifecycle = defineLifecycle({
  initial: 'WAITING',
  states: {
    WAITING: { 'issue-code': 'WAITING', redeem: 'OPENED' },
    OPENED: {},
  },
});

export type DeskAccountState = (typeof deskAccountLifecycle.states)[number];
