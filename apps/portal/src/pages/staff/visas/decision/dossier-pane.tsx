import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList, Tag } from '@jatigi/ui';
import type { SummaryRow } from '@jatigi/ui';
import { useLocale } from '../../../../layout/use-locale';
import { countryName, formatDate } from '../../../../locale/format';
import { purposeWords } from '../../../../words/visas';
import { answerWords, consultationStateWords, consultationTones } from '../../consultations/consultation-words';
import type { FileConsultation } from '../../consultations/consultation.types';
import { partOutcomeWords, partStateWords, partTones, partWords } from '../examination-words';
import type { ChecklistDocument, PartStanding, VisaFile } from '../visa-file.types';
import { documentStateWords, documentTones } from '../visa-words';

interface Props {
  file: VisaFile;
  consultations: readonly FileConsultation[];
}

/** The file in one column: who, where to, what the examination found, who was asked. */
export function DossierPane({ file, consultations }: Props) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="dossier">
      <h2 id="dossier">
        <Trans>L’essentiel du dossier</Trans>
      </h2>
      <SummaryList rows={[...usePersonRows(file), ...useJourneyRows(file)]} />
      <h3>{t`Examen`}</h3>
      <ul className="plain-list">
        {file.examination.map((standing) => (
          <Part key={standing.part} {...standing} />
        ))}
        {consultations.map((one) => (
          <Asked key={one.id} one={one} />
        ))}
      </ul>
      <h3>{t`Pièces`}</h3>
      <ul className="plain-list">
        {file.documents.map((document) => (
          <Document key={document.kind} document={document} />
        ))}
      </ul>
    </section>
  );
}

const text = (value: unknown): string => (value === undefined || value === null || value === '' ? '—' : String(value));

/** Of some only the year or the month of birth is known. */
const isDay = (date: unknown): boolean => typeof date === 'string' && date.length === 10;

function usePersonRows({ applicant, travelDocument }: VisaFile): SummaryRow[] {
  const { t } = useLingui();
  const locale = useLocale();
  const date = (value: unknown): string => (typeof value === 'string' ? formatDate(value, locale) : '—');
  const country = (value: unknown): string => (typeof value === 'string' ? countryName(value, locale) : '—');
  const [born, place] = [date(applicant['birthDate']), text(applicant['birthPlace'])];
  const [number, issuer] = [text(travelDocument['number']), country(travelDocument['issuer'])];
  const until = date(travelDocument['expiresOn']);
  return [
    {
      key: 'born',
      label: t`Naissance`,
      value: isDay(applicant['birthDate']) ? t`le ${born}, à ${place}` : t`${born}, à ${place}`,
    },
    { key: 'nationality', label: t`Nationalité`, value: country(applicant['nationality']) },
    { key: 'residence', label: t`Résidence`, value: country(applicant['residence']) },
    { key: 'occupation', label: t`Profession`, value: text(applicant['occupation']) },
    { key: 'passport', label: t`Passeport`, value: t`${number}, ${issuer}, jusqu’au ${until}` },
  ];
}

const DAY = 86_400_000;

/** Arrival and departure are both days in the country. */
const daysOf = (arrival: unknown, departure: unknown): number =>
  Math.round((Date.parse(String(departure)) - Date.parse(String(arrival))) / DAY) + 1;

function useJourneyRows({ journey, payment }: VisaFile): SummaryRow[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { arrival, departure } = journey;
  const purpose = purposeWords[text(journey['purpose'])];
  const [from, until] = [arrival, departure].map((day) => (day ? formatDate(String(day), locale) : '—'));
  const days = daysOf(arrival, departure);
  return [
    { key: 'purpose', label: t`Motif`, value: purpose ? i18n._(purpose) : '—' },
    { key: 'dates', label: t`Voyage`, value: t`du ${from} au ${until} (${days} jours)` },
    { key: 'address', label: t`Adresse au Mali`, value: text(journey['addressInMali']) },
    { key: 'host', label: t`Accueilli par`, value: text(journey['host']) },
    { key: 'receipt', label: t`Reçu`, value: text(payment?.receiptNumber) },
  ];
}

function Part({ part, state, outcome }: PartStanding) {
  const { i18n } = useLingui();
  const words = outcome === null ? undefined : partOutcomeWords[outcome];
  return (
    <li>
      {i18n._(partWords[part])} <Tag tone={partTones[state]}>{i18n._(partStateWords[state])}</Tag>{' '}
      <span className="hint">{words ? i18n._(words) : outcome}</span>
    </li>
  );
}

function Asked({ one: { name, service, state, answer, texts } }: { one: FileConsultation }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <li>
      {name?.[locale] ?? service} <Tag tone={consultationTones[state]}>{i18n._(consultationStateWords[state])}</Tag>{' '}
      {answer && <Tag tone={answer.answer === 'objection' ? 'bad' : 'good'}>{i18n._(answerWords[answer.answer])}</Tag>}{' '}
      {texts.objection && <span className="hint">{texts.objection}</span>}
    </li>
  );
}

function Document({ document: { kind, title, state, upload } }: { document: ChecklistDocument }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const words = documentStateWords[state];
  return (
    <li>
      {upload ? <a href={`?document=${kind}#documents`}>{title[locale]}</a> : title[locale]}{' '}
      <Tag tone={documentTones[state]}>{words ? i18n._(words) : state}</Tag>
    </li>
  );
}
