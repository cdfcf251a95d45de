import { defineLifecycle } from '@jatigi/kernel';

/** The life of one account. A disabled account stays disabled: a person who comes back opens a new one. */
export const accountLifecycle = defineLifecycle({
  initial: 'PENDING',
  states: {
    PENDING: { confirm: 'ACTIVE', disable: 'DISABLED' },
    ACTIVE: { disable: 'DISABLED' },
    DISABLED: {},
  },
});

export type AccountState = (typeof accountLifecycle.states)[number];
export type AccountCommand = (typeof accountLifecycle.commands)[number];
