import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, TextField } from '@jatigi/ui';
import { CountryField } from '../../../forms/country-field';
import type { FormState } from '../../../forms/outcome';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import type { VisaFile } from './visa-file.types';

interface Props {
  file: VisaFile;
  state: FormState | undefined;
}

/** The holder of an issued visa comes with a new passport: the officer types what its data page says. */
export function NewPassportBox({ file, state }: Props) {
  const { t } = useLingui();
  if (!file.allowedActions.includes('replace-passport')) return null;
  return (
    <Folded intent="replace-passport" state={state} summary={t`Noter un nouveau passeport`}>
      <NewPassportForm file={file} state={state} />
    </Folded>
  );
}

function NewPassportForm({ file, state }: Props) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'replace-passport');
  return (
    <StaffForm intent="replace-passport" state={state} version={file.version}>
      <p className="hint">
        <Trans>
          Le visa garde ses dates, ses entrées et ses jours. L’e-visa est refait ; l’ancien ne vaut plus dans la minute.
        </Trans>
      </p>
      <CountryField
        name="issuer"
        label={t`Pays du nouveau passeport`}
        value={typed['issuer']}
        error={errors['issuer']}
      />
      <TextField
        name="number"
        label={t`Numéro du nouveau passeport`}
        value={typed['number']}
        error={errors['number']}
        width="medium"
        input={{ maxLength: 20, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
      />
      <DateField name="issuedOn" label={t`Délivré le`} typed={typed} error={errors['issuedOn']} />
      <DateField name="expiresOn" label={t`Expire le`} typed={typed} error={errors['expiresOn']} />
      <Button>{t`Refaire l’e-visa`}</Button>
    </StaffForm>
  );
}
