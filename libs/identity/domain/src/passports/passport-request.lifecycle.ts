import { defineLifecycle } from '@jatigi/kernel';

/** One request for a passport: filed at a post, made by the ministry of security, handed over at a post. */
export const passportLifecycle = defineLifecycle({
  initial: 'REQUESTED',
  states: {
    REQUESTED: {
      edit: 'REQUESTED',
      attach: 'REQUESTED',
      assign: 'REQUESTED',
      'make-appointment': 'APPOINTMENT',
      return: 'RETURNED',
      refuse: 'REFUSED',
      withdraw: 'WITHDRAWN',
      close: 'CLOSED',
    },
    RETURNED: {
      edit: 'RETURNED',
      attach: 'RETURNED',
      resubmit: 'REQUESTED',
      refuse: 'REFUSED',
      withdraw: 'WITHDRAWN',
      close: 'CLOSED',
    },
    APPOINTMENT: {
      assign: 'APPOINTMENT',
      'make-appointment': 'APPOINTMENT',
      'missed-appointment': 'REQUESTED',
      'record-capture': 'CAPTURED',
      return: 'RETURNED',
      refuse: 'REFUSED',
      withdraw: 'WITHDRAWN',
      close: 'CLOSED',
    },
    CAPTURED: {
      assign: 'CAPTURED',
      'record-capture': 'CAPTURED',
      'send-to-production': 'SENT_TO_PRODUCTION',
      return: 'RETURNED',
      refuse: 'REFUSED',
      withdraw: 'WITHDRAWN',
      close: 'CLOSED',
    },
    SENT_TO_PRODUCTION: {
      'accept-production': 'SENT_TO_PRODUCTION',
      produced: 'PRODUCED',
      'return-from-production': 'CAPTURED',
      'refuse-production': 'REFUSED',
      close: 'CLOSED',
    },
    PRODUCED: { receive: 'AT_POST', close: 'CLOSED' },
    AT_POST: { 'hand-over': 'HANDED_OVER', uncollected: 'CLOSED', close: 'CLOSED' },
    HANDED_OVER: {},
    REFUSED: {},
    WITHDRAWN: {},
    CLOSED: {},
  },
});

export type PassportState = (typeof passportLifecycle.states)[number];
export type PassportCommand = (typeof passportLifecycle.commands)[number];

/** States in which somebody owes the next step: each has a deadline. */
export const openPassportStates = [
  'REQUESTED',
  'RETURNED',
  'APPOINTMENT',
  'CAPTURED',
  'SENT_TO_PRODUCTION',
  'PRODUCED',
  'AT_POST',
] as const satisfies readonly PassportState[];
export type OpenPassportState = (typeof openPassportStates)[number];

export function isOpenPassport(state: PassportState): state is OpenPassportState {
  return (openPassportStates as readonly string[]).includes(state);
}
