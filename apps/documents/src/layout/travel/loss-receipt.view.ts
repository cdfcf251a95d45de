import { dateIn } from '@jatigi/kernel';
import type { PrintableLossReport } from '../../issuing/printable-loss-report';
import { tongues } from '../language';
import { agreement, country, deliveredBy, frameOf, originalOf } from '../paper-view';
import type { Original, Paper } from '../paper-view';
import { documentWords } from './document-words';
import { lossReceiptWords } from './loss-receipt-words';

export interface LossReceipt extends Paper {
  report: PrintableLossReport;
}

interface Row {
  label: string;
  value: string;
  original: Original | null;
}

/** Who reported which document, and that nobody may use it any more. */
export function lossReceiptView({ report, postName }: LossReceipt): Record<string, unknown> {
  const { circumstance, document, language } = report;
  const words = lossReceiptWords[language];
  const isTheft = circumstance === 'stolen';
  const on = { value: dayOf(report) };
  const kind = documentWords(document.kind);
  return {
    title: words.titles[circumstance],
    subtitle: null,
    attests: words.attests(postName, tongues[language].inWords(on), isTheft),
    declarant: words.declarant,
    declared: words.declared,
    person: personRows(report),
    document: documentRows(report),
    invalid: words.invalid(tongues[language].inDigits(on)),
    found: words.found,
    limits: words.limits(language === 'fr' ? kind.article : kind.en, isTheft),
  };
}

const row = (label: string, value: string, original: Original | null = null): Row => ({ label, value, original });

/** The day on which it was reported, as Mali counts it. */
const dayOf = ({ reportedAt }: PrintableLossReport): string => dateIn('Africa/Bamako', new Date(reportedAt));

function personRows({ person, language }: PrintableLossReport): Row[] {
  const { name, birthDate, birthPlace, birthCountry } = person;
  const words = lossReceiptWords[language];
  const where = `${birthPlace} (${country(birthCountry, language)})`;
  const born = tongues[language].inWords(birthDate);
  return [
    row(words.surname, name.surname.toUpperCase(), originalOf(person)),
    row(words.givenNames, name.givenNames || '–'),
    language === 'fr' ? row(`Né${agreement(person)}`, `${born}, à ${where}`) : row('Born', `${born}, in ${where}`),
  ];
}

function documentRows(report: PrintableLossReport): Row[] {
  const { document, circumstance, on, place, country: where, policeReference, language } = report;
  const words = lossReceiptWords[language];
  const kind = documentWords(document.kind)[language];
  return [
    row(words.kind, kind.charAt(0).toUpperCase() + kind.slice(1)),
    row(words.issuer, country(document.issuingCountry, language)),
    row(words.number, document.number),
    row(
      words.events[circumstance],
      `${tongues[language].inWords({ value: on })} – ${place} (${country(where, language)})`,
    ),
    ...(policeReference === undefined ? [] : [row(words.police, policeReference)]),
  ];
}

export function frameOfReceipt(paper: LossReceipt, sealWidth: number): Record<string, unknown> {
  const { report, postName, issuedOn } = paper;
  const { report: word, sealSays, checked } = lossReceiptWords[report.language];
  return frameOf(paper, sealWidth, {
    kind: 'loss-receipt',
    language: report.language,
    reference: `${word} ${report.reference}`,
    delivery: deliveredBy(postName, issuedOn, report.language),
    sealSays,
    checked,
  });
}
