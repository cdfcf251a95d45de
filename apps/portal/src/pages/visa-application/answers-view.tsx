import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { countryName, formatDate } from '../../locale/format';
import type { Locale } from '../../locale/locale';
import type { Application, Value } from './application.types';
import { choiceWords } from './field-texts';
import { askedOn } from './form-of-file';
import { useOwnForm } from './form-view';
import type { FormView } from './form-view';
import { steps } from './steps';
import type { Step, StepField } from './steps';
import { verdictWords } from './state-words';

interface AnswersProps {
  application: Application;
  isChangeable?: boolean;
  /** Where it is filled; by the applicant when absent. */
  form?: FormView | undefined;
}

/** What was answered, page by page. */
export function AnswersView({ application, isChangeable = false, form }: AnswersProps) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const own = useOwnForm(application.id);
  const shown = form ?? own;
  const asked = steps.map((step) => askedOn(step, application)).filter(({ fields }) => fields.length > 0);
  const documents = application.documents.filter(({ need, upload }) => need === 'required' || upload !== null);
  return (
    <>
      {asked.map((step) => (
        <StepAnswers key={step.slug} application={application} step={step} isChangeable={isChangeable} form={shown} />
      ))}
      <h2>{t`Pièces`}</h2>
      <SummaryList
        rows={documents.map(({ kind, title, state }) => ({
          key: kind,
          label: title[locale],
          value: i18n._(verdictWords[state]?.label ?? { id: state }),
          ...(isChangeable ? { changeHref: `${shown.file}/documents/${kind}` } : {}),
        }))}
      />
    </>
  );
}

interface StepProps {
  application: Application;
  step: Step;
  isChangeable: boolean;
  form: FormView;
}

function StepAnswers({ application, step, isChangeable, form: { file, pageOf, texts } }: StepProps) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { slug, part, fields } = step;
  const words = (name: string, code: string) => i18n._(choiceWords[name]?.[code] ?? { id: code });
  const rows = fields.map((field) => ({
    key: field.name,
    label: i18n._(texts.fields[field.name]?.label ?? { id: field.name }),
    value:
      written(application[part][field.name], field, { locale, words }) ??
      (field.optional === true ? t`non précisé` : t`pas encore répondu`),
    ...(isChangeable ? { changeHref: `${file}/${pageOf(step)}?check#${field.name}` } : {}),
  }));
  return (
    <>
      <h2>{i18n._(texts.titles[slug] ?? { id: slug })}</h2>
      <SummaryList rows={rows} />
    </>
  );
}

interface Showing {
  locale: Locale;
  words: (name: string, code: string) => string;
}

function written(value: Value | undefined, { name, kind }: StepField, { locale, words }: Showing): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value))
    return value.map((one) => (kind === 'countries' ? countryName(one, locale) : one)).join(', ');
  if (kind === 'date') return formatDate(String(value), locale);
  if (kind === 'country') return countryName(String(value), locale);
  return kind === 'choice' ? words(name, String(value)) : String(value);
}
