import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ScannerWords, VerdictText } from '../../browser/verify/page-words';
import { documentKinds, keyWithdrawn, verdictOf } from './verification';

interface Text {
  tone: string;
  title: MessageDescriptor;
  advice: MessageDescriptor;
}

const cannotTell = msg`On ne peut pas le dire avec ce téléphone seul`;
const askAgain = { tone: 'wait', title: cannotTell };

const reasons: Record<keyof ScannerWords['reasons'], Text> = {
  'no-list': {
    ...askAgain,
    advice: msg`Ce téléphone n’a pas encore la liste des documents. Ouvrez cette page une fois avec du réseau.`,
  },
  'list-too-old': {
    ...askAgain,
    advice: msg`Le sceau est bien de nous, mais la liste de ce téléphone est trop ancienne : le document a pu être annulé depuis. Ouvrez cette page avec du réseau, puis scannez de nouveau.`,
  },
  'clock-behind': {
    ...askAgain,
    advice: msg`L’heure de ce téléphone est fausse : elle est avant celle de la liste. Réglez-la, puis scannez de nouveau.`,
  },
  'newer-than-list': {
    ...askAgain,
    advice: msg`Ce document est plus récent que la liste de ce téléphone. Ouvrez cette page avec du réseau, puis scannez de nouveau.`,
  },
  'certificate-over': {
    ...askAgain,
    advice: msg`La clé qui a scellé ce document est trop ancienne. Demandez au registre par le numéro du document.`,
  },
  'not-yet': {
    ...askAgain,
    tone: 'wait',
    title: msg`Document authentique, mais pas encore valable`,
    advice: msg`Regardez à partir de quel jour il vaut.`,
  },
  'no-seal': {
    tone: 'neutral',
    title: msg`Ce n’est pas un sceau`,
    advice: msg`Ce carré de points n’est pas un sceau de document. Si le document prétend venir de nous, il est faux.`,
  },
  'key-withdrawn': keyWithdrawn,
  'printed-differs': {
    tone: 'bad',
    title: msg`Non : le papier ne dit pas la même chose que son sceau`,
    advice: msg`Le sceau est de nous, mais les lignes imprimées sont d’un autre document ou ont été modifiées. Ne l’acceptez pas.`,
  },
  'printed-mistyped': {
    tone: 'wait',
    title: msg`Ces lignes sont mal saisies, ou le papier est faux`,
    advice: msg`Aucun document ne peut porter ces lignes. Relisez-les lettre par lettre ; si elles sont bien saisies, ne l’acceptez pas.`,
  },
};

const said = {
  checkedHere: msg`Vérifié sur ce téléphone le {at}, avec la liste du {date} ({age}).`,
  askRegister: msg`Demander aussi au registre (avec du réseau)`,
  test: msg`ESSAI : documents et clés d’essai, sans aucune valeur`,
  ready: msg`Ce téléphone peut vérifier sans réseau.`,
  unlimited: msg`sans limite`,
  scan: msg`Scanner le sceau`,
  stop: msg`Arrêter l’appareil photo`,
  looking: msg`Montrez le carré de points, bien à plat, de près.`,
  loading: msg`Un instant…`,
  noCamera: msg`L’appareil photo ne peut pas être utilisé. Choisissez plutôt une photo, plus bas.`,
  noSeal: msg`Aucun sceau n’a été trouvé sur cette photo. Photographiez-le de près, bien à plat, avec assez de lumière.`,
  noNetwork: msg`Il n’y a pas de réseau : un numéro ou un PDF ne peuvent pas être vérifiés. Scannez le sceau.`,
  onlyLink: msg`Ceci est le code QR : sans réseau il ne prouve rien. Montrez l’autre carré, celui du sceau.`,
};

const list: Record<keyof ScannerWords['list'], MessageDescriptor> = {
  none: msg`Ce téléphone n’a pas encore de liste.`,
  fresh: msg`Liste du {date} ({age}).`,
  due: msg`Liste du {date} ({age}) : elle devrait déjà être renouvelée. Ouvrez cette page avec du réseau dès que possible.`,
  'too-old': msg`Liste du {date} ({age}) : trop ancienne pour dire qu’un document est valable.`,
  'clock-behind': msg`Liste du {date} : l’heure de ce téléphone est fausse.`,
};

const fields: Record<string, MessageDescriptor> = {
  kind: msg`Document`,
  documentNumber: msg`Numéro`,
  zoneNumber: msg`Numéro dans les lignes du bas`,
  surname: msg`Nom`,
  givenNames: msg`Prénoms`,
  birthDate: msg`Date de naissance`,
  nationality: msg`Nationalité`,
  issuedOn: msg`Délivré le`,
  validUntil: msg`Valable jusqu’au`,
  actNumber: msg`Numéro de l’acte`,
  centre: msg`Centre`,
  post: msg`Poste`,
  consularNumber: msg`Numéro consulaire`,
  reference: msg`Référence`,
  passportNumber: msg`Numéro du passeport`,
  entries: msg`Nombre d’entrées`,
  stay: msg`Durée du séjour`,
  mrz: msg`Lignes du bas`,
  lostKind: msg`Document perdu`,
  lostCountry: msg`Pays du document perdu`,
  lostNumber: msg`Numéro du document perdu`,
};

const stays: Record<keyof ScannerWords['stays'], MessageDescriptor> = {
  'until-visa-expires': msg`jusqu’à la fin du visa`,
  'decided-at-border': msg`décidée à la frontière`,
  'transit-without-entry': msg`transit, sans entrer`,
};

const results = ['valid', 'revoked', 'suspended', 'superseded', 'expired', 'unknown', 'tampered'] as const;

/** All that the scanner can say, in one language. Braces are filled by the script: dates and ages are its own. */
export function scannerWordsOf(i18n: I18n): ScannerWords {
  const braces = Object.fromEntries(['at', 'date', 'age'].map((name) => [name, `{${name}}`]));
  const inWords = <K extends string>(table: Record<K, MessageDescriptor>): Record<K, string> =>
    Object.fromEntries(
      Object.entries<MessageDescriptor>(table).map(([key, text]) => [key, i18n._(text.id, braces, text)]),
    ) as Record<K, string>;
  const textOf = ({ tone, title, advice }: Text): VerdictText => ({
    tone,
    title: i18n._(title),
    advice: i18n._(advice),
  });
  const verdicts = results.map((result) => [result, textOf(verdictOf({ result, number: '', bySeal: true }))]);
  const undecided = { tone: 'wait', title: i18n._(cannotTell), advice: '' };
  return {
    ...inWords(said),
    verdicts: { ...Object.fromEntries(verdicts), undecided } as ScannerWords['verdicts'],
    reasons: Object.fromEntries(
      Object.entries(reasons).map(([key, text]) => [key, textOf(text)]),
    ) as ScannerWords['reasons'],
    list: inWords(list),
    fields: inWords(fields),
    kinds: inWords({ ...documentKinds }),
    stays: inWords(stays),
  };
}
