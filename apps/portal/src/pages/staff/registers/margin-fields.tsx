import { useLingui } from '@lingui/react/macro';
import { Checkbox, DateField, Radios, TextField } from '@jatigi/ui';
import { CountryField } from '../../../forms/country-field';
import type { FormState } from '../../../forms/outcome';
import type { NoteKind } from './margin-input';
import { marriageEndWords } from './registry-words';

interface NoteProps {
  /** Before the name of each field: several notes on one page. */
  prefix: string;
  state: Pick<FormState, 'errors' | 'typed'>;
}

const LINE = 120;

/** What a note in the margin says, by its kind. */
export function NoteFields({ kind, ...props }: NoteProps & { kind: NoteKind }) {
  if (kind === 'marriage') return <MarriageFields {...props} />;
  if (kind === 'marriage-end') return <MarriageEndFields {...props} />;
  return <DeathFields {...props} />;
}

const fieldOf =
  ({ prefix, state }: NoteProps) =>
  (name: string) => ({
    name: `${prefix}${name}`,
    value: state.typed[`${prefix}${name}`],
    error: state.errors[`${prefix}${name}`],
  });

function MarriageFields(props: NoteProps) {
  const { t } = useLingui();
  const field = fieldOf(props);
  return (
    <>
      <SpouseFields {...props} />
      <DateField {...field('on')} label={t`Date du mariage`} typed={props.state.typed} />
      <TextField {...field('place')} label={t`Lieu du mariage`} input={{ maxLength: LINE }} />
      <CountryField {...field('country')} label={t`Pays`} />
      <AuthorityFields {...props} />
    </>
  );
}

function MarriageEndFields(props: NoteProps) {
  const { i18n, t } = useLingui();
  const field = fieldOf(props);
  return (
    <>
      <Radios
        {...field('cause')}
        label={t`Comment le mariage a-t-il pris fin ?`}
        choices={Object.entries(marriageEndWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <SpouseFields {...props} />
      <DateField {...field('on')} label={t`Date de la fin du mariage`} typed={props.state.typed} />
      <AuthorityFields {...props} />
    </>
  );
}

function DeathFields(props: NoteProps) {
  const { t } = useLingui();
  const field = fieldOf(props);
  return (
    <>
      <DateField
        {...field('diedOn')}
        label={t`Date du décès`}
        hint={t`L’année seule, ou le mois et l’année, suffisent.`}
        typed={props.state.typed}
      />
      <Checkbox
        name={`${props.prefix}diedOn-approximate`}
        label={t`Cette date est approximative (« vers »)`}
        checked={props.state.typed[`${props.prefix}diedOn-approximate`] === 'yes'}
      />
      <TextField {...field('place')} label={t`Lieu du décès`} input={{ maxLength: LINE }} />
      <CountryField {...field('country')} label={t`Pays`} />
      <AuthorityFields {...props} />
    </>
  );
}

function SpouseFields(props: NoteProps) {
  const { t } = useLingui();
  const field = fieldOf(props);
  return (
    <>
      <TextField {...field('surname')} label={t`Nom du conjoint, en lettres latines`} input={{ maxLength: LINE }} />
      <TextField
        {...field('givenNames')}
        label={t`Prénoms du conjoint, en lettres latines`}
        input={{ maxLength: LINE }}
      />
    </>
  );
}

function AuthorityFields(props: NoteProps) {
  const { t } = useLingui();
  const field = fieldOf(props);
  return (
    <>
      <TextField {...field('authority')} label={t`Autorité qui a dressé l’acte`} input={{ maxLength: 200 }} />
      <TextField {...field('reference')} label={t`Référence de l’acte`} optional input={{ maxLength: 80 }} />
    </>
  );
}
