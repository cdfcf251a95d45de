import { defineLifecycle } from '@jatigi/kernel';

/** One request to stand in the consular register of one post. */
export const registrationLifecycle = defineLifecycle({
  initial: 'REQUESTED',
  states: {
    REQUESTED: {
      edit: 'REQUESTED',
      attach: 'REQUESTED',
      assign: 'REQUESTED',
      verify: 'VERIFIED',
      return: 'REQUESTED',
      refuse: 'REFUSED',
      withdraw: 'WITHDRAWN',
    },
    VERIFIED: {
      assign: 'VERIFIED',
      return: 'REQUESTED',
      register: 'REGISTERED',
      refuse: 'REFUSED',
      withdraw: 'WITHDRAWN',
    },
    REGISTERED: {
      'record-issue': 'REGISTERED',
      expire: 'EXPIRED',
      transfer: 'TRANSFERRED',
      'strike-off': 'STRUCK_OFF',
    },
    EXPIRED: {},
    TRANSFERRED: {},
    STRUCK_OFF: {},
    REFUSED: {},
    WITHDRAWN: {},
  },
});

export type RegistrationState = (typeof registrationLifecycle.states)[number];
export type RegistrationCommand = (typeof registrationLifecycle.commands)[number];
