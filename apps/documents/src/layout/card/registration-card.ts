import type { PrintableRegistration } from '../../issuing/printable-registration';
import { tongues } from '../language';
import { paperFrame } from '../paper-frame';
import type { PaperKind } from '../paper-layout';
import { country, deliveredBy, frameOf, originalOf } from '../paper-view';
import type { Paper } from '../paper-view';

/** The consular card: both sides on one sheet, to be cut out and folded. */
export interface CardSheet extends Paper {
  registration: PrintableRegistration;
  /** JPEG, 35 × 45 mm */
  photo: Buffer;
  /** TD1 */
  mrz: readonly [string, string, string];
}

/** ID-1 of ISO/IEC 7810: 85.60 × 53.98 mm. */
const template = `${paperFrame}${String.raw`
#set par(leading: 0.45em, justify: false, spacing: 0.7em)
#head()
#v(6pt)
#d.explains-sheet
#v(10pt)
#let card(body) = box(width: 85.6mm, height: 53.98mm, radius: 3.18mm, clip: true, fill: white, stroke: 0.6pt + soft, body)
#let small(body) = text(size: 5.4pt, fill: soft)[#body]
// Long names get smaller letters, never a second line below the photo.
#let sized(value, large, least) = { let n = value.clusters().len(); if n > 60 { least } else if n > 28 { large - 2pt } else { large } }
#let field(name, value, size: 7.4pt) = stack(spacing: 2.2pt, small(name), text(size: size, weight: "bold")[#value])
#align(center)[
#card({
  block(width: 100%, fill: green, inset: (x: 3mm, y: 1.7mm), below: 0pt, grid(columns: (1fr, auto), align: (left + horizon, right + horizon),
    [#text(size: 7.6pt, weight: "bold", fill: white, tracking: 0.5pt)[#d.w.state] \ #text(size: 5.6pt, fill: white)[#d.authority]],
    text(size: 8.2pt, weight: "bold", fill: white)[#upper(d.title)]))
  block(inset: (x: 3mm, top: 1.6mm), align(left, grid(columns: (25mm, 1fr), column-gutter: 3mm,
    [#image("photo.jpg", width: 25mm, height: 32mm, fit: "cover", alt: d.photoAlt)
     #if d.test { v(-4pt); text(size: 5.6pt, weight: "bold", fill: red)[#d.w.specimen · TEST] }],
    grid(columns: (1fr, 1fr), row-gutter: 5.4pt, column-gutter: 2mm,
      grid.cell(colspan: 2, field(d.labels.surname, d.surname, size: sized(d.surname, 9pt, 5.4pt))),
      grid.cell(colspan: 2, field(d.labels.givenNames, d.givenNames, size: sized(d.givenNames, 9pt, 5.4pt))),
      ..if d.original != none { (grid.cell(colspan: 2, text(size: sized(d.original.text, 8pt, 5.6pt), lang: d.original.lang, dir: if d.original.dir == "rtl" { rtl } else { ltr })[#d.original.text]),) },
      field(d.labels.birthDate, d.birthDate), field(d.labels.sex, d.sex),
      grid.cell(colspan: 2, field(d.labels.birthPlace, d.birthPlace, size: sized(d.birthPlace, 7.4pt, 5pt))),
      field(d.labels.number, d.consularNumber), field(d.labels.until, d.validUntil)))))
})
#v(8mm)
#card({
  block(height: 30.4mm, width: 100%, inset: (x: 3mm, y: 1mm), below: 0pt, align(left + horizon, grid(columns: (1fr, auto, auto), column-gutter: 2mm, align: (left + horizon, center + horizon, center + horizon),
    [#text(size: 5.6pt)[#d.notice] #v(-2pt) #small(d.shownLink)],
    image("qr.svg", width: 19mm, alt: d.w.codeAlt),
    image("seal.svg", width: calc.min(28.4, eval(d.sealWidth)) * 1mm, alt: d.w.sealAlt))))
  block(width: 100%, height: 23.5mm, fill: white, stroke: (top: 0.5pt + soft), inset: (top: 2.6mm), below: 0pt, align(center, {
    set text(font: "OCR B", size: 10.5pt, fill: black, lang: "zxx", hyphenate: false)
    let row(line) = grid(columns: (2.54mm,) * line.clusters().len(), ..line.clusters().map(c => align(center, c)))
    stack(spacing: 3mm, ..d.mrz.map(row))
  }))
})]
#v(1fr)
#text(size: 8.8pt, fill: soft)[#d.delivery #d.explains]
`}`;

const words = {
  fr: {
    title: 'Carte consulaire',
    reference: 'N° consulaire',
    sheet: 'Découpez la carte sur son contour et pliez-la entre ses deux faces. Elle vaut avec ou sans plastification.',
    labels: {
      surname: 'Nom',
      givenNames: 'Prénoms',
      birthDate: 'Né(e) le',
      birthPlace: 'À',
      sex: 'Sexe',
      number: 'Numéro consulaire',
      until: 'Valable jusqu’au',
    },
    photo: 'Photo du titulaire',
    notice:
      'Cette carte atteste l’inscription au registre consulaire. Elle n’est ni un titre de voyage, ni une preuve de nationalité. Qui la trouve la remet à un poste consulaire.',
    sealSays: 'le numéro consulaire, le nom, la date de naissance et la fin de validité',
    checked: 'l’inscription tient toujours',
  },
  en: {
    title: 'Consular card',
    reference: 'Consular no.',
    sheet:
      'Cut the card out along its outline and fold it between its two sides. It is valid with or without lamination.',
    labels: {
      surname: 'Surname',
      givenNames: 'Given names',
      birthDate: 'Born on',
      birthPlace: 'In',
      sex: 'Sex',
      number: 'Consular number',
      until: 'Valid until',
    },
    photo: 'Photograph of the holder',
    notice:
      'This card certifies the entry in the consular register. It is neither a travel document nor proof of nationality. Whoever finds it hands it in to a consular post.',
    sealSays: 'the consular number, name, date of birth and last day of validity',
    checked: 'the registration still stands',
  },
} as const;

export const registrationCard: PaperKind<CardSheet> = {
  template,
  photo: ({ photo }) => photo,
  view(sheet, sealWidth) {
    const { registration, postName, issuedOn, mrz } = sheet;
    const { language, number, person, validUntil } = registration;
    const { title, labels, notice, photo, sealSays, checked, reference: word, sheet: explains } = words[language];
    const { inDigits } = tongues[language];
    const delivery = deliveredBy(postName, issuedOn, language);
    const reference = `${word} ${number}`;
    return {
      ...frameOf(sheet, sealWidth, { kind: 'consular-card', language, reference, delivery, sealSays, checked }),
      ...{ title, subtitle: null, labels, notice, mrz, photoAlt: photo, 'explains-sheet': explains },
      consularNumber: number,
      surname: person.name.surname.toUpperCase(),
      givenNames: person.name.givenNames || '–',
      original: originalOf(person),
      birthDate: inDigits(person.birthDate),
      birthPlace: `${person.birthPlace} (${country(person.birthCountry, language)})`,
      sex: person.sex,
      validUntil: inDigits({ value: validUntil }),
    };
  },
};
