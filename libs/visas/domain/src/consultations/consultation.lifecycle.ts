import { defineLifecycle } from '@jatigi/kernel';

/** The life of one question to another service. Whatever happened, an answer that comes late is kept. */
export const consultationLifecycle = defineLifecycle({
  initial: 'OPEN',
  states: {
    OPEN: {
      answer: 'ANSWERED',
      'ask-back': 'ASKED_BACK',
      escalate: 'OVERDUE',
      expire: 'EXPIRED',
      close: 'CLOSED',
    },
    // The service needs to know more: its time stands still until the post has replied.
    ASKED_BACK: { reply: 'OPEN', answer: 'ANSWERED', close: 'CLOSED' },
    OVERDUE: { answer: 'ANSWERED', 'ask-back': 'ASKED_BACK', escalate: 'OVERDUE', close: 'CLOSED' },
    // Silence counts as no objection, by the rule of that service.
    EXPIRED: { answer: 'ANSWERED' },
    // Nobody waits for it any more: the file has ended, or an officer decides without it.
    CLOSED: { answer: 'ANSWERED' },
    ANSWERED: {},
  },
});

export type ConsultationState = (typeof consultationLifecycle.states)[number];
export type ConsultationCommand = (typeof consultationLifecycle.commands)[number];
