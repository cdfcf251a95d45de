import { defineLifecycle } from '@jatigi/kernel';

/** Two persons of the register that may be one. `prove` is a proposal by what the person herself showed. */
export const doublePersonLifecycle = defineLifecycle({
  initial: 'SUSPECTED',
  states: {
    SUSPECTED: { propose: 'PROPOSED', prove: 'PROPOSED', dismiss: 'NOT_THE_SAME' },
    PROPOSED: { confirm: 'MERGED', reject: 'SUSPECTED' },
    MERGED: { 'propose-undo': 'UNDO_PROPOSED' },
    UNDO_PROPOSED: { 'confirm-undo': 'UNDONE', 'reject-undo': 'MERGED' },
    NOT_THE_SAME: { prove: 'PROPOSED' },
    UNDONE: { prove: 'PROPOSED' },
  },
});

export type DoublePersonState = (typeof doublePersonLifecycle.states)[number];
export type DoublePersonCommand = (typeof doublePersonLifecycle.commands)[number];
