import { useLingui } from '@lingui/react/macro';
import { describedBy, FieldGroup } from '@jatigi/ui';
import type { FieldProps } from '@jatigi/ui';

interface PasswordFieldProps extends FieldProps {
  autoComplete: 'current-password' | 'new-password';
}

/** A password typed once: whoever wants to see it shows it, when the browser runs our script. Never shown again by us. */
export function PasswordField({ autoComplete, ...field }: PasswordFieldProps) {
  const { t } = useLingui();
  return (
    <FieldGroup field={field}>
      <input
        id={field.name}
        name={field.name}
        type="password"
        className="input-medium"
        autoComplete={autoComplete}
        maxLength={256}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error === undefined ? undefined : true}
      />{' '}
      <button
        type="button"
        className="link-button"
        data-shows={field.name}
        data-other={t`Cacher le mot de passe`}
        hidden
      >
        {t`Montrer le mot de passe`}
      </button>
    </FieldGroup>
  );
}
