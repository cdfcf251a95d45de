import { paperFrame } from '../paper-frame';
import type { PaperKind } from '../paper-layout';
import { frameOfAct } from './act-view';
import type { ActPaper } from './act-view';
import { extractView } from './extract.view';
import type { ExtractRow } from './extract.view';

const template = `${paperFrame}${String.raw`
#head()
#v(6pt)
#let said(lang, words) = text(lang: lang, dir: if lang == "ar" { rtl } else { ltr })[#words]
#table(columns: (8mm, 82mm, 1fr), stroke: 0.5pt + soft, inset: (x: 5pt, y: 4.6pt), align: (center + horizon, left + horizon, left + horizon),
  ..d.rows.map(r => (
    text(size: 9pt, weight: "bold", fill: green)[#r.code],
    {
      set par(justify: false, leading: 0.45em)
      text(size: 9.4pt, weight: "bold")[#said(d.lang, r.headings.at(0).text)]
      linebreak()
      text(size: 7.2pt, fill: soft)[#for (i, h) in r.headings.slice(1).enumerate() [#if i > 0 [ · ]#said(h.lang, h.text)]]
    },
    { set par(justify: false); [#text(weight: "bold")[#r.value]#original(r.original)] },
  )).flatten())
#text(size: 7.6pt, fill: soft)[#d.codes \ #d.convention]
#foot()
`}`;

/** Headings of the boxes in the languages that offices of residence ask for, beside French, English and Spanish. */
const headings: Readonly<Record<string, { de: string; ar: string }>> = {
  1: { de: 'Staat', ar: 'الدولة' },
  2: { de: 'Standesamt', ar: 'مصلحة الحالة المدنية' },
  3: { de: 'Geburtseintrag Nr.', ar: 'عقد ولادة رقم' },
  4: { de: 'Tag und Ort der Geburt', ar: 'تاريخ ومكان الولادة' },
  5: { de: 'Familienname', ar: 'اللقب' },
  6: { de: 'Vornamen', ar: 'الأسماء' },
  7: { de: 'Geschlecht', ar: 'الجنس' },
  8: { de: 'Vater', ar: 'الأب' },
  9: { de: 'Mutter', ar: 'الأم' },
  10: { de: 'Andere Angaben aus dem Eintrag', ar: 'بيانات أخرى من العقد' },
};

const words = {
  fr: {
    title: 'Extrait plurilingue d’acte de naissance',
    codes:
      'Jo = jour · Mo = mois · An = année · M = masculin · F = féminin · Dm = décès du titulaire. Les énonciations sont écrites en caractères latins.',
    convention:
      'Présentation inspirée de la Convention n° 16 de la CIEC (Vienne, 1976), à laquelle le Mali n’est pas partie.',
  },
  en: {
    title: 'Multilingual extract of a birth act',
    codes:
      'Jo = day · Mo = month · An = year · M = male · F = female · Dm = death of the holder. The particulars are written in Latin characters.',
    convention: 'Layout after CIEC Convention no. 16 (Vienna, 1976), to which Mali is not a party.',
  },
} as const;

/** The language of the paper first, then the others. */
function headingsOf({ code, fr, en, es }: ExtractRow, first: 'fr' | 'en') {
  const all = { fr, en, es, ...headings[code] };
  const order = [first, ...Object.keys(all).filter((lang) => lang !== first)] as (keyof typeof all)[];
  return order.flatMap((lang) => (all[lang] === undefined ? [] : [{ lang, text: all[lang] }]));
}

/** The boxes of the extract under headings in five languages, with parentage: for offices abroad. */
export const multilingualExtract: PaperKind<ActPaper> = {
  template,
  view(paper, sealWidth) {
    const copy = { ...paper.copy, product: 'extract-with-parentage' as const };
    const { language } = copy;
    const { title, codes, convention } = words[language];
    const { rows } = extractView({ ...paper, copy });
    return {
      ...frameOfAct(paper, sealWidth),
      kind: 'birth-multilingual-extract',
      ...{ title, subtitle: null, codes, convention },
      rows: rows.map((row) => ({ ...row, headings: headingsOf(row, language) })),
    };
  },
};
