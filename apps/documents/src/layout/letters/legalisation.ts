import { tongues } from '../language';
import type { Language } from '../language';
import type { PaperKind } from '../paper-layout';
import { deliveredBy, frameOf } from '../paper-view';
import type { Paper } from '../paper-view';
import { letterFrame } from './letter-frame';

/** The page that is joined to a document whose signature is legalised. */
export interface LegalisationPage extends Paper {
  legalisation: {
    language: Language;
    reference: string;
    /** Of the document to which it is joined. */
    document: { nature: string; number?: string; signedOn: string; pages: number };
    signatory: { name: string; capacity: string };
    /** Whose seal or stamp the document bears; absent: none. */
    sealOf?: string;
    /** What the signature was compared with. */
    comparedWith: string;
    officer: { role: string; name: string };
  };
}

const template = `${letterFrame}${String.raw`
#head()
#block(width: 100%, above: 14pt, stroke: (paint: green, thickness: 0.8pt), inset: 2.2pt, radius: 2pt,
  block(width: 100%, stroke: (paint: gold, thickness: 0.6pt), inset: (x: 9pt, y: 10pt), radius: 1.5pt)[
    #text(size: 11.5pt)[#d.certifies]
    #table(columns: (8mm, 58mm, 1fr), stroke: (x, y) => (bottom: 0.5pt + rgb("#c9d6cf")), inset: (x: 3pt, y: 6pt), align: (center + horizon, left + horizon, left + horizon),
      ..d.rows.enumerate().map(((i, r)) => (
        text(size: 9pt, weight: "bold", fill: green)[#(i + 1)],
        text(size: 9pt, fill: soft)[#r.label],
        { set par(justify: false); text(weight: "bold")[#r.value] },
      )).flatten())
  ])
#text(size: 9.2pt)[#d.limits]
#signed(d.signature)
#foot()
`}`;

const words = {
  fr: {
    title: 'Légalisation de signature',
    reference: 'Légalisation n°',
    certifies:
      'Vu pour légalisation de la signature apposée sur le document désigné ci-dessous, auquel la présente page est jointe.',
    rows: {
      nature: 'Document',
      number: 'Numéro du document',
      signedOn: 'Signé le',
      pages: 'Nombre de pages',
      signatory: 'A été signé par',
      capacity: 'Agissant en qualité de',
      seal: 'Revêtu du sceau de',
      compared: 'Signature comparée avec',
    },
    limits:
      'La légalisation atteste la véracité de la signature, la qualité du signataire et, le cas échéant, l’identité du sceau. Elle ne porte pas sur le contenu du document. La page ne vaut que jointe au document désigné.',
    how: 'Signé par le cachet électronique ci-dessous',
    sealSays: 'le numéro de la légalisation, le document et le nom du signataire',
    checked: 'cette légalisation vient de nous',
  },
  en: {
    title: 'Legalisation of a signature',
    reference: 'Legalisation no.',
    certifies: 'Seen for legalisation of the signature on the document below, to which this page is joined.',
    rows: {
      nature: 'Document',
      number: 'Number of the document',
      signedOn: 'Signed on',
      pages: 'Number of pages',
      signatory: 'Has been signed by',
      capacity: 'Acting in the capacity of',
      seal: 'Bears the seal of',
      compared: 'Signature compared with',
    },
    limits:
      'The legalisation certifies the authenticity of the signature, the capacity of the signatory and, where there is one, the identity of the seal. It says nothing of the content of the document. The page is valid only when joined to the document named.',
    how: 'Signed by the digital seal below',
    sealSays: 'the number of the legalisation, the document and the name of the signatory',
    checked: 'this legalisation comes from us',
  },
} as const;

function rowsOf({ legalisation }: LegalisationPage): { label: string; value: string }[] {
  const { language, document, signatory, sealOf, comparedWith } = legalisation;
  const labels = words[language].rows;
  const rows: [string, string | undefined][] = [
    [labels.nature, document.nature],
    [labels.number, document.number],
    [labels.signedOn, tongues[language].inDigits({ value: document.signedOn })],
    [labels.pages, String(document.pages)],
    [labels.signatory, signatory.name],
    [labels.capacity, signatory.capacity],
    [labels.seal, sealOf],
    [labels.compared, comparedWith],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

export const legalisationPage: PaperKind<LegalisationPage> = {
  template,
  view(sheet, sealWidth) {
    const { legalisation, postName, issuedOn } = sheet;
    const { language, officer } = legalisation;
    const { title, certifies, limits, how, sealSays, checked, reference: word } = words[language];
    const delivery = deliveredBy(postName, issuedOn, language);
    const reference = `${word} ${legalisation.reference}`;
    return {
      ...frameOf(sheet, sealWidth, { kind: 'legalisation', language, reference, delivery, sealSays, checked }),
      ...{ title, subtitle: null, certifies, limits },
      rows: rowsOf(sheet),
      signature: {
        made: `${postName}, ${tongues[language].inWords({ value: issuedOn })}`,
        by: officer.role,
        name: officer.name,
        how,
      },
    };
  },
};
