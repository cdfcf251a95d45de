import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { countryName, formatDate } from '../../locale/format';
import type { Locale } from '../../locale/locale';
import type { Application, Value } from './application.types';
import { choiceWords, fieldTexts, stepTitles } from './field-texts';
import { askedOn } from './form-of-file';
import { steps } from './steps';
import type { Step, StepField } from './steps';
import { verdictWords } from './state-words';

interface AnswersProps {
  application: Application;
  isChangeable?: boolean;
}

/** What was answered, page by page. */
export function AnswersView({ application, isChangeable = false }: AnswersProps) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const file = `/${locale}/visas/${application.id}`;
  const documents = application.documents.filter(({ need, upload }) => need === 'required' || upload !== null);
  return (
    <>
      {steps.map((step) => (
        <StepAnswers
          key={step.slug}
          application={application}
          step={askedOn(step, application)}
          isChangeable={isChangeable}
        />
      ))}
      <h2>{t`Pièces`}</h2>
      <SummaryList
        rows={documents.map(({ kind, title, state }) => ({
          key: kind,
          label: title[locale],
          value: i18n._(verdictWords[state]?.label ?? { id: state }),
          ...(isChangeable ? { changeHref: `${file}/documents/${kind}` } : {}),
        }))}
      />
    </>
  );
}

function StepAnswers({ application, step, isChangeable }: Required<AnswersProps> & { step: Step }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { slug, part, fields } = step;
  const words = (name: string, code: string) => i18n._(choiceWords[name]?.[code] ?? { id: code });
  const rows = fields.map((field) => ({
    key: field.name,
    label: i18n._(fieldTexts[field.name]?.label ?? { id: field.name }),
    value:
      shown(application[part][field.name], field, { locale, words }) ??
      (field.optional === true ? t`non précisé` : t`pas encore répondu`),
    ...(isChangeable ? { changeHref: `/${locale}/visas/${application.id}/${slug}?check#${field.name}` } : {}),
  }));
  return (
    <>
      <h2>{i18n._(stepTitles[slug] ?? { id: slug })}</h2>
      <SummaryList rows={rows} />
    </>
  );
}

interface Showing {
  locale: Locale;
  words: (name: string, code: string) => string;
}

function shown(value: Value | undefined, { name, kind }: StepField, { locale, words }: Showing): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((code) => countryName(code, locale)).join(', ');
  if (kind === 'date') return formatDate(String(value), locale);
  if (kind === 'country') return countryName(String(value), locale);
  return kind === 'choice' ? words(name, String(value)) : String(value);
}
