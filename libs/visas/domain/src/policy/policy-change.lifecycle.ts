import { defineLifecycle } from '@jatigi/kernel';

/**
 * The life of a policy set. From APPROVED on only the calendar moves it: no row is written at midnight, so no instance
 * can be late and no job can fail (ADR-0034).
 */
export const policyLifecycle = defineLifecycle({
  initial: 'DRAFT',
  states: {
    DRAFT: { edit: 'DRAFT', propose: 'PROPOSED', discard: 'DISCARDED' },
    PROPOSED: { withdraw: 'DRAFT', approve: 'APPROVED', reject: 'REJECTED' },
    APPROVED: { 'reach-its-date': 'ACTIVE' },
    ACTIVE: { 'give-way': 'SUPERSEDED' },
    SUPERSEDED: {},
    REJECTED: {},
    DISCARDED: {},
  },
});

export type PolicyState = (typeof policyLifecycle.states)[number];
export type PolicyCommand = (typeof policyLifecycle.commands)[number];
/** Given by persons; the others are the calendar's. */
export const policyCommands = ['edit', 'propose', 'withdraw', 'discard', 'approve', 'reject'] as const;
