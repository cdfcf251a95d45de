import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { purposeWords, travelDocumentWords } from '../../../words/visas';
import { classWords, entriesWords, mediaWords, needWords, outcomeWords } from './policy-words';
import type { ListName } from './policy.types';

export type FieldKind =
  | 'line'
  | 'text'
  | 'date'
  | 'number'
  | 'choice'
  | 'choices'
  | 'country'
  | 'countries'
  | 'post'
  | 'posts'
  | 'amounts'
  | 'amount'
  | 'yes'
  | 'either';

/** One field of a row: where its value stands (members, joined by points) and how it is asked. */
export interface RowField {
  name: string;
  kind: FieldKind;
  label: MessageDescriptor;
  hint?: MessageDescriptor;
  /** Left out, the row says nothing about it. */
  optional?: true;
  choices?: Readonly<Record<string, MessageDescriptor>>;
  /** Asked under a heading of its own. */
  part?: 'when';
}

const countriesHint = msg`Noms ou codes, séparés par des virgules. Laissez vide pour tous.`;
const blankForAll = msg`Ne cochez rien pour tous.`;

const rule: readonly RowField[] = [
  { name: 'id', kind: 'line', label: msg`Nom de la règle`, hint: msg`Minuscules, chiffres, points et tirets.` },
  { name: 'from', kind: 'date', label: msg`À partir du` },
  {
    name: 'to',
    kind: 'date',
    label: msg`Jusqu’au, ce jour exclu`,
    hint: msg`Laissez vide si la règle n’a pas de fin.`,
    optional: true,
  },
  { name: 'text.fr', kind: 'text', label: msg`Texte en français` },
  { name: 'text.en', kind: 'text', label: msg`Texte en anglais` },
  { name: 'source', kind: 'line', label: msg`Source`, hint: msg`La décision ou l’accord qui le dit, avec sa date.` },
  { name: 'sample', kind: 'yes', label: msg`C’est un exemple, pas encore confirmé par le ministère` },
];

/** Whom a rule concerns. Everything that is left out holds for all. */
const forWhom: readonly RowField[] = [
  { name: 'when.nationalities', kind: 'countries', label: msg`Nationalités`, hint: countriesHint },
  { name: 'when.residences', kind: 'countries', label: msg`Pays de résidence`, hint: countriesHint },
  {
    name: 'when.travelDocuments',
    kind: 'choices',
    label: msg`Titres de voyage`,
    hint: blankForAll,
    choices: travelDocumentWords,
  },
  { name: 'when.purposes', kind: 'choices', label: msg`Motifs du voyage`, hint: blankForAll, choices: purposeWords },
  { name: 'when.minStayDays', kind: 'number', label: msg`Séjour d’au moins (jours)` },
  { name: 'when.maxStayDays', kind: 'number', label: msg`Séjour d’au plus (jours)` },
  { name: 'when.fromAge', kind: 'number', label: msg`À partir de l’âge de (ans)` },
  { name: 'when.underAge', kind: 'number', label: msg`Avant l’âge de (ans)` },
].map((field) => ({ ...field, optional: true, part: 'when' }) as const) as RowField[];

/** Only where post and type are known when the rule is asked. */
const forWhomLate: readonly RowField[] = [
  ...forWhom,
  { name: 'when.posts', kind: 'posts', label: msg`Postes`, hint: blankForAll, optional: true, part: 'when' },
  { name: 'when.confederal', kind: 'either', label: msg`Visa confédéral`, optional: true, part: 'when' },
];

const delay = (name: string, label: MessageDescriptor): RowField => ({
  name: `deadlines.${name}`,
  kind: 'number',
  label,
});

