import { deadlineTable } from './clock/deadline-table';
import { applicationLifecycle } from './visa-application.lifecycle';
import type { ApplicationState } from './visa-application.lifecycle';

/** How long a file is kept after its last change. SAMPLE: five years, after VIS Regulation 767/2008, article 23. */
const KEPT_MONTHS = 60;

export type Retention = { days: number } | { months: number };

/** Nothing was ever asked of the State: a draft, or one that was given up. */
const neverSubmitted: Retention = { days: deadlineTable.draft.fallback };

/** States in which a file waits for nothing more. */
export const erasable: readonly ApplicationState[] = applicationLifecycle.states.filter((state) =>
  applicationLifecycle.allowed(state).includes('erase'),
);

export const retentionOf = (file: { isSubmitted: boolean }): Retention =>
  file.isSubmitted ? { months: KEPT_MONTHS } : neverSubmitted;
