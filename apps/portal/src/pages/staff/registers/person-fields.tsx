import { useLingui } from '@lingui/react/macro';
import { Checkbox, DateField, Details, Radios, Select, TextField } from '@jatigi/ui';
import { CountryField } from '../../../forms/country-field';
import type { FormState } from '../../../forms/outcome';
import { sexWords } from '../words/persons';
import { scriptWords } from './registry-words';

interface PersonFieldsProps {
  /** Before the name of each field: several persons on one page. */
  prefix?: string;
  state: Pick<FormState, 'errors' | 'typed'>;
  /** The child has a sex, a time and a place of birth and no occupation. */
  kind: 'child' | 'parent' | 'other';
  isLinked?: boolean;
}

/** Everything an act may say of a person. Nothing is required while it is a draft. */
export function PersonFields(props: PersonFieldsProps) {
  const { kind } = props;
  const { i18n, t } = useLingui();
  const field = fieldOf(props);
  return (
    <>
      <TextField
        {...field('surname')}
        label={t`Nom, en lettres latines`}
        hint={t`Comme dans l’acte, avec les accents.`}
        input={{ maxLength: 120 }}
      />
      <TextField {...field('givenNames')} label={t`Prénoms, en lettres latines`} input={{ maxLength: 120 }} />
      <OriginalName {...props} />
      {kind === 'child' && (
        <Radios
          {...field('sex')}
          label={t`Sexe`}
          inline
          choices={Object.entries(sexWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
        />
      )}
      <BirthFields {...props} />
      {kind !== 'other' && <Nationalities {...props} />}
      {kind !== 'child' && (
        <>
          <TextField {...field('occupation')} label={t`Profession`} optional input={{ maxLength: 120 }} />
          <TextField {...field('residence')} label={t`Domicile`} optional input={{ maxLength: 300 }} />
        </>
      )}
      {kind !== 'other' && <Identification {...props} />}
    </>
  );
}

function fieldOf({ prefix = '', state: { errors, typed } }: PersonFieldsProps) {
  return (name: string) => ({
    name: prefix + name,
    value: typed[prefix + name],
    error: errors[prefix + name],
  });
}

function OriginalName(props: PersonFieldsProps) {
  const { i18n, t } = useLingui();
  const { prefix = '', state } = props;
  const field = fieldOf(props);
  const script = state.typed[`${prefix}script`];
  const written = { Arab: { lang: 'ar', dir: 'rtl' }, Nkoo: { lang: 'nqo', dir: 'rtl' } }[script ?? ''];
  // Before a script is chosen the browser takes the direction from the letters.
  const input = { maxLength: 120, ...(written ?? { dir: 'auto' }) };
  const isFilled = Object.keys({ ...state.typed, ...state.errors }).some((name) =>
    name.startsWith(`${prefix}original`),
  );
  const fields = (
    <>
      <Select
        {...field('script')}
        label={t`Écriture`}
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
  return isFilled ? fields : <Details summary={t`Nom dans une autre écriture (arabe, N’Ko)`}>{fields}</Details>;
}

function BirthFields(props: PersonFieldsProps) {
  const { t } = useLingui();
  const { prefix = '', state, kind } = props;
  const field = fieldOf(props);
  return (
    <>
      <DateField
        name={`${prefix}birthDate`}
        label={t`Date de naissance`}
        hint={kind === 'child' ? undefined : t`L’année seule, ou le mois et l’année, suffisent.`}
        typed={state.typed}
        error={state.errors[`${prefix}birthDate`]}
      />
      <Checkbox
        name={`${prefix}approximate`}
        label={t`Cette date est approximative (« vers »)`}
        checked={state.typed[`${prefix}approximate`] === 'yes'}
      />
      {kind === 'child' && (
        <TextField
          {...field('birthTime')}
          label={t`Heure de naissance`}
          hint={t`Comme 04:35.`}
          optional
          width="short"
          input={{ maxLength: 5 }}
        />
      )}
      <TextField
        {...field('birthPlace')}
        label={t`Lieu de naissance`}
        optional={kind !== 'child'}
        input={{ maxLength: 120 }}
      />
      {kind !== 'other' && (
        <CountryField {...field('birthCountry')} label={t`Pays de naissance`} optional={kind !== 'child'} />
      )}
    </>
  );
}

function Nationalities(props: PersonFieldsProps) {
  const { t } = useLingui();
  const { prefix = '', state } = props;
  const field = fieldOf(props);
  const more = (
    <>
      <CountryField {...field('nationality2')} label={t`Deuxième nationalité`} optional />
      <CountryField {...field('nationality3')} label={t`Troisième nationalité`} optional />
    </>
  );
  return (
    <>
      <CountryField {...field('nationality1')} label={t`Nationalité`} />
      {state.typed[`${prefix}nationality2`] || state.errors[`${prefix}nationality2`] ? (
        more
      ) : (
        <Details summary={t`Autres nationalités`}>{more}</Details>
      )}
    </>
  );
}

function Identification(props: PersonFieldsProps) {
  const { t } = useLingui();
  const { isLinked = false, kind } = props;
  const field = fieldOf(props);
  return (
    <>
      <TextField
        {...field('nina')}
        label={t`NINA`}
        optional
        width="medium"
        input={{ maxLength: 20, autoComplete: 'off' }}
      />
      {kind === 'parent' && (
        <TextField
          {...field('linkCode')}
          label={t`Code de son compte`}
          hint={
            isLinked
              ? t`Un compte est déjà lié à cette personne. Un nouveau code le remplace.`
              : t`Huit signes, affichés dans « Mon compte ». Seulement après avoir vu sa pièce d’identité : elle pourra demander des copies en ligne.`
          }
          optional
          width="short"
          input={{ maxLength: 16, autoComplete: 'off', spellCheck: false }}
        />
      )}
    </>
  );
}
