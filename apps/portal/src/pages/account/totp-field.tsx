import { useLingui } from '@lingui/react/macro';
import { TextField } from '@jatigi/ui';

interface TotpFieldProps {
  name?: string;
  hint?: string;
  optional?: boolean;
  error?: string | undefined;
}

/** The six digits of an authenticator application. */
export function TotpField({ name = 'totp', hint, optional = false, error }: TotpFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      name={name}
      label={t`Code à six chiffres`}
      hint={hint}
      optional={optional}
      width="short"
      error={error}
      input={{ inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 9 }}
    />
  );
}
