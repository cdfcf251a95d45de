import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import type { ServiceQuestion } from './consultation.types';
import { subjectWords } from './consultation-words';

const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Of the file what the question needs: the service decided in the register which groups those are. */
export function QuestionFacts({ question: { subject } }: { question: ServiceQuestion }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { identity, travelDocument, journey, residence, occupation } = subject;
  const shown = { ...identity, ...travelDocument, ...journey, ...residence };
  const rows = Object.entries(subjectWords).flatMap(([name, words]) => {
    const value = shown[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    const text = isDate(value) ? formatDate(value, locale) : Array.isArray(value) ? value.join(', ') : String(value);
    return [{ key: name, label: i18n._(words), value: text }];
  });
  return (
    <section aria-labelledby="subject">
      <h2 id="subject">
        <Trans>La personne et son voyage</Trans>
      </h2>
      <p className="hint">
        <Trans>Vous voyez ce dont votre service a besoin. La personne peut savoir que son dossier a été lu.</Trans>
      </p>
      <SummaryList
        rows={occupation ? [...rows, { key: 'occupation', label: t`Profession`, value: occupation }] : rows}
      />
    </section>
  );
}
