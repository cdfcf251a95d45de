import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@jatigi/ui';
import type { SummaryRow } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatDate, formatPartialDate } from '../../../locale/format';
import { civilStatusWords } from '../../../words/visas';
import type { Name, RegistrationFacts } from '../../registration/registration.types';
import type { PersonFacts } from '../../travel/travel.types';
import { sexWords } from '../words/persons';

interface FactsProps {
  facts: RegistrationFacts;
}

/** What a person said of herself, group by group. */
export function useRegistrationGroups(facts: RegistrationFacts) {
  const { t } = useLingui();
  return [
    { key: 'person', title: t`La personne`, rows: usePersonRows(facts) },
    { key: 'family', title: t`La famille`, rows: useFamilyRows(facts) },
    { key: 'abroad', title: t`La vie à l’étranger`, rows: useLivingRows(facts) },
    { key: 'papers', title: t`Les papiers maliens`, rows: usePaperRows(facts) },
  ];
}

/** To read beside the documents. */
export function RegistrationFactGroups({ facts }: FactsProps) {
  return useRegistrationGroups(facts).map(({ key, title, rows }) => (
    <section key={key} aria-labelledby={`facts-${key}`}>
      <h3 id={`facts-${key}`}>{title}</h3>
      <SummaryList rows={rows} />
    </section>
  ));
}

const nameOf = (name: Name | undefined): string => (name ? `${name.surname} ${name.givenNames}` : '—');
const written: Readonly<Record<string, { lang?: string; dir: string }>> = {
  Arab: { lang: 'ar', dir: 'rtl' },
  Nkoo: { lang: 'nqo', dir: 'rtl' },
  Latn: { dir: 'ltr' },
};

/** Name, sex and birth, as every file of a person shows them. */
export function usePersonRows({ name, originalName, sex, ...facts }: PersonFacts): SummaryRow[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const sexLabel = sexWords[sex];
  return [
    { key: 'surname', label: t`Nom`, value: name.surname },
    { key: 'givenNames', label: t`Prénoms`, value: name.givenNames },
    {
      key: 'original',
      label: t`Écriture d’origine`,
      value: originalName ? <bdi {...written[originalName.script]}>{nameOf(originalName)}</bdi> : '—',
    },
    { key: 'sex', label: t`Sexe`, value: sexLabel ? i18n._(sexLabel) : sex },
    { key: 'birth', label: t`Date de naissance`, value: formatPartialDate(facts.birthDate, locale) },
    { key: 'place', label: t`Lieu de naissance`, value: facts.birthPlace },
    { key: 'country', label: t`Pays de naissance`, value: countryName(facts.birthCountry, locale) },
    {
      key: 'nationalities',
      label: t`Nationalités`,
      value: facts.nationalities.map((code) => countryName(code, locale)).join(', '),
    },
  ];
}

function useFamilyRows({ father, mother, maritalStatus, spouses = [] }: RegistrationFacts): SummaryRow[] {
  const { i18n, t } = useLingui();
  const status = civilStatusWords[maritalStatus ?? ''];
  return [
    { key: 'father', label: t`Père`, value: nameOf(father) },
    { key: 'mother', label: t`Mère`, value: nameOf(mother) },
    { key: 'status', label: t`État matrimonial`, value: status ? i18n._(status) : '—' },
    { key: 'spouses', label: t`Conjoints`, value: spouses.map(nameOf).join(', ') || '—' },
  ];
}

function useLivingRows({ address, phone, occupation, emergencyContact }: RegistrationFacts): SummaryRow[] {
  const { t } = useLingui();
  const locale = useLocale();
  const { name, phone: contactPhone, relation } = emergencyContact;
  return [
    {
      key: 'address',
      label: t`Adresse`,
      value: [address.lines, address.city, countryName(address.country, locale)].join(', '),
    },
    { key: 'phone', label: t`Téléphone`, value: phone ?? '—' },
    { key: 'occupation', label: t`Profession`, value: occupation ?? '—' },
    {
      key: 'contact',
      label: t`À prévenir en cas d’urgence`,
      value: [name, relation, contactPhone].filter(Boolean).join(', '),
    },
  ];
}

function usePaperRows({ passport, nina }: RegistrationFacts): SummaryRow[] {
  const { t } = useLingui();
  const locale = useLocale();
  return [
    { key: 'passport', label: t`Numéro du passeport`, value: passport?.number ?? '—' },
    { key: 'expires', label: t`Expire le`, value: passport ? formatDate(passport.expiresOn, locale) : '—' },
    { key: 'nina', label: t`NINA`, value: nina ?? '—' },
  ];
}
