import { paperFrame } from '../paper-frame';

/** A certificate, whatever it certifies: one page, a frame around what the officer certifies, who signs. */
export const certificateTemplate = `${paperFrame}${String.raw`
#head()
#block(width: 100%, above: 16pt, below: 12pt, stroke: (paint: green, thickness: 0.8pt), inset: 2.2pt, radius: 2pt,
  block(width: 100%, stroke: (paint: gold, thickness: 0.6pt), inset: (x: 11pt, y: 13pt), radius: 1.5pt)[
    #set text(size: 11.5pt)
    #set par(leading: 0.78em)
    #runs(d.sentence)
    #v(3pt)
    #d.inFaith
  ])
#table(columns: (52mm, 1fr), stroke: (x, y) => (bottom: 0.5pt + rgb("#c9d6cf")), inset: (x: 4pt, y: 6pt), align: left + horizon,
  ..d.facts.map(f => (
    text(size: 9pt, fill: soft)[#f.label],
    { set par(justify: false); for (i, line) in f.lines.enumerate() { if i > 0 [ \ ]; text(weight: "bold")[#line] } },
  )).flatten())
#v(4pt)
#block(breakable: false, grid(columns: (1fr, 1fr, 1.5fr), column-gutter: 6mm,
  ..d.boxes.map(b => block(width: 100%, fill: pale, inset: 8pt, radius: 1.5pt)[
    #text(size: 8.6pt, fill: soft)[#b.label] \ #text(size: 13pt, weight: "bold")[#b.value]]),
  align(center)[
    #set par(justify: false)
    #text(size: 9pt)[#d.signature.made] \
    #text(weight: "bold")[#d.signature.by] \
    #if d.signature.name != none { text(weight: "bold")[#d.signature.name]; linebreak() }
    #text(size: 8.2pt, fill: soft, style: "italic")[#d.signature.how]]))
#text(size: 8.8pt, fill: soft)[#d.notice]
#foot()
`}`;
