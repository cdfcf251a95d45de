import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DeskWords } from '../../../browser/desk/desk-words';
import { scannerWordsOf } from '../../public/scanner-words';
import { checkWords, conflictWords, deskMessages, reasonWords } from './border-words';

const verdicts: Record<keyof DeskWords['verdicts'], MessageDescriptor> = {
  admit: msg`Entrée permise`,
  refuse: msg`Entrée non permise`,
  here: msg`Déjà entré`,
  undecided: msg`Ce guichet seul ne peut pas le dire`,
};

const reasons: Record<keyof DeskWords['reasons'], MessageDescriptor> = {
  'document-lost': reasonWords['document-lost'],
  'document-stolen': reasonWords['document-stolen'],
  'visa-ended': reasonWords['visa-ended'],
  'not-yet-valid': reasonWords['not-yet-valid'],
  'validity-over': reasonWords['validity-over'],
  'entries-used': reasonWords['entries-used'],
  'days-used': reasonWords['days-used'],
  'here-already': reasonWords['here-already'],
  'seal-refused': msg`Le sceau ne vaut pas : voyez plus bas.`,
  'seal-undecided': msg`Le sceau ne peut pas être jugé ici : voyez plus bas.`,
  'visa-not-in-bundle': msg`Ce guichet ne connaît pas de visa pour ce document. Il peut être plus récent que son dernier contact avec le registre.`,
  'bundle-missing': msg`Ce guichet n’a pas encore de liste des visas. Ouvrez cette page une fois avec du réseau, connecté.`,
  'bundle-too-old': msg`La liste de ce guichet est trop ancienne : le visa a pu être annulé depuis.`,
  'clock-behind': msg`L’heure de ce guichet est fausse : elle est avant celle de la liste. Réglez-la.`,
};

const bundle: Record<keyof DeskWords['bundle'], MessageDescriptor> = {
  none: msg`Ce guichet n’a pas encore de liste des visas.`,
  fresh: msg`Liste des visas du {date} ({age}).`,
  due: msg`Liste des visas du {date} ({age}) : à renouveler dès qu’il y a du réseau.`,
  'too-old': msg`Liste des visas du {date} ({age}) : trop ancienne pour laisser entrer.`,
  'clock-behind': msg`Liste des visas du {date} : l’heure de ce guichet est fausse.`,
};

const kinds: Record<keyof DeskWords['kinds'], MessageDescriptor> = {
  entry: msg`entrée`,
  exit: msg`sortie`,
  refusal: msg`refus d’entrée`,
};

const faults: Record<string, MessageDescriptor> = {
  'mrz:misread': deskMessages['mrz:misread'],
  'mrz:no-passport': deskMessages['mrz:no-passport'],
  'visaNumber:nothing': deskMessages['visaNumber:nothing'],
  'crossing-id-reused': msg`Le registre a déjà une autre ligne sous ce numéro.`,
  'post-unknown': deskMessages['post-unknown'],
};

const refusals: Record<keyof DeskWords['refusals'], MessageDescriptor> = {
  'no-network': msg`Pas de réseau : tout reste noté ici et sera transmis plus tard.`,
  'signed-out': msg`Connectez-vous dans un autre onglet pour transmettre. Tout reste noté ici.`,
  'not-permitted': msg`Ce compte ne travaille pas à ce poste frontière, ou sans second facteur. Tout reste noté ici.`,
  later: msg`Le registre ne répond pas bien. Tout reste noté ici et sera transmis plus tard.`,
  invalid: msg`Le registre ne comprend pas ce guichet. Tout reste noté ici.`,
};

const rows: Record<keyof DeskWords['rows'], MessageDescriptor> = {
  validity: msg`Valable`,
  entries: msg`Entrées qui restent`,
  here: msg`Entré le`,
  last: msg`Peut rester jusqu’au`,
};

const said = {
  unlimited: msg`sans limite`,
  range: msg`du {from} au {until}`,
  written: msg`Noté : {what}.`,
  waiting: msg`Lignes à transmettre : {count}.`,
  allTold: msg`Tout est transmis.`,
  untold: msg`à transmettre`,
  told: msg`transmis`,
  notTold: msg`refusé par le registre`,
  codesMissing: msg`Cochez au moins un motif.`,
  placeMissing: msg`Donnez d’abord le poste frontière et le guichet : lettres, chiffres et tirets.`,
  cannotWrite: msg`Ce navigateur ne peut rien garder : la ligne n’est pas notée. Notez-la sur papier.`,
};

/** All that the desk can say, in one language. Braces are filled by the script. */
export function deskWordsOf(i18n: I18n): DeskWords {
  const names = ['date', 'age', 'from', 'until', 'what', 'count'];
  const braces = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
  const inWords = <K extends string>(table: Record<K, MessageDescriptor>): Record<K, string> =>
    Object.fromEntries(
      Object.entries<MessageDescriptor>(table).map(([key, text]) => [key, i18n._(text.id, braces, text)]),
    ) as Record<K, string>;
  return {
    ...inWords(said),
    scanner: scannerWordsOf(i18n),
    verdicts: inWords(verdicts),
    reasons: inWords(reasons),
    checks: inWords({ ...checkWords }),
    bundle: inWords(bundle),
    kinds: inWords(kinds),
    conflicts: inWords({ ...conflictWords }),
    faults: inWords(faults),
    refusals: inWords(refusals),
    rows: inWords(rows),
  };
}
