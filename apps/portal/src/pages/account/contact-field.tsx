import { useLingui } from '@lingui/react/macro';
import { TextField } from '@jatigi/ui';
import type { FormState } from '../../forms/outcome';

interface ContactFieldProps {
  state: FormState | undefined;
  /** From the page before. */
  value?: string;
}

/** One field for an e-mail address or a telephone number: what it is, is seen from what is typed. */
export function ContactField({ state, value }: ContactFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      name="contact"
      label={t`E-mail ou téléphone`}
      hint={t`Un numéro s’écrit avec son pays, par exemple +223 70 00 00 00.`}
      value={state?.typed['contact'] ?? value}
      error={state?.errors['contact']}
      input={{ autoComplete: 'username', autoCapitalize: 'none', spellCheck: false, maxLength: 254 }}
    />
  );
}
