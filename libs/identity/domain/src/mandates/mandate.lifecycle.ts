import { defineLifecycle } from '@jatigi/kernel';

/** What a person lets a helper do for her: offered by a code, accepted by the helper, ended by either of them or by time. */
export const mandateLifecycle = defineLifecycle({
  initial: 'OFFERED',
  states: {
    OFFERED: { accept: 'ACCEPTED', decline: 'DECLINED', expire: 'EXPIRED', end: 'ENDED' },
    ACCEPTED: { end: 'ENDED' },
    DECLINED: {},
    EXPIRED: {},
    ENDED: {},
  },
});

export type MandateState = (typeof mandateLifecycle.states)[number];
export type MandateCommand = (typeof mandateLifecycle.commands)[number];
