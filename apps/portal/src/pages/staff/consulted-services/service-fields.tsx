import { useLingui } from '@lingui/react/macro';
import { Checkboxes, Radios, Select, TextField } from '@jatigi/ui';
import type { MessageDescriptor } from '@lingui/core';
import { CountryField } from '../../../forms/country-field';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { deskOptions } from './service-desks';
import type { Desk } from './service-desks';
import { kindWords, shownWords, silenceWords, unitWords } from './service-words';

type Own = Pick<FormState, 'typed' | 'errors'>;

/** Who it is, how long it has, what its silence means, and what it sees. */
export function ServiceFields({ typed, errors, desks }: Own & { desks: readonly Desk[] }) {
  return (
    <>
      <WhoFields typed={typed} errors={errors} desks={desks} />
      <RuleFields typed={typed} errors={errors} />
    </>
  );
}

function WhoFields({ typed, errors, desks }: Own & { desks: readonly Desk[] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] });
  const state = <CountryField {...field('state')} label={t`Quel État`} />;
  return (
    <>
      <TextField {...field('nameFr')} label={t`Nom en français`} input={{ maxLength: 120 }} />
      <TextField {...field('nameEn')} label={t`Nom en anglais`} input={{ maxLength: 120 }} />
      <Radios
        {...field('kind')}
        label={t`Genre`}
        choices={Object.entries(kindWords).map(([value, words]) => ({
          ...{ value, label: i18n._(words) },
          ...(value === 'partner-state' && { reveals: state }),
        }))}
      />
      <Select
        {...field('desk')}
        label={t`Bureau qui répond`}
        hint={t`Le poste où ses agents et ses programmes ont leur rôle.`}
        placeholder={t`Choisissez`}
        options={deskOptions(desks, locale)}
      />
    </>
  );
}

function RuleFields({ typed, errors }: Own) {
  const { i18n, t } = useLingui();
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] });
  const choices = (words: Readonly<Record<string, MessageDescriptor>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label: i18n._(label) }));
  return (
    <>
      <TextField
        {...field('days')}
        label={t`Délai pour répondre`}
        hint={t`De 1 à 365.`}
        width="short"
        input={{ inputMode: 'numeric', maxLength: 3 }}
      />
      <Radios
        {...field('unit')}
        label={t`Compté en`}
        hint={t`Les jours ouvrés sont ceux du bureau qui répond.`}
        choices={choices(unitWords)}
        inline
      />
      <Radios
        {...field('silence')}
        label={t`Sans réponse dans le délai`}
        hint={t`Le silence d’un service de sécurité n’est jamais favorable.`}
        choices={choices(silenceWords)}
      />
      <Checkboxes
        name="shows"
        label={t`Ce qu’il voit du dossier`}
        hint={t`Seulement ce dont sa réponse a besoin.`}
        values={(typed['shows'] ?? '').split(' ')}
        error={errors['shows']}
        choices={choices(shownWords)}
      />
    </>
  );
}
