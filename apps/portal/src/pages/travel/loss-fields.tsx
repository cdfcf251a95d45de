import { useLingui } from '@lingui/react/macro';
import { DateField, Radios, TextArea, TextField } from '@jatigi/ui';
import type { MessageDescriptor } from '@lingui/core';
import { CountryField } from '../../forms/country-field';
import { fieldOf, Group } from '../registration/field-group';
import type { FieldsProps } from '../registration/field-group';
import { PostField } from './post-field';
import type { NamedPost } from './post-field';
import { circumstanceWords, lostKindWords } from './travel-words';

const LINE = 120;

export function useChoices(words: Readonly<Record<string, MessageDescriptor>>) {
  const { i18n } = useLingui();
  return Object.entries(words).map(([value, label]) => ({ value, label: i18n._(label) }));
}

/** Which document, what happened, and which post helps; the same at home and at the counter. */
export function LossFields({ state, posts }: FieldsProps & { posts: readonly NamedPost[] }) {
  return (
    <>
      <DocumentFields state={state} />
      <EventFields state={state} posts={posts} />
    </>
  );
}

function DocumentFields({ state }: FieldsProps) {
  const { t } = useLingui();
  const field = fieldOf(state);
  return (
    <Group title={t`Le document`}>
      <Radios {...field('kind')} label={t`Quel document ?`} choices={useChoices(lostKindWords)} />
      <TextField
        {...field('number')}
        label={t`Numéro du document`}
        hint={t`Il est sur une photocopie, une photo, un ancien visa ou un billet d’avion. Sans lui, venez au poste.`}
        width="medium"
        input={{ maxLength: 30, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
      />
      <CountryField {...field('issuingCountry')} label={t`Pays qui l’a délivré`} />
      <DateField
        name="issuedOn"
        label={t`Date de délivrance`}
        optional
        typed={state.typed}
        error={state.errors['issuedOn']}
      />
    </Group>
  );
}

function EventFields({ state, posts }: FieldsProps & { posts: readonly NamedPost[] }) {
  const { t } = useLingui();
  const field = fieldOf(state);
  return (
    <Group title={t`Ce qui s’est passé`}>
      <Radios {...field('circumstance')} label={t`Perdu ou volé ?`} choices={useChoices(circumstanceWords)} />
      <DateField
        name="on"
        label={t`Quand ?`}
        hint={t`Si vous ne savez pas le jour, le mois suffit.`}
        typed={state.typed}
        error={state.errors['on']}
      />
      <TextField
        {...field('place')}
        label={t`Où ?`}
        hint={t`Par exemple : gare de Lyon, aéroport d’Istanbul`}
        input={{ maxLength: LINE, autoComplete: 'off' }}
      />
      <CountryField {...field('country')} label={t`Dans quel pays ?`} />
      <TextField
        {...field('policeReference')}
        label={t`Numéro de la déclaration à la police`}
        optional
        width="medium"
        input={{ maxLength: 60, autoComplete: 'off' }}
      />
      <TextArea {...field('text')} label={t`Autre chose à dire`} optional input={{ rows: 3, maxLength: 2000 }} />
      <PostField state={state} posts={posts} />
    </Group>
  );
}
