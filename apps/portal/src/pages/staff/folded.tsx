import { Details } from '@jatigi/ui';
import type { ReactNode } from 'react';
import type { FormState } from '../../forms/outcome';

/** A command that is folded until it is wanted; open when it comes back with something wrong. */
export function Folded(props: { intent: string; state: FormState | undefined; summary: string; children: ReactNode }) {
  const { intent, state, summary, children } = props;
  if (state?.typed['intent'] !== intent) return <Details summary={summary}>{children}</Details>;
  return (
    <div>
      <h3>{summary}</h3>
      {children}
    </div>
  );
}
