import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Select, TextField } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { biometricOutcomeWords, biometricReasonWords } from './examination-words';
import type { VisaFile } from './visa-file.types';

const INTENT = 'record-biometrics';

/** That biometrics were taken, or why not: the picture and the prints lie elsewhere. */
export function BiometricsForm({ file, state }: { file: VisaFile; state: FormState | undefined }) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, INTENT);
  if (!file.allowedActions.includes(INTENT)) return null;
  const options = (words: Readonly<Record<string, MessageDescriptor>>) =>
    Object.entries(words).map(([value, text]) => ({ value, label: i18n._(text) }));
  return (
    <Folded intent={INTENT} state={state} summary={t`Enregistrer la biométrie`}>
      <StaffForm intent={INTENT} state={state} version={file.version}>
        <Select
          name="outcome"
          label={t`Données biométriques`}
          value={typed['outcome']}
          error={errors['outcome']}
          placeholder={t`Choisissez`}
          options={options(biometricOutcomeWords)}
        />
        <TextField
          name="reference"
          label={t`Référence du relevé`}
          hint={t`Si elles sont relevées ou réutilisées, par exemple BIO-BER-2026-004711.`}
          optional
          value={typed['reference']}
          error={errors['reference']}
          input={{ maxLength: 40 }}
        />
        <DateField
          name="capturedOn"
          label={t`Relevées le`}
          hint={t`Si elles sont réutilisées.`}
          optional
          typed={typed}
          error={errors['capturedOn']}
        />
        <Select
          name="biometricReason"
          label={t`Raison`}
          hint={t`En cas de dispense ou d’impossibilité.`}
          optional
          value={typed['biometricReason']}
          error={errors['biometricReason']}
          placeholder={t`Sans objet`}
          options={options(biometricReasonWords)}
        />
        <Button>{t`Enregistrer`}</Button>
      </StaffForm>
    </Folded>
  );
}
