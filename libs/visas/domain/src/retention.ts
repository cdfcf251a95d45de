import { applicationLifecycle } from './visa-application.lifecycle';
import type { ApplicationState } from './visa-application.lifecycle';

/** How long what a file says is kept. Policy: what counted at the submission stays with the file. */
export interface RetentionPolicy {
  /** A draft, or one that was given up, after its last change: nothing was ever asked of the State. */
  draftDays: number;
  /** A file that was submitted, after its last change. */
  fileMonths: number;
  /** What a hit says, after its adjudication. */
  hitDetailDays: number;
}

/** SAMPLE: five years after VIS Regulation 767/2008, article 23. For sets and files from before policy said so. */
export const sampleRetention: RetentionPolicy = { draftDays: 90, fileMonths: 60, hitDetailDays: 50 };

/** States in which a file waits for nothing more. */
export const erasable: readonly ApplicationState[] = applicationLifecycle.states.filter((state) =>
  applicationLifecycle.allowed(state).includes('erase'),
);
