import type { Words } from '../words';
import { languages } from '../words';
import { fieldName, valueInWords } from './policy-fields';
import type { PolicySet } from './policy-set';

/** One difference between two policy sets, in words. */
export interface PolicyDifference {
  change: 'added' | 'removed' | 'changed' | 'moved';
  /** The list, or `settings` for what stands outside the lists. */
  section: string;
  /** Id of the rule, code of the visa type, or name of the setting. */
  row: string;
  words: Words;
}

type Row = Record<string, unknown>;

const sections: ReadonlyArray<{ list: keyof PolicySet; words: Words; key: string; ordered?: true }> = [
  { list: 'outcomes', words: { fr: 'Qui a besoin de quoi', en: 'Who needs what' }, key: 'id', ordered: true },
  { list: 'competence', words: { fr: 'Poste compétent', en: 'Competent post' }, key: 'id', ordered: true },
  { list: 'visaTypes', words: { fr: 'Types de visa', en: 'Visa types' }, key: 'code' },
  { list: 'fees', words: { fr: 'Tarifs', en: 'Fees' }, key: 'id', ordered: true },
  { list: 'documents', words: { fr: 'Pièces', en: 'Documents' }, key: 'id' },
  { list: 'consultations', words: { fr: 'Consultations', en: 'Consultations' }, key: 'id' },
  { list: 'processing', words: { fr: 'Délais', en: 'Delays' }, key: 'id' },
  { list: 'refusalCodes', words: { fr: 'Motifs de refus', en: 'Reasons of refusal' }, key: 'code' },
];
const settings = [
  ...(['activeFrom', 'passport', 'biometricsFromAge', 'biometricsReuseMonths', 'headquarters'] as const),
  ...(['rollingStay', 'retention'] as const),
] as const;

const inWords = (make: (language: 'fr' | 'en') => string): Words => {
  const [fr, en] = languages.map(make) as [string, string];
  return { fr, en };
};

const isPlain = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Leaf {
  path: string[];
  before: unknown;
  after: unknown;
}

/** Fields that differ, down to the last name; a list counts as one value. */
function leaves(before: unknown, after: unknown, path: string[] = []): Leaf[] {
  if (isPlain(before) && isPlain(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => leaves(before[name], after[name], [...path, name]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

function changed(
  section: string,
  row: string,
  currencies: [unknown, unknown],
  found: readonly Leaf[],
): PolicyDifference {
  // A setting is called by its field already.
  const prefix = section === 'settings' ? '' : `${row} — `;
  const sentence = (language: 'fr' | 'en'): string =>
    found
      .map(({ path, before, after }) => {
        const isMoney = path[0] === 'amounts' || path[0] === 'express' || path.join('.') === 'bond.amount';
        const [was, is] = currencies.map((currency) => (isMoney ? String(currency) : undefined));
        const name = path.at(-1);
        const [from, to] = [
          valueInWords(before, language, { name, currency: was }),
          valueInWords(after, language, { name, currency: is }),
        ];
        const called = fieldName(path, language);
        return language === 'fr' ? `${called} : ${from} devient ${to}` : `${called}: ${from} becomes ${to}`;
      })
      .join(' ; ');
  return { change: 'changed', section, row, words: inWords((language) => `${prefix}${sentence(language)}.`) };
}

const textOf = ({ text }: Row, language: 'fr' | 'en'): string => (isPlain(text) ? String(text[language]) : '');

/** Rows of both lists whose place among the others that stayed is another one. */
function moved(section: string, before: readonly string[], after: readonly string[]): PolicyDifference[] {
  const stayed = before.filter((key) => after.includes(key));
  const now = after.filter((key) => before.includes(key));
  return now
    .filter((key, at) => {
      const earlier = new Set(now.slice(0, at));
      return stayed.slice(0, stayed.indexOf(key)).some((other) => !earlier.has(other));
    })
    .map((key) => ({
      change: 'moved',
      section,
      row: key,
      words: inWords((language) =>
        language === 'fr'
          ? `${key} — passe avant d’autres règles : la première qui s’applique décide.`
          : `${key} — now comes before other rules: the first that applies decides.`,
      ),
    }));
}

/** In which a row counts money: fees say it themselves, other rules with their bond. */
const currencyOf = ({ currency, bond }: Row): unknown => currency ?? (isPlain(bond) ? bond['currency'] : undefined);

function compareRows(
  { list, key, ordered }: (typeof sections)[number],
  before: PolicySet,
  after: PolicySet,
): PolicyDifference[] {
  const rowsOf = (set: PolicySet): Map<string, Row> =>
    new Map((set[list] as unknown as Row[]).map((row) => [String(row[key]), row]));
  const [old, young] = [rowsOf(before), rowsOf(after)];
  const one = (change: 'added' | 'removed', name: string, row: Row): PolicyDifference => ({
    change,
    section: list,
    row: name,
    words: inWords((language) => {
      const verb = { added: { fr: 'ajouté', en: 'added' }, removed: { fr: 'supprimé', en: 'removed' } }[change][
        language
      ];
      return `${name} — ${verb} : ${textOf(row, language)}`;
    }),
  });
  const gone = [...old].filter(([name]) => !young.has(name)).map(([name, row]) => one('removed', name, row));
  const rest = [...young].flatMap(([name, row]) => {
    const was = old.get(name);
    if (!was) return one('added', name, row);
    const found = leaves(was, row);
    return found.length > 0 ? changed(list, name, [currencyOf(was), currencyOf(row)], found) : [];
  });
  return [...gone, ...rest, ...(ordered ? moved(list, [...old.keys()], [...young.keys()]) : [])];
}

/** What the second set says otherwise than the first, row by row, in words. Empty when they judge alike. */
export function comparePolicies(before: PolicySet, after: PolicySet): PolicyDifference[] {
  const outside = settings.flatMap((name) => {
    const found = leaves(before[name], after[name], [name]);
    return found.length > 0 ? changed('settings', name, [null, null], found) : [];
  });
  return [...outside, ...sections.flatMap((section) => compareRows(section, before, after))];
}

/** The name of a section, for headings. */
export const sectionWords: Readonly<Record<string, Words>> = {
  settings: { fr: 'Réglages', en: 'Settings' },
  ...Object.fromEntries(sections.map(({ list, words }) => [list, words])),
};
