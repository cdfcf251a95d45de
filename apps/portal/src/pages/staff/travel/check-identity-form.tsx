import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radios, TextArea, TextField } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import type { StaffEmergencyDocument } from '../../travel/travel.types';
import { StaffForm, stateOf } from '../staff-form';

interface Props {
  document: StaffEmergencyDocument;
  state: FormState | undefined;
}

/** Who is it? By a record, or because two registered persons say so. */
export function CheckIdentityForm({ document, state }: Props) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'check-identity');
  const number = { maxLength: 13, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false };
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] });
  const record = (
    <TextArea
      {...field('note')}
      label={t`Registre ou dossier consulté`}
      hint={document.registered ? t`La personne est inscrite au registre consulaire : cela suffit.` : undefined}
      optional={document.registered}
      input={{ rows: 2, maxLength: 500 }}
    />
  );
  const witnesses = (
    <>
      <p className="hint">
        <Trans>Majeurs, inscrits aujourd’hui, différents ; ni la personne, ni qui demande pour elle, ni vous.</Trans>
      </p>
      <TextField {...field('witness1')} label={t`Numéro consulaire du premier témoin`} width="medium" input={number} />
      <TextField {...field('witness2')} label={t`Numéro consulaire du second témoin`} width="medium" input={number} />
    </>
  );
  return (
    <StaffForm intent="check-identity" state={state} version={document.version}>
      <Radios
        {...field('by')}
        label={t`Comment savez-vous qui est la personne ?`}
        choices={[
          { value: 'record', label: t`Par un registre ou un dossier, avec sa photo`, reveals: record },
          { value: 'witnesses', label: t`Par deux témoins inscrits`, reveals: witnesses },
        ]}
      />
      <Button>{t`L’identité est vérifiée`}</Button>
    </StaffForm>
  );
}
