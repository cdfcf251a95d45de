import { randomUUID } from 'node:crypto';
import { ErrorSummary } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { PageForm } from '../../forms/page-form';
import type { FormState } from '../../forms/outcome';

interface StaffFormProps {
  /** Which of the page's commands it gives; part of its address, so that each form keeps its own draft. */
  intent: string;
  state: FormState | undefined;
  version?: string | number | undefined;
  files?: boolean;
  /** With text worth keeping while it is typed. */
  draft?: boolean;
  children: ReactNode;
}

/** One of several commands on a page. It shows only what went wrong with itself. */
export function StaffForm({ intent, state, version, files = false, draft = false, children }: StaffFormProps) {
  const own = state?.typed['intent'] === intent ? besideFields(state) : undefined;
  return (
    <PageForm
      state={own}
      version={version}
      idempotencyKey={randomUUID()}
      action={`?do=${encodeURIComponent(intent)}`}
      files={files}
      draft={draft}
    >
      <input type="hidden" name="intent" value={intent} />
      {children}
    </PageForm>
  );
}

/** What concerns the whole command stands on top of the page: its form may be gone when the file has moved on. */
function besideFields({ errors: { '': _whole, ...errors }, ...state }: FormState): FormState {
  return { ...state, errors };
}

export function WholeRefusal({ state }: { state: FormState | undefined }) {
  const message = state?.errors[''];
  return message === undefined ? null : <ErrorSummary errors={[{ message }]} />;
}

/** The state of one form among several, for its fields. */
export function stateOf(state: FormState | undefined, intent: string): Pick<FormState, 'errors' | 'typed'> {
  return state?.typed['intent'] === intent ? state : { errors: {}, typed: {} };
}
