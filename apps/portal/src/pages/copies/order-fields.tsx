import { Trans, useLingui } from '@lingui/react/macro';
import { DateField, Radios, Select, TextField } from '@jatigi/ui';
import type { FormState } from '../../forms/outcome';
import { useLocale } from '../../layout/use-locale';

interface Centre {
  code: string;
  kind: string;
  names: { fr: string; en: string };
}
interface FieldsProps {
  state: FormState | undefined;
}

/** Which document, and who asks. */
export function WhatAndWhoFields({ state }: FieldsProps) {
  const { t } = useLingui();
  const { typed = {}, errors = {} } = state ?? {};
  return (
    <>
      <Radios
        name="product"
        label={t`Quel document voulez-vous ?`}
        value={typed['product']}
        error={errors['product']}
        choices={[
          {
            value: 'full-copy',
            label: t`Copie intégrale`,
            hint: t`Tout l’acte, avec les parents et les mentions. La première est gratuite pour les personnes nommées sur l’acte.`,
          },
          {
            value: 'extract-with-parentage',
            label: t`Extrait avec filiation`,
            hint: t`L’essentiel, avec les parents.`,
          },
          { value: 'extract', label: t`Extrait sans filiation`, hint: t`L’essentiel, sans les parents. Gratuit.` },
        ]}
      />
      <Radios
        name="relation"
        label={t`Qui êtes-vous pour la personne de l’acte ?`}
        hint={t`La copie intégrale et l’extrait avec filiation sont remis à la personne majeure, à ses parents, à sa famille proche et à leurs représentants. L’extrait sans filiation peut être demandé par tous.`}
        value={typed['relation']}
        error={errors['relation']}
        choices={[
          { value: 'self', label: t`C’est moi` },
          { value: 'mother', label: t`Sa mère` },
          { value: 'father', label: t`Son père` },
          { value: 'descendant', label: t`Son enfant ou petit-enfant` },
          { value: 'spouse', label: t`Son époux ou épouse` },
          { value: 'representative', label: t`Son représentant légal, avocat ou notaire` },
          { value: 'third-party', label: t`Une autre personne` },
        ]}
      />
    </>
  );
}

/** Whose act, and where it is kept. */
export function ActFields({ state, centres }: FieldsProps & { centres: Centre[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { typed = {}, errors = {} } = state ?? {};
  const options = centres
    .map(({ code, names }) => ({ value: code, label: names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const consulates = options.filter(({ value }) =>
    centres.some(({ code, kind }) => code === value && kind !== 'civil-centre'),
  );
  return (
    <>
      <h2>
        <Trans>L’acte</Trans>
      </h2>
      <Select
        name="heldBy"
        label={t`Qui tient l’acte ?`}
        hint={t`L’ambassade ou le consulat où la naissance a été déclarée, ou le centre d’état civil au Mali`}
        value={typed['heldBy']}
        error={errors['heldBy']}
        placeholder={t`Choisir`}
        options={options}
      />
      <Select
        name="post"
        label={t`Votre consulat`}
        hint={t`Seulement si un centre au Mali tient l’acte`}
        optional
        value={typed['post']}
        error={errors['post']}
        placeholder={t`Choisir`}
        options={consulates}
      />
      <Line name="surname" label={t`Nom sur l’acte`} state={state} />
      <Line name="givenNames" label={t`Prénoms sur l’acte`} state={state} />
      <DateField
        name="birthDate"
        label={t`Date de naissance`}
        hint={t`Si vous ne savez pas tout, l’année seule suffit.`}
        typed={typed}
        error={errors['birthDate']}
      />
      <Line name="birthPlace" label={t`Lieu de naissance`} state={state} optional />
      <Line name="year" label={t`Année du registre`} state={state} optional short />
      <Line name="number" label={t`Numéro de l’acte`} state={state} optional short />
    </>
  );
}

/** Names of the parents as the act has them; left empty when it names none. */
export function ParentFields({ state }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <h2>
        <Trans>Les parents</Trans>
      </h2>
      <p className="hint">
        <Trans>
          Pour un document avec filiation : tels que l’acte les nomme. Laissez vide un parent que l’acte ne nomme pas.
        </Trans>
      </p>
      <Line name="motherSurname" label={t`Nom de la mère`} state={state} optional />
      <Line name="motherGivenNames" label={t`Prénoms de la mère`} state={state} optional />
      <Line name="fatherSurname" label={t`Nom du père`} state={state} optional />
      <Line name="fatherGivenNames" label={t`Prénoms du père`} state={state} optional />
      <Line name="purpose" label={t`À quoi servira le document ?`} state={state} optional />
    </>
  );
}

interface LineProps extends FieldsProps {
  name: string;
  label: string;
  optional?: boolean;
  short?: boolean;
}

function Line({ name, label, state, optional = false, short = false }: LineProps) {
  return (
    <TextField
      name={name}
      label={label}
      optional={optional}
      value={state?.typed[name]}
      error={state?.errors[name]}
      width={short ? 'short' : 'full'}
      input={short ? { inputMode: 'numeric', maxLength: 6 } : { maxLength: 300, autoComplete: 'off' }}
    />
  );
}
