import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatDate } from '../../../locale/format';
import { purposeWords, travelDocumentWords } from '../../../words/visas';
import { sexWords } from '../words/persons';
import type { ServiceQuestion } from './consultation.types';
import { subjectWords } from './consultation-words';

const isDate = (value: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(value);
const countries = ['birthCountry', 'nationality', 'otherNationalities', 'formerNationalities', 'issuer', 'country'];
const coded: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>> = {
  sex: sexWords,
  kind: travelDocumentWords,
  purpose: purposeWords,
};

/** One value in the words of the reader. */
function useWords() {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (name: string, value: string): string => {
    const words = coded[name]?.[value];
    if (words) return i18n._(words);
    if (countries.includes(name)) return countryName(value, locale);
    return isDate(value) ? formatDate(value, locale) : value;
  };
}

/** Of the file what the question needs: the service decided in the register which groups those are. */
export function QuestionFacts({ question: { subject } }: { question: ServiceQuestion }) {
  const { i18n, t } = useLingui();
  const wordsOf = useWords();
  const { identity, travelDocument, journey, residence, occupation } = subject;
  const shown = { ...identity, ...travelDocument, ...journey, ...residence };
  const rows = Object.entries(subjectWords).flatMap(([name, words]) => {
    const value = shown[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    const text = [value]
      .flat()
      .map((one) => wordsOf(name, String(one)))
      .join(', ');
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
