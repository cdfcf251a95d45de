import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatPartialDate } from '../../../locale/format';
import { sexWords } from '../words/persons';
import { capacityWords, sectionWords } from './registry-words';
import { sections } from './registry.types';
import type { ActPerson, BirthFacts, Section } from './registry.types';

export interface FactRow {
  key: string;
  label: string;
  /** As text, to compare. */
  text: string;
  /** With language and direction, to read. */
  value: ReactNode;
}

export interface FactGroup {
  section: Section;
  title: string;
  rows: FactRow[];
}

const written = { Arab: { lang: 'ar', dir: 'rtl' }, Nkoo: { lang: 'nqo', dir: 'rtl' }, Latn: { dir: 'ltr' } } as const;

/** What a birth declaration or act says, group by group, in the reader's language. */
export function useFactGroups(): (facts: BirthFacts) => FactGroup[] {
  const { i18n } = useLingui();
  const personRows = usePersonRows();
  const extraRows = useExtraRows();
  return (facts) =>
    sections.flatMap((section) => {
      const persons = personsOf(facts, section);
      const rows = [
        ...extraRows(facts, section),
        ...persons.flatMap((person, index) =>
          personRows(person, `${section}${index}`, persons.length > 1 ? index + 1 : 0),
        ),
      ];
      return [{ section, title: i18n._(sectionWords[section]), rows }];
    });
}

function personsOf(facts: BirthFacts, section: Section): ActPerson[] {
  if (section === 'witnesses') return facts.witnesses ?? [];
  const one = section === 'declarant' || section === 'interpreter' ? facts[section]?.person : facts[section];
  return one ? [one] : [];
}

function row(key: string, label: string, text: string | undefined | null, value?: ReactNode): FactRow[] {
  return text === undefined || text === null || text === '' ? [] : [{ key, label, text, value: value ?? text }];
}

function useBirthRows() {
  const { t } = useLingui();
  const locale = useLocale();
  return (person: ActPerson, at: string): FactRow[] => [
    ...row(`${at}.birthDate`, t`Date de naissance`, person.birthDate && formatPartialDate(person.birthDate, locale)),
    ...row(`${at}.birthTime`, t`Heure`, person.birthTime),
    ...row(`${at}.birthPlace`, t`Lieu de naissance`, person.birthPlace),
    ...row(`${at}.birthCountry`, t`Pays de naissance`, person.birthCountry && countryName(person.birthCountry, locale)),
  ];
}

function usePersonRows() {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const birthRows = useBirthRows();
  return (person: ActPerson, at: string, number: number): FactRow[] => {
    const original = person.originalName;
    const originalText = original ? `${original.surname} ${original.givenNames}` : '';
    const sex = sexWords[person.sex ?? ''];
    const count = number > 0 ? ` ${number}` : '';
    return [
      ...row(`${at}.surname`, t`Nom` + count, person.name?.surname),
      ...row(`${at}.givenNames`, t`Prénoms` + count, person.name?.givenNames),
      ...row(
        `${at}.original`,
        t`Écriture d’origine`,
        originalText,
        original && <bdi {...written[original.script]}>{originalText}</bdi>,
      ),
      ...row(`${at}.sex`, t`Sexe`, sex && i18n._(sex)),
      ...birthRows(person, at),
      ...row(
        `${at}.nationalities`,
        t`Nationalités`,
        person.nationalities?.map((code) => countryName(code, locale)).join(', '),
      ),
      ...row(`${at}.occupation`, t`Profession`, person.occupation),
      ...row(`${at}.residence`, t`Domicile`, person.residence),
      ...row(`${at}.nina`, t`NINA`, person.nina),
      ...row(`${at}.linked`, t`Compte`, person.personId && t`lié à un compte`),
    ];
  };
}

function useExtraRows() {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  return (facts: BirthFacts, section: Section): FactRow[] => {
    if (section === 'child' && facts.multipleBirth) {
      const { order, children } = facts.multipleBirth;
      return row('child.multiple', t`Naissance multiple`, t`enfant ${order} de ${children}`);
    }
    if (section === 'declarant') {
      const words = capacityWords[facts.declarant?.capacity ?? ''];
      return row('declarant.capacity', t`Qualité`, words && i18n._(words));
    }
    if (section !== 'interpreter' || facts.interpreter?.language === undefined) return [];
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    return row('interpreter.language', t`Langue`, names.of(facts.interpreter.language));
  };
}

interface FactGroupsProps {
  facts: BirthFacts;
  editBase?: string | undefined;
  /** The level of the headings: one below what stands over them. */
  heading?: 'h2' | 'h3';
}

/** Groups as lists, with a way to change each where that is possible. */
export function FactGroups({ facts, editBase, heading: Heading = 'h3' }: FactGroupsProps) {
  const { t } = useLingui();
  const groups = useFactGroups()(facts);
  return groups.map(({ section, title, rows }) => (
    <section key={section} aria-labelledby={`facts-${section}`}>
      <Heading id={`facts-${section}`}>{title}</Heading>
      {rows.length === 0 ? (
        <p className="hint">{emptyWords(section, { unknown: t`Inconnu ou non déclaré`, none: t`Aucun` })}</p>
      ) : (
        <dl className="summary-list">
          {rows.map(({ key, label, value }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {editBase !== undefined && (
        <p>
          <a href={`${editBase}/${section}`}>
            {t`Remplir ou modifier`} <span className="visually-hidden">{title}</span>
          </a>
        </p>
      )}
    </section>
  ));
}

function emptyWords(section: Section, words: { unknown: string; none: string }): string {
  return section === 'mother' || section === 'father' ? words.unknown : words.none;
}
