import { useLingui } from '@lingui/react/macro';
import { TextField } from '@jatigi/ui';
import { CountryField } from '../../../forms/country-field';
import type { FormState } from '../../../forms/outcome';

/** Which document: what stands on its first page. */
export function DocumentFields({ errors, typed }: Pick<FormState, 'errors' | 'typed'>) {
  const { t } = useLingui();
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] });
  return (
    <>
      <CountryField {...field('issuer')} label={t`Pays qui a délivré le document`} />
      <TextField
        {...field('number')}
        label={t`Numéro du document`}
        hint={t`Avec ou sans espaces : 19AT52417 et 19 AT 52417 sont le même.`}
        width="medium"
        input={{ maxLength: 30, autoComplete: 'off', spellCheck: false }}
      />
    </>
  );
}
