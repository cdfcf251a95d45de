import { useLingui } from '@lingui/react/macro';
import { DateField, TextField } from '@jatigi/ui';
import { fieldOf, Group } from '../registration/field-group';
import type { FieldsProps } from '../registration/field-group';

/** What the person says of her papers: the birth act by its number, the passport that she has or had. */
export function PaperFields({ state }: FieldsProps) {
  const { t } = useLingui();
  const field = fieldOf(state);
  const { typed, errors } = state;
  return (
    <>
      <Group title={t`L’acte de naissance`}>
        <TextField
          {...field('birthActNumber')}
          label={t`Numéro de la copie d’acte de naissance`}
          hint={t`Si vous en avez une copie scellée. Sinon laissez vide : vous enverrez une photo de la copie.`}
          optional
          input={{ maxLength: 60, autoComplete: 'off' }}
        />
      </Group>
      <Group title={t`L’ancien passeport`} hint={t`Laissez vide pour un premier passeport.`}>
        <TextField
          {...field('oldNumber')}
          label={t`Numéro de l’ancien passeport`}
          optional
          input={{ maxLength: 20, autoComplete: 'off' }}
        />
        <DateField name="oldIssuedOn" label={t`Délivré le`} typed={typed} error={errors['oldIssuedOn']} />
        <DateField name="oldExpiresOn" label={t`Expire le`} typed={typed} error={errors['oldExpiresOn']} />
      </Group>
    </>
  );
}
