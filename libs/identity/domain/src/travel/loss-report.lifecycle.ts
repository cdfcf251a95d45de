import { defineLifecycle } from '@jatigi/kernel';

/** One document that was lost or stolen. A document that is found again stays invalid. */
export const lossReportLifecycle = defineLifecycle({
  initial: 'REPORTED',
  states: {
    REPORTED: { 'record-receipt': 'REPORTED', find: 'FOUND' },
    FOUND: { 'record-receipt': 'FOUND' },
  },
});

export type LossReportState = (typeof lossReportLifecycle.states)[number];
export type LossReportCommand = (typeof lossReportLifecycle.commands)[number];
