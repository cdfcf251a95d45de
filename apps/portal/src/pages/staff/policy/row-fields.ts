import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { purposeWords, travelDocumentWords } from '../../../words/visas';
import { classWords, entriesWords, mediaWords, needWords, outcomeWords } from './policy-words';
import { shapesOf } from './row-shapes';
import type { FieldShape } from './row-shapes';

/** How a field of a row is asked. */
export interface RowField extends FieldShape {
  label: MessageDescriptor;
  hint?: MessageDescriptor;
  choices?: Readonly<Record<string, MessageDescriptor>>;
}

const countriesHint = msg`Noms ou codes, séparés par des virgules. Laissez vide pour tous.`;
const blankForAll = msg`Ne cochez rien pour tous.`;

/** By the name of the field, before it the list where the same name means something else. */
const words: Readonly<Record<string, Pick<RowField, 'label' | 'hint'>>> = {
  id: { label: msg`Nom de la règle`, hint: msg`Minuscules, chiffres, points et tirets.` },
  from: { label: msg`À partir du` },
  to: { label: msg`Jusqu’au, ce jour exclu`, hint: msg`Laissez vide si la règle n’a pas de fin.` },
  'text.fr': { label: msg`Texte en français` },
  'text.en': { label: msg`Texte en anglais` },
  source: { label: msg`Source`, hint: msg`La décision ou l’accord qui le dit, avec sa date.` },
  sample: { label: msg`C’est un exemple, pas encore confirmé par le ministère` },
  'when.nationalities': { label: msg`Nationalités`, hint: countriesHint },
  'when.residences': { label: msg`Pays de résidence`, hint: countriesHint },
  'when.travelDocuments': { label: msg`Titres de voyage`, hint: blankForAll },
  'when.purposes': { label: msg`Motifs du voyage`, hint: blankForAll },
  'when.minStayDays': { label: msg`Séjour d’au moins (jours)` },
  'when.maxStayDays': { label: msg`Séjour d’au plus (jours)` },
  'when.fromAge': { label: msg`À partir de l’âge de (ans)` },
  'when.underAge': { label: msg`Avant l’âge de (ans)` },
  'when.posts': { label: msg`Postes`, hint: blankForAll },
  'when.confederal': { label: msg`Visa confédéral` },
  outcome: { label: msg`Résultat` },
  'bond.currency': {
    label: msg`Caution : monnaie`,
    hint: msg`Son code, par exemple USD. Seulement si le résultat demande une caution ; laissez vide si le poste en dit le montant.`,
  },
  'bond.amount': { label: msg`Caution : montant` },
  'bond.text.fr': { label: msg`Caution : comment la déposer et la reprendre, en français` },
  'bond.text.en': { label: msg`Caution : comment la déposer et la reprendre, en anglais` },
  'processing/posts': { label: msg`Postes`, hint: msg`Ne cochez rien pour tous ceux qu’aucune autre ligne ne nomme.` },
  post: { label: msg`Poste qui décide` },
  'representedBy.state': {
    label: msg`État dont la mission reçoit les demandeurs`,
    hint: msg`Seulement où nous n’avons pas de poste.`,
  },
  'representedBy.mission.fr': { label: msg`Cette mission, en français` },
  'representedBy.mission.en': { label: msg`Cette mission, en anglais` },
  code: { label: msg`Code`, hint: msg`Majuscules et chiffres.` },
  'refusalCodes/code': { label: msg`Code`, hint: msg`De R01 à R23.` },
  'refusalCodes/text.fr': { label: msg`Motif, en français`, hint: msg`Tel que le demandeur le lit dans la lettre.` },
  'refusalCodes/text.en': { label: msg`Motif, en anglais` },
  'visaTypes/text.fr': { label: msg`Nom en français` },
  'visaTypes/text.en': { label: msg`Nom en anglais` },
  entries: { label: msg`Entrées` },
  validityMonths: { label: msg`Validité (mois)` },
  maxStayDays: { label: msg`Séjour au plus (jours)` },
  purposes: { label: msg`Motifs du voyage` },
  'confederal.territory': {
    label: msg`Visa confédéral : États où il compte`,
    hint: msg`Le Mali et un autre État au moins. Laissez vide si le visa compte au Mali seul.`,
  },
  posts: { label: msg`Postes` },
  currency: { label: msg`Monnaie`, hint: msg`Son code, par exemple EUR ou XOF.` },
  amounts: { label: msg`Tarif par type de visa` },
  express: { label: msg`Supplément express`, hint: msg`Laissez vide si l’express n’est pas offert.` },
  kind: { label: msg`Code de la pièce` },
  'title.fr': { label: msg`Intitulé en français` },
  'title.en': { label: msg`Intitulé en anglais` },
  need: { label: msg`Exigence` },
  mediaTypes: { label: msg`Formats` },
  service: { label: msg`Code du service consulté` },
  class: { label: msg`Procédure` },
  activeFrom: { label: msg`Entre en vigueur le`, hint: msg`À minuit, à l’heure de chaque poste.` },
  'passport.monthsValidAfterArrival': { label: msg`Passeport valable après l’arrivée (mois)` },
  'passport.maxAgeYears': { label: msg`Âge maximal du passeport (ans)` },
  'passport.freePages': { label: msg`Pages libres du passeport` },
  biometricsFromAge: { label: msg`Biométrie à partir de l’âge de (ans)` },
  headquarters: { label: msg`Bureau central` },
  'rollingStay.days': {
    label: msg`Jours de séjour au plus`,
    hint: msg`Comptés sur tous les visas d’un voyageur. Laissez les deux champs vides s’il n’y a pas cette règle.`,
  },
  'rollingStay.window': { label: msg`… dans toute période de (jours)` },
  'retention.draftDays': { label: msg`Brouillon effacé après (jours)` },
  'retention.fileMonths': { label: msg`Dossier déposé effacé après (mois)` },
  'retention.hitDetailDays': { label: msg`Détail d’un signalement effacé après (jours)` },
  'deadlines.paymentDays': { label: msg`Paiement (jours)` },
  'deadlines.admissibilityWorkingDays': { label: msg`Recevabilité (jours ouvrés)` },
  'deadlines.informationDays': { label: msg`Réponse du demandeur (jours)` },
  'deadlines.examinationDays': { label: msg`Examen (jours)` },
  'deadlines.examinationMaxDays': { label: msg`Examen prolongé, au plus (jours)` },
  'deadlines.decisionHours': { label: msg`Décision (heures)` },
  'deadlines.issueHours': { label: msg`Délivrance (heures)` },
  'deadlines.escalationWorkingDays': { label: msg`Retard signalé au bureau central après (jours ouvrés)` },
  'deadlines.appealDays': { label: msg`Recours (jours)` },
  'deadlines.appealMonths': { label: msg`Décision du recours (mois)` },
};

const choices: Readonly<Record<string, RowField['choices']>> = {
  outcome: outcomeWords,
  need: needWords,
  mediaTypes: mediaWords,
  class: classWords,
  entries: entriesWords,
  purposes: purposeWords,
  'when.purposes': purposeWords,
  'when.travelDocuments': travelDocumentWords,
};

/** The fields of a row with their words, by the list it stands in. */
export const fieldsOf = (section: string): readonly RowField[] =>
  shapesOf(section).map((shape) => {
    const own = words[`${section}/${shape.name}`] ?? words[shape.name] ?? { label: { id: shape.name } };
    const codes = choices[shape.name];
    return { ...shape, ...own, ...(codes && { choices: codes }) };
  });
