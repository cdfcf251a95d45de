import { useLingui } from '@lingui/react/macro';
import { TextField } from '@jatigi/ui';
import type { FormState } from '../../forms/outcome';

/** The eight digits of a mail or an SMS. */
export function MailCodeField({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <TextField
      name="code"
      label={t`Code reçu`}
      hint={t`Huit chiffres`}
      width="short"
      error={state?.errors['code']}
      input={{ inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 12 }}
    />
  );
}
