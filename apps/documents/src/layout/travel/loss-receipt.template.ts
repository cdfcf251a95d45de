import { paperFrame } from '../paper-frame';

/** Receipt of a reported loss or theft: one page. */
export const lossReceiptTemplate = `${paperFrame}${String.raw`
#head()
#v(10pt)
#d.attests
#let facts(rows) = table(columns: (52mm, 1fr), stroke: (x, y) => (bottom: 0.5pt + rgb("#c9d6cf")), inset: (x: 4pt, y: 6pt), align: left + horizon,
  ..rows.map(r => (
    text(size: 9pt, fill: soft)[#r.label],
    {
      set par(justify: false)
      text(weight: "bold")[#r.value]
      if r.original != none { text(size: 11.5pt)[#original(r.original)] }
    },
  )).flatten())
#section(d.declarant)
#facts(d.person)
#section(d.declared)
#facts(d.document)
#v(6pt)
#block(width: 100%, fill: rgb("#fdecee"), stroke: 0.8pt + red, inset: 9pt, radius: 2pt)[
  #text(size: 12pt, weight: "bold", fill: red)[#d.invalid] \
  #d.found]
#v(2pt)
#text(size: 9.2pt)[#d.limits]
#foot()
`}`;