export const listFields: Readonly<Record<ListName, readonly RowField[]>> = {
  outcomes: [{ name: 'outcome', kind: 'choice', label: msg`Résultat`, choices: outcomeWords }, ...rule, ...forWhom],
  competence: [
    { name: 'post', kind: 'post', label: msg`Poste qui décide` },
    {
      name: 'representedBy.state',
      kind: 'country',
      label: msg`État dont la mission reçoit les demandeurs`,
      hint: msg`Seulement où nous n’avons pas de poste.`,
      optional: true,
    },
    { name: 'representedBy.mission.fr', kind: 'line', label: msg`Cette mission, en français`, optional: true },
    { name: 'representedBy.mission.en', kind: 'line', label: msg`Cette mission, en anglais`, optional: true },
    ...rule,
    ...forWhom,
  ],
  visaTypes: [
    { name: 'code', kind: 'line', label: msg`Code`, hint: msg`Majuscules et chiffres.` },
    { name: 'text.fr', kind: 'line', label: msg`Nom en français` },
    { name: 'text.en', kind: 'line', label: msg`Nom en anglais` },
    { name: 'entries', kind: 'choice', label: msg`Entrées`, choices: entriesWords },
    { name: 'validityMonths', kind: 'number', label: msg`Validité (mois)` },
    { name: 'maxStayDays', kind: 'number', label: msg`Séjour au plus (jours)` },
    { name: 'purposes', kind: 'choices', label: msg`Motifs du voyage`, choices: purposeWords },
    {
      name: 'confederal.territory',
      kind: 'countries',
      label: msg`Visa confédéral : États où il compte`,
      hint: msg`Le Mali et un autre État au moins. Laissez vide si le visa compte au Mali seul.`,
      optional: true,
    },
  ],
  fees: [
    { name: 'posts', kind: 'posts', label: msg`Postes` },
    { name: 'currency', kind: 'line', label: msg`Monnaie`, hint: msg`Son code, par exemple EUR ou XOF.` },
    { name: 'amounts', kind: 'amounts', label: msg`Tarif par type de visa` },
    {
      name: 'express',
      kind: 'amount',
      label: msg`Supplément express`,
      hint: msg`Laissez vide si l’express n’est pas offert.`,
      optional: true,
    },
    ...rule,
  ],
  documents: [
    { name: 'kind', kind: 'line', label: msg`Code de la pièce` },
    { name: 'title.fr', kind: 'line', label: msg`Intitulé en français` },
    { name: 'title.en', kind: 'line', label: msg`Intitulé en anglais` },
    { name: 'need', kind: 'choice', label: msg`Exigence`, choices: needWords },
    { name: 'mediaTypes', kind: 'choices', label: msg`Formats`, choices: mediaWords },
    ...rule,
    ...forWhomLate,
  ],
  consultations: [{ name: 'service', kind: 'line', label: msg`Code du service consulté` }, ...rule, ...forWhomLate],
  processing: [
    { name: 'class', kind: 'choice', label: msg`Procédure`, choices: classWords },
    delay('paymentDays', msg`Paiement (jours)`),
    delay('admissibilityWorkingDays', msg`Recevabilité (jours ouvrés)`),
    delay('informationDays', msg`Réponse du demandeur (jours)`),
    delay('examinationDays', msg`Examen (jours)`),
    delay('examinationMaxDays', msg`Examen prolongé, au plus (jours)`),
    delay('decisionHours', msg`Décision (heures)`),
    delay('issueHours', msg`Délivrance (heures)`),
    delay('escalationWorkingDays', msg`Retard signalé au bureau central après (jours ouvrés)`),
    delay('appealDays', msg`Recours (jours)`),
    delay('appealMonths', msg`Décision du recours (mois)`),
    ...rule,
  ],
};

export const settingsFields: readonly RowField[] = [
  {
    name: 'activeFrom',
    kind: 'date',
    label: msg`Entre en vigueur le`,
    hint: msg`À minuit, à l’heure de chaque poste.`,
  },
  {
    name: 'passport.monthsValidAfterArrival',
    kind: 'number',
    label: msg`Passeport valable après l’arrivée (mois)`,
  },
  { name: 'passport.maxAgeYears', kind: 'number', label: msg`Âge maximal du passeport (ans)` },
  { name: 'passport.freePages', kind: 'number', label: msg`Pages libres du passeport` },
  { name: 'biometricsFromAge', kind: 'number', label: msg`Biométrie à partir de l’âge de (ans)` },
  { name: 'headquarters', kind: 'post', label: msg`Bureau central` },
  {
    name: 'rollingStay.days',
    kind: 'number',
    label: msg`Jours de séjour au plus`,
    hint: msg`Comptés sur tous les visas d’un voyageur. Laissez les deux champs vides s’il n’y a pas cette règle.`,
    optional: true,
  },
  { name: 'rollingStay.window', kind: 'number', label: msg`… dans toute période de (jours)`, optional: true },
];

/** The fields of a row, by the list it stands in; `settings` is the one row beside the lists. */
export const fieldsOf = (section: string): readonly RowField[] =>
  section === 'settings' ? settingsFields : listFields[section as ListName];
