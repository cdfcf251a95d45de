import { paperFrame } from '../paper-frame';

/** Certificate of consular registration: one page. */
export const certificateTemplate = `${paperFrame}${String.raw`
#head()
#let number = block(width: 104mm, fill: pale, stroke: 0.8pt + green, inset: (x: 8pt, y: 9pt), radius: 2pt, align(center)[
  #set par(leading: 0.9em)
  #text(size: 9pt, fill: soft)[#d.numberLabel] \
  #text(size: 22pt, weight: "bold", tracking: 1.2pt)[#d.consularNumber]])
#v(8pt)
#if d.photo {
  grid(columns: (1fr, 35mm), column-gutter: 8mm, align: (left + horizon, right + top),
    [#number #v(4pt) #d.attests],
    box(stroke: 0.6pt + soft, image("photo.jpg", width: 35mm, height: 45mm, fit: "cover", alt: d.photoAlt)))
} else {
  align(center, number)
  v(4pt)
  d.attests
}
#v(4pt)
#table(columns: (52mm, 1fr), stroke: (x, y) => (bottom: 0.5pt + rgb("#c9d6cf")), inset: (x: 4pt, y: 6pt), align: left + horizon,
  ..d.rows.map(r => (
    text(size: 9pt, fill: soft)[#r.label],
    {
      set par(justify: false)
      for (i, line) in r.lines.enumerate() { if i > 0 [ \ ]; text(weight: "bold")[#line] }
      if r.original != none { text(size: 11.5pt, lang: r.original.lang, dir: if r.original.dir == "rtl" { rtl } else { ltr })[#r.original.text] }
    },
  )).flatten())
#v(6pt)
#grid(columns: (1fr, 1fr), column-gutter: 6mm,
  ..d.boxes.map(b => block(width: 100%, fill: pale, inset: 8pt, radius: 1.5pt)[
    #text(size: 8.6pt, fill: soft)[#b.label] \ #text(size: 14pt, weight: "bold")[#b.value]]))
#text(size: 8.8pt, fill: soft)[#d.ends]
#foot()
`}`;
