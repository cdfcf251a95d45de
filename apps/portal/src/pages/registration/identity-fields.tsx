import { useLingui } from '@lingui/react/macro';
import { Checkbox, DateField, Details, Radios, Select, TextField } from '@jatigi/ui';
import { CountryField } from '../../forms/country-field';
import { sexWords } from '../staff/words/persons';
import { scriptWords } from '../staff/registers/registry-words';
import { fieldOf, Group, isFilled } from './field-group';
import type { FieldsProps } from './field-group';

const LINE = 120;

/** Name, sex and birth, as a paper has them. */
export function IdentityFields({ state }: FieldsProps) {
  const { i18n, t } = useLingui();
  const field = fieldOf(state);
  return (
    <>
      <Group title={t`Le nom`}>
        <TextField
          {...field('surname')}
          label={t`Nom, en lettres latines`}
          hint={t`Comme sur la pièce d’identité, avec les accents`}
          input={{ maxLength: LINE, autoComplete: 'family-name' }}
        />
        <TextField
          {...field('givenNames')}
          label={t`Prénoms, en lettres latines`}
          input={{ maxLength: LINE, autoComplete: 'given-name' }}
        />
        <OriginalName state={state} />
        <Radios
          {...field('sex')}
          label={t`Sexe`}
          inline
          choices={Object.entries(sexWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
        />
      </Group>
      <BirthFields state={state} />
      <Nationalities state={state} />
    </>
  );
}

const original = ['script', 'originalSurname', 'originalGivenNames'];

function OriginalName({ state }: FieldsProps) {
  const { i18n, t } = useLingui();
  const field = fieldOf(state);
  const written = { Arab: { lang: 'ar', dir: 'rtl' }, Nkoo: { lang: 'nqo', dir: 'rtl' } }[state.typed['script'] ?? ''];
  // Before a script is chosen the browser takes the direction from the letters.
  const input = { maxLength: LINE, autoComplete: 'off', ...(written ?? { dir: 'auto' }) };
  const fields = (
    <>
      <Select
        {...field('script')}
        label={t`Écriture`}
        optional
        placeholder={t`Aucune autre écriture`}
        options={Object.entries(scriptWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <TextField {...field('originalSurname')} label={t`Nom, comme la famille l’écrit`} optional input={input} />
      <TextField
        {...field('originalGivenNames')}
        label={t`Prénoms, comme la famille les écrit`}
        optional
        input={input}
      />
    </>
  );
  if (isFilled(state, original)) return fields;
  return <Details summary={t`Nom dans une autre écriture (arabe, N’Ko)`}>{fields}</Details>;
}

function BirthFields({ state }: FieldsProps) {
  const { t } = useLingui();
  const field = fieldOf(state);
  return (
    <Group title={t`La naissance`}>
      <DateField
        name="birthDate"
        label={t`Date de naissance`}
        hint={t`Si vous ne savez pas tout, l’année seule suffit.`}
        typed={state.typed}
        error={state.errors['birthDate']}
        autoComplete="bday"
      />
      <Checkbox
        name="approximate"
        label={t`Cette date est approximative (« vers »)`}
        checked={state.typed['approximate'] === 'yes'}
        error={state.errors['approximate']}
      />
      <TextField
        {...field('birthPlace')}
        label={t`Lieu de naissance`}
        input={{ maxLength: LINE, autoComplete: 'off' }}
      />
      <CountryField {...field('birthCountry')} label={t`Pays de naissance`} />
    </Group>
  );
}

function Nationalities({ state }: FieldsProps) {
  const { t } = useLingui();
  const field = fieldOf(state);
  const more = (
    <>
      <CountryField {...field('nationality2')} label={t`Deuxième nationalité`} optional />
      <CountryField {...field('nationality3')} label={t`Troisième nationalité`} optional />
    </>
  );
  return (
    <Group title={t`Les nationalités`}>
      <CountryField {...field('nationality1')} label={t`Nationalité`} />
      {isFilled(state, ['nationality2', 'nationality3']) ? (
        more
      ) : (
        <Details summary={t`Autres nationalités`}>{more}</Details>
      )}
    </Group>
  );
}
