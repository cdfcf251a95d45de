import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { SummaryList } from '@jatigi/ui';
import type { SummaryRow } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatDate, formatPartialDate } from '../../../locale/format';
import type { CertificateKind, KindField, StaffCertificate } from '../../certificates/certificate.types';
import { sexWords } from '../words/persons';
import { answeredByWords, outcomeWords, presenceWords } from './certificate-words';

interface FactsProps {
  certificate: StaffCertificate;
  kind: CertificateKind | null;
}

/** Whom it is about, what she answered, and what was found. */
export function CertificateFacts({ certificate, kind }: FactsProps) {
  const { t } = useLingui();
  const found = useFoundRows(certificate);
  const stated = useStatementRows(certificate, kind);
  const groups = [
    { key: 'person', title: t`La personne`, rows: usePersonRows(certificate) },
    { key: 'stated', title: t`Ses réponses`, rows: stated },
    { key: 'found', title: t`Ce qui est constaté`, rows: found },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ key, title, rows }) => (
      <section key={key} aria-labelledby={`facts-${key}`}>
        <h3 id={`facts-${key}`}>{title}</h3>
        <SummaryList rows={rows} />
      </section>
    ));
}

function usePersonRows({ person, createdAt }: StaffCertificate): SummaryRow[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { name, sex, birthDate, birthPlace, birthCountry, nationalities, address, occupation } = person;
  const sexLabel = sexWords[sex];
  return [
    { key: 'name', label: t`Nom et prénoms`, value: `${name.surname} ${name.givenNames}` },
    {
      key: 'consular',
      label: t`Numéro consulaire`,
      value: person.consularNumber ?? t`Pas inscrite : la personne s’est décrite`,
    },
    { key: 'sex', label: t`Sexe`, value: sexLabel ? i18n._(sexLabel) : sex },
    {
      key: 'birth',
      label: t`Naissance`,
      value: [formatPartialDate(birthDate, locale), birthPlace, countryName(birthCountry, locale)].join(', '),
    },
    {
      key: 'nationalities',
      label: t`Nationalités`,
      value: nationalities.map((code) => countryName(code, locale)).join(', '),
    },
    {
      key: 'address',
      label: t`Adresse`,
      value: address ? [address.lines, address.city, countryName(address.country, locale)].join(', ') : '—',
    },
    { key: 'occupation', label: t`Profession`, value: occupation ?? '—' },
    { key: 'asked', label: t`Demandée le`, value: formatDate(createdAt, locale) },
  ];
}

function useStatementRows({ statements }: StaffCertificate, kind: CertificateKind | null): SummaryRow[] {
  const locale = useLocale();
  return Object.entries(statements).map(([name, answer]) => {
    const field = kind?.fields.find((one) => one.name === name);
    return { key: name, label: field?.label[locale] ?? name, value: answerText(answer, field, locale) };
  });
}

function answerText(
  answer: StaffCertificate['statements'][string],
  field: KindField | undefined,
  locale: 'fr' | 'en',
): string {
  if (typeof answer !== 'string')
    return [answer.centre, answer.year, answer.number].filter((part) => part !== undefined).join(' / ');
  if (field?.type === 'date') return formatPartialDate({ value: answer, approximate: false }, locale);
  if (field?.type === 'country') return countryName(answer, locale);
  return field?.choices?.find(({ code }) => code === answer)?.label[locale] ?? answer;
}

/** What an agent saw and what the register answered. */
function useFoundRows({ presence, reading }: StaffCertificate): SummaryRow[] {
  const { t } = useLingui();
  const locale = useLocale();
  const word = useWord();
  return [
    ...(presence
      ? [
          {
            key: 'presence',
            label: t`Présence`,
            value: [word(presenceWords, presence.mode), formatDate(presence.on, locale), presence.time]
              .filter(Boolean)
              .join(', '),
          },
          { key: 'note', label: t`Note`, value: presence.note ?? '—' },
        ]
      : []),
    ...(reading
      ? [
          {
            key: 'act',
            label: t`Acte de naissance`,
            value: `${reading.act.centre} / ${reading.act.year} / ${reading.act.number}`,
          },
          { key: 'outcome', label: t`Ce que dit la marge`, value: word(outcomeWords, reading.outcome) },
          {
            key: 'answered',
            label: t`Lu par`,
            value: `${word(answeredByWords, reading.answeredBy)}, ${formatDate(reading.answeredOn, locale)}`,
          },
        ]
      : []),
  ];
}

function useWord() {
  const { i18n } = useLingui();
  return (words: Readonly<Record<string, MessageDescriptor>>, code: string): string => {
    const word = words[code];
    return word ? i18n._(word) : code;
  };
}
