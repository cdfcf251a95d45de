import { defineLifecycle } from '@jatigi/kernel';

/** One emergency travel document: a single journey, asked for, checked by one officer, approved by another. */
export const emergencyDocumentLifecycle = defineLifecycle({
  initial: 'REQUESTED',
  states: {
    REQUESTED: {
      attach: 'REQUESTED',
      assign: 'REQUESTED',
      'check-identity': 'IDENTITY_CHECKED',
      refuse: 'REFUSED',
      withdraw: 'WITHDRAWN',
    },
    IDENTITY_CHECKED: {
      assign: 'IDENTITY_CHECKED',
      approve: 'APPROVED',
      refuse: 'REFUSED',
      withdraw: 'WITHDRAWN',
    },
    APPROVED: { 'record-issue': 'SEALED', invalidate: 'ENDED', expire: 'ENDED' },
    SEALED: { 'hand-over': 'HANDED_OVER', invalidate: 'ENDED', expire: 'ENDED' },
    HANDED_OVER: { arrive: 'ENDED', invalidate: 'ENDED', expire: 'ENDED' },
    ENDED: {},
    REFUSED: {},
    WITHDRAWN: {},
  },
});

export type EmergencyDocumentState = (typeof emergencyDocumentLifecycle.states)[number];
export type EmergencyDocumentCommand = (typeof emergencyDocumentLifecycle.commands)[number];

/** States in which the person has, or is about to have, a document that counts: only one at a time. */
export const validStates = ['APPROVED', 'SEALED', 'HANDED_OVER'] as const;
export const openStates = ['REQUESTED', 'IDENTITY_CHECKED'] as const;
