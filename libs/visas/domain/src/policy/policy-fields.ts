import type { Money } from '@jatigi/kernel';
import { formatMoney, isPlainDate } from '@jatigi/kernel';
import { alpha3ToAlpha2 } from 'i18n-iso-countries';
import { outcomeWords } from '../submission';
import type { Language, Words } from '../words';

/** How a field of a policy set is called; a field that is missing here is shown under its own name. */
const names: Readonly<Record<string, Words>> = {
  activeFrom: { fr: 'date d’entrée en vigueur', en: 'active from' },
  passport: { fr: 'règles du passeport', en: 'passport rules' },
  monthsValidAfterArrival: { fr: 'mois de validité après l’arrivée', en: 'months of validity after arrival' },
  maxAgeYears: { fr: 'âge maximal du passeport (ans)', en: 'greatest age of the passport (years)' },
  freePages: { fr: 'pages libres', en: 'free pages' },
  biometricsFromAge: { fr: 'biométrie à partir de (ans)', en: 'biometrics from age' },
  biometricsReuseMonths: { fr: 'réemploi de la biométrie (mois)', en: 'biometrics used again for (months)' },
  headquarters: { fr: 'bureau central', en: 'headquarters' },
  rollingStay: { fr: 'séjour sur période glissante', en: 'stay in a rolling period' },
  retention: { fr: 'conservation des données', en: 'keeping of data' },
  draftDays: { fr: 'brouillon (jours)', en: 'draft (days)' },
  fileMonths: { fr: 'dossier déposé (mois)', en: 'submitted file (months)' },
  hitDetailDays: { fr: 'détail d’un signalement (jours)', en: 'detail of a hit (days)' },
  days: { fr: 'jours de séjour au plus', en: 'days of stay at most' },
  window: { fr: 'dans toute période de (jours)', en: 'in any period of (days)' },
  from: { fr: 'à partir du', en: 'from' },
  to: { fr: 'jusqu’au (exclu)', en: 'until (exclusive)' },
  text: { fr: 'texte', en: 'text' },
  source: { fr: 'source', en: 'source' },
  sample: { fr: 'exemple', en: 'sample' },
  outcome: { fr: 'résultat', en: 'outcome' },
  bond: { fr: 'caution', en: 'bond' },
  amount: { fr: 'montant', en: 'amount' },
  when: { fr: 'condition', en: 'condition' },
  nationalities: { fr: 'nationalités', en: 'nationalities' },
  residences: { fr: 'pays de résidence', en: 'countries of residence' },
  travelDocuments: { fr: 'titres de voyage', en: 'travel documents' },
  purposes: { fr: 'motifs', en: 'purposes' },
  minStayDays: { fr: 'séjour d’au moins (jours)', en: 'stay of at least (days)' },
  maxStayDays: { fr: 'séjour d’au plus (jours)', en: 'stay of at most (days)' },
  fromAge: { fr: 'âge minimal', en: 'least age' },
  underAge: { fr: 'âge inférieur à', en: 'age below' },
  post: { fr: 'poste', en: 'post' },
  posts: { fr: 'postes', en: 'posts' },
  representedBy: { fr: 'représenté par', en: 'represented by' },
  confederal: { fr: 'visa confédéral', en: 'confederal visa' },
  entries: { fr: 'entrées (0 : multiples)', en: 'entries (0: many)' },
  validityMonths: { fr: 'validité (mois)', en: 'validity (months)' },
  currency: { fr: 'monnaie', en: 'currency' },
  amounts: { fr: 'tarif', en: 'fee' },
  express: { fr: 'supplément express', en: 'express surcharge' },
  kind: { fr: 'pièce', en: 'document' },
  title: { fr: 'intitulé', en: 'title' },
  need: { fr: 'exigence', en: 'need' },
  mediaTypes: { fr: 'formats', en: 'formats' },
  service: { fr: 'service', en: 'service' },
  class: { fr: 'procédure', en: 'processing' },
  deadlines: { fr: 'délais', en: 'delays' },
  paymentDays: { fr: 'paiement (jours)', en: 'payment (days)' },
  admissibilityWorkingDays: { fr: 'recevabilité (jours ouvrés)', en: 'admissibility (working days)' },
  informationDays: { fr: 'complément (jours)', en: 'information (days)' },
  examinationDays: { fr: 'instruction (jours)', en: 'examination (days)' },
  examinationMaxDays: { fr: 'instruction au plus (jours)', en: 'examination at most (days)' },
  decisionHours: { fr: 'décision (heures)', en: 'decision (hours)' },
  escalationWorkingDays: {
    fr: 'alerte du bureau central (jours ouvrés de retard)',
    en: 'headquarters told (working days late)',
  },
  issueHours: { fr: 'délivrance (heures)', en: 'issue (hours)' },
  appealDays: { fr: 'recours (jours)', en: 'appeal (days)' },
  appealMonths: { fr: 'décision du recours (mois)', en: 'decision on the appeal (months)' },
};

const nothing: Words = { fr: 'rien', en: 'nothing' };
const yes: Words = { fr: 'oui', en: 'yes' };
const no: Words = { fr: 'non', en: 'no' };

/** A path of fields in words: `amounts.V03S` is "tarif V03S". */
export const fieldName = (path: readonly string[], language: Language): string =>
  path.map((part) => names[part]?.[language] ?? part).join(' › ');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (parts: readonly string[], between: string, language: Language): string =>
  parts.length > 0 ? parts.join(between) : nothing[language];

const tags: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Fields whose values are States. A post may have the letters of a State as its code. */
const states = ['nationalities', 'residences', 'territory', 'state'];

/** A code or a date by its name, where it has one. */
function nameOf(value: string, field: string | undefined, language: Language): string {
  if (isPlainDate(value)) {
    const format = new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${value}T00:00:00Z`));
  }
  if (field === 'outcome') return (outcomeWords as Readonly<Record<string, Words>>)[value]?.[language] ?? value;
  const country = field !== undefined && states.includes(field) ? alpha3ToAlpha2(value) : undefined;
  return (country && new Intl.DisplayNames(tags[language], { type: 'region' }).of(country)) ?? value;
}

/** Where a value stands. */
export interface FieldOfValue {
  /** The last name of its path. */
  name?: string | undefined;
  /** Makes a number an amount of money. */
  currency?: string | undefined;
}

/** A value as people write it. */
export function valueInWords(value: unknown, language: Language, { name: field, currency }: FieldOfValue): string {
  if (value === undefined || value === null) return nothing[language];
  if (typeof value === 'string') return nameOf(value, field, language);
  if (typeof value === 'boolean') return value ? yes[language] : no[language];
  if (typeof value === 'number' && currency) return formatMoney({ minor: value, currency } satisfies Money, language);
  if (Array.isArray(value)) {
    const names = value.map((one) => nameOf(String(one), field, language));
    return listed(names, ', ', language);
  }
  if (!isObject(value)) return String(value);
  const parts = Object.entries(value).map(([name, part]) => {
    // An amount is written in the currency beside it.
    const money = name === 'amount' ? { currency: String(value['currency']) } : {};
    return `${fieldName([name], language)} : ${valueInWords(part, language, { name, ...money })}`;
  });
  return listed(parts, ' ; ', language);
}
