import { paperFrame } from '../paper-frame';

/** Pieces that letters, receipts and legalisations share, below the frame of every paper. */
export const letterFrame = `${paperFrame}${String.raw`
#let labelled(rows, width: 52mm) = table(columns: (width, 1fr), stroke: (x, y) => (bottom: 0.5pt + rgb("#c9d6cf")), inset: (x: 4pt, y: 5.6pt), align: left + horizon,
  ..rows.map(r => (
    text(size: 9pt, fill: soft)[#r.label],
    {
      set par(justify: false)
      text(weight: "bold")[#r.value]
      if r.at("original", default: none) != none { text(size: 11.5pt)[#original(r.original)] }
    },
  )).flatten())
#let signed(s) = block(breakable: false, width: 100%, above: 12pt, grid(columns: (1fr, 80mm), [], align(center)[
  #set par(justify: false)
  #text(size: 9pt)[#s.made] \
  #text(weight: "bold")[#s.by] \
  #if s.name != none { text(weight: "bold")[#s.name]; linebreak() }
  #text(size: 8.2pt, fill: soft, style: "italic")[#s.how]]))
`}`;
