import { paperFrame } from '../paper-frame';

/** Full copy of a birth act: the act as it was written, then every marginal note in order. */
export const fullCopyTemplate = `${paperFrame}${String.raw`
#head()
#v(6pt)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 5mm, inset: (y: 3pt),
  ..d.boxes.map(b => block(width: 100%, fill: pale, inset: 6pt, radius: 1.5pt)[
    #text(size: 7.6pt, fill: soft)[#b.label] \ #text(weight: "bold")[#b.value]]))
#section(d.says.act)
#for p in d.paragraphs { par(runs(p)) }
#section(d.says.notes)
#if d.notes.len() == 0 [#d.says.none] else {
  for n in d.notes { block(above: 6pt)[*#n.ordinal.* #n.text #text(size: 8.8pt, fill: soft)[(#d.says.applied #n.appliedOn)]] }
}
#foot()
`}`;
