import { useLingui } from '@lingui/react/macro';
import { DateField, TextArea, TextField } from '@jatigi/ui';
import { CountryField } from '../../forms/country-field';
import { fieldOf, Group } from './field-group';
import type { FieldsProps } from './field-group';

const LINE = 120;
const off = { maxLength: LINE, autoComplete: 'off' };

/** Where the person lives, whom to call, and the papers she has. */
export function LivingFields({ state }: FieldsProps) {
  const { t } = useLingui();
  const field = fieldOf(state);
  return (
    <>
      <Group title={t`La vie à l’étranger`}>
        <TextArea
          {...field('addressLines')}
          label={t`Adresse`}
          hint={t`Numéro, rue, code postal`}
          input={{ rows: 3, maxLength: 300, autoComplete: 'street-address' }}
        />
        <TextField
          {...field('city')}
          label={t`Ville`}
          width="medium"
          input={{ maxLength: LINE, autoComplete: 'address-level2' }}
        />
        <CountryField {...field('country')} label={t`Pays`} />
        <TextField
          {...field('phone')}
          label={t`Téléphone`}
          hint={t`Avec l’indicatif du pays, par exemple +33 6 12 34 56 78`}
          optional
          width="medium"
          input={{ type: 'tel', maxLength: 30, autoComplete: 'tel' }}
        />
        <TextField {...field('occupation')} label={t`Profession`} optional input={off} />
      </Group>
      <EmergencyContact state={state} />
      <Papers state={state} />
    </>
  );
}

function EmergencyContact({ state }: FieldsProps) {
  const { t } = useLingui();
  const field = fieldOf(state);
  return (
    <Group title={t`Qui prévenir en cas d’urgence ?`} hint={t`Une personne qui ne vit pas avec vous, de préférence.`}>
      <TextField {...field('contactName')} label={t`Nom et prénoms de cette personne`} input={off} />
      <TextField
        {...field('contactPhone')}
        label={t`Son téléphone`}
        hint={t`Avec l’indicatif du pays, par exemple +223 70 12 34 56`}
        width="medium"
        input={{ type: 'tel', maxLength: 30, autoComplete: 'off' }}
      />
      <TextField
        {...field('contactRelation')}
        label={t`Qui est-ce ?`}
        hint={t`Par exemple : mère, frère, ami`}
        optional
        width="medium"
        input={off}
      />
    </Group>
  );
}

function Papers({ state }: FieldsProps) {
  const { t } = useLingui();
  const field = fieldOf(state);
  return (
    <Group title={t`Les papiers maliens`} hint={t`Si la personne en a.`}>
      <TextField
        {...field('passportNumber')}
        label={t`Numéro du passeport`}
        optional
        width="medium"
        input={{ maxLength: 20, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
      />
      <DateField
        name="passportExpiresOn"
        label={t`Date d’expiration du passeport`}
        optional
        typed={state.typed}
        error={state.errors['passportExpiresOn']}
      />
      <TextField
        {...field('nina')}
        label={t`NINA`}
        hint={t`Numéro d’identification nationale : 14 chiffres et une lettre`}
        optional
        width="medium"
        input={{ maxLength: 24, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
      />
    </Group>
  );
}
