import { Button } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { StaffForm } from '../staff-form';

interface RetryProps {
  intent: string;
  state: FormState | undefined;
  text: string;
  /** What, for those who hear buttons without their row. */
  about?: string;
}

export function Retry({ intent, state, text, about }: RetryProps) {
  return (
    <StaffForm intent={intent} state={state}>
      <Button kind="secondary">
        {text}
        {about !== undefined && <span className="visually-hidden"> : {about}</span>}
      </Button>
    </StaffForm>
  );
}
