import { dateIn } from '@jatigi/kernel';
import type { PrintableLossReport } from '../../issuing/printable-loss-report';
import { dateInDigits, dateInWords } from '../french-words';
import { agreement, country, deliveredBy, frameOf, originalOf } from '../paper-view';
import type { Original, Paper } from '../paper-view';
import { documentWords } from './document-words';

export interface LossReceipt extends Paper {
  report: PrintableLossReport;
}

interface Row {
  label: string;
  value: string;
  original: Original | null;
}

const events = { lost: 'la perte', stolen: 'le vol' } as const;
const titles = {
  lost: 'Récépissé de déclaration de perte',
  stolen: 'Récépissé de déclaration de vol',
} as const;

/** Who reported which document, and that nobody may use it any more. */
export function lossReceiptView({ report, postName }: LossReceipt): Record<string, unknown> {
  const { circumstance, person, document } = report;
  const on = dayOf(report);
  const kind = documentWords(document.kind);
  return {
    title: titles[circumstance],
    subtitle: null,
    attests: `${postName} atteste que la personne désignée ci-dessous a déclaré, ${dateInWords({ value: on })}, ${events[circumstance]} du document désigné ci-dessous.`,
    person: personRows(person),
    document: documentRows(report),
    invalid: `Ce document n’est plus valable depuis le ${dateInDigits({ value: on })}.`,
    found:
      'Il le reste même s’il est retrouvé : il est signalé aux frontières et doit être remis à un poste consulaire ou à la police.',
    limits: `Ce récépissé ne remplace pas ${kind.article} : il ne permet ni de voyager, ni de prouver son identité. Il sert aux démarches qui suivent ${events[circumstance]}.`,
  };
}

const row = (label: string, value: string, original: Original | null = null): Row => ({ label, value, original });

/** The day on which it was reported, as Mali counts it. */
const dayOf = ({ reportedAt }: PrintableLossReport): string => dateIn('Africa/Bamako', new Date(reportedAt));

function personRows(person: PrintableLossReport['person']): Row[] {
  const { name, birthDate, birthPlace, birthCountry } = person;
  return [
    row('Nom', name.surname.toUpperCase(), originalOf(person)),
    row('Prénoms', name.givenNames || '–'),
    row(`Né${agreement(person)}`, `${dateInWords(birthDate)}, à ${birthPlace} (${country(birthCountry)})`),
  ];
}

function documentRows({
  document,
  circumstance,
  on,
  place,
  country: where,
  policeReference,
}: PrintableLossReport): Row[] {
  const event = circumstance === 'stolen' ? 'Vol' : 'Perte';
  return [
    row('Nature', documentWords(document.kind).fr),
    row('Délivré par', country(document.issuingCountry)),
    row('Numéro', document.number),
    row(event, `${dateInWords({ value: on })} – ${place} (${country(where)})`),
    ...(policeReference === undefined ? [] : [row('Déclaration à la police', policeReference)]),
  ];
}

export function frameOfReceipt(paper: LossReceipt, sealWidth: number): Record<string, unknown> {
  const { report, postName, issuedOn } = paper;
  return frameOf(paper, sealWidth, {
    kind: 'loss-receipt',
    reference: `Déclaration ${report.reference}`,
    delivery: deliveredBy(postName, issuedOn),
    sealSays: 'le nom du déclarant et le numéro du document déclaré',
    checked: 'ce récépissé vient de nous',
  });
}
