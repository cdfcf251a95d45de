import { Trans, useLingui } from '@lingui/react/macro';
import { Details, SummaryList, Warning } from '@jatigi/ui';
import { useLocale } from '../../../../layout/use-locale';
import { formatDate, formatMoney } from '../../../../locale/format';
import type { ConsultedService } from '../../consultations/consultation.types';
import { classWords, noticedWords, turnedAwayWords } from '../../policy/policy-words';
import type { FilingPolicy, SaidByPolicy } from './filing-policy.types';

interface Props {
  policy: FilingPolicy | null;
  services: readonly ConsultedService[];
}

/** By which rules the file was handed in; where today's would say something else, both. */
export function FilingPolicyBox({ policy, services }: Props) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const valueOf = usePolicyValues(services);
  if (policy === null) return null;
  const { filedOn, onThatDay, today, differsFromFile, differsToday } = policy;
  const day = formatDate(filedOn, locale);
  const named = (fields: readonly string[]): string =>
    fields.map((field) => (noticedWords[field] ? i18n._(noticedWords[field]) : field)).join(', ');
  const asked = shown.filter((field) => field !== 'bond' || onThatDay.bond !== null || today.bond !== null);
  const rows = asked.map((field) => ({
    key: field,
    label: noticedWords[field] ? i18n._(noticedWords[field]) : field,
    value: (
      <>
        {valueOf(onThatDay, field)}
        {differsToday.includes(field) && (
          <div>
            <mark>{t`aujourd’hui : ${valueOf(today, field)}`}</mark>
          </div>
        )}
      </>
    ),
  }));
  return (
    <section aria-labelledby="filing-policy">
      <h2 id="filing-policy">
        <Trans>Politique du jour du dépôt</Trans>
      </h2>
      <p className="hint">
        <Trans>
          Le {day}, version {onThatDay.policyVersion}.
        </Trans>{' '}
        {differsToday.length === 0 ? (
          <Trans>La version d’aujourd’hui ({today.policyVersion}) dit la même chose.</Trans>
        ) : (
          <Trans>La version d’aujourd’hui ({today.policyVersion}) ne compte pas pour ce dossier.</Trans>
        )}
      </p>
      {differsFromFile.length > 0 && (
        <Warning>
          <Trans>Le dossier porte autre chose que ce que disait la politique : {named(differsFromFile)}.</Trans>
        </Warning>
      )}
      <SummaryList rows={rows} />
      <Rules said={onThatDay} />
    </section>
  );
}

const shown = [
  'outcome',
  'bond',
  'post',
  'visaType',
  'fee',
  'processing',
  'documents',
  'biometrics',
  'consultations',
] as const;

/** The values of an answer in words. */
function usePolicyValues(services: readonly ConsultedService[]) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const outcome = ({ outcome: said, refusedWith }: SaidByPolicy): string => {
    const code = said ?? refusedWith ?? '';
    return turnedAwayWords[code] ? i18n._(turnedAwayWords[code]) : code;
  };
  const delays = ({ processing }: SaidByPolicy): string => {
    if (!processing) return '—';
    const days = processing.deadlines.examinationDays;
    const name = classWords[processing.class] ? i18n._(classWords[processing.class] as never) : processing.class;
    return days === undefined ? name : t`${name}, examen en ${days} jours`;
  };
  const called = (code: string): string => services.find((service) => service.code === code)?.name[locale] ?? code;
  const values: Record<(typeof shown)[number], (said: SaidByPolicy) => string> = {
    outcome,
    bond: ({ bond }) => (bond ? formatMoney({ minor: bond.amount, currency: bond.currency }, locale) : '—'),
    post: ({ post }) => post ?? '—',
    visaType: ({ visaType }) => visaType ?? '—',
    fee: ({ fee }) => (fee ? formatMoney(fee, locale) : '—'),
    processing: delays,
    documents: ({ documents }) => documents.map(({ title }) => title[locale]).join(', ') || '—',
    biometrics: ({ biometrics }) => (biometrics ? t`demandée` : t`non demandée`),
    consultations: ({ consultations }) => consultations.map(called).join(', ') || t`aucun`,
  };
  return (said: SaidByPolicy, field: (typeof shown)[number]): string => values[field](said);
}

function Rules({ said: { rules } }: { said: SaidByPolicy }) {
  const { t } = useLingui();
  const locale = useLocale();
  const count = rules.length;
  return (
    <Details summary={t`Règles qui ont décidé (${count})`}>
      <ul>
        {rules.map(({ id, text }) => (
          <li key={id}>{text[locale]}</li>
        ))}
      </ul>
    </Details>
  );
}
