import { ErrorSummary } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { summaryOf } from './outcome';
import type { FormState } from './outcome';

interface QuestionFormProps {
  /** Absent: the page's own address. */
  action?: string;
  state?: FormState | undefined;
  /** For a form that stands beside others on its page. */
  label?: string;
  children: ReactNode;
}

/** A question whose answer has an address: it can be kept, sent to somebody and printed. Never for personal data. */
export function QuestionForm({ action, state, label, children }: QuestionFormProps) {
  return (
    <>
      <ErrorSummary errors={summaryOf(state)} />
      <form
        method="get"
        action={action}
        noValidate
        aria-label={label}
        role={label === undefined ? undefined : 'search'}
      >
        {children}
      </form>
    </>
  );
}
