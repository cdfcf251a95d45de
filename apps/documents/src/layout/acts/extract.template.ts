import { paperFrame } from '../paper-frame';

/**
 * Extract of a birth act: the boxes and the order of the multilingual extract of CIEC Convention no. 16 (Vienna, 1976),
 * with headings in French, English and Spanish. Mali is not a party: the paper says so.
 */
export const extractTemplate = `${paperFrame}${String.raw`
#head()
#v(6pt)
#table(columns: (9mm, 62mm, 1fr), stroke: 0.5pt + soft, inset: (x: 5pt, y: 5.5pt), align: (center + horizon, left + horizon, left + horizon),
  ..d.rows.map(r => (
    text(size: 9pt, weight: "bold", fill: green)[#r.code],
    [#text(size: 9.6pt)[#r.fr] \ #text(size: 7.4pt, fill: soft, style: "italic")[#text(lang: "en")[#r.en] · #text(lang: "es")[#r.es]]],
    [#text(weight: "bold")[#r.value]#original(r.original)],
  )).flatten())
#text(size: 7.8pt, fill: soft)[
  Codes / #text(lang: "en")[Codes]: Jo = jour, #text(lang: "en")[day], #text(lang: "es")[día] · Mo = mois, #text(lang: "en")[month], #text(lang: "es")[mes] · An = année, #text(lang: "en")[year], #text(lang: "es")[año] ·
  M = masculin, #text(lang: "en")[male], #text(lang: "es")[masculino] · F = féminin, #text(lang: "en")[female], #text(lang: "es")[femenino] · Dm = décès du titulaire, #text(lang: "en")[death], #text(lang: "es")[defunción]. \
  Présentation inspirée de la Convention n° 16 de la CIEC, à laquelle le Mali n’est pas partie. / #text(lang: "en")[Layout after CIEC Convention no. 16, to which Mali is not a party.]
]
#foot()
`}`;
