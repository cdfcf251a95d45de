import { draftMarks } from './draft-marks';

/**
 * What every paper of the State to its own citizens has around its text: State, title, number, mark of a test, seal, verification.
 * Data comes in as JSON and is only ever shown, never read as markup.
 */
export const paperFrame = `${draftMarks}${String.raw`
#let d = json(bytes(sys.inputs.data))
#let green = rgb("#14843c")
#let gold = rgb("#fcd116")
#let red = rgb("#ce1126")
#let ink = rgb("#16302a")
#let pale = rgb("#eef4ef")
#let soft = rgb("#5c6f68")
#let fonts = ("Libertinus Serif", "Noto Naskh Arabic", "Noto Sans NKo")

#set document(title: d.title + " " + d.printedNumber, author: d.w.author, keywords: (d.kind,),
  date: datetime(year: d.issuedParts.at(0), month: d.issuedParts.at(1), day: d.issuedParts.at(2)))
#set text(font: fonts, size: 10.5pt, fill: ink, lang: d.lang, region: "ML", hyphenate: false)
#set par(leading: 0.62em, justify: true)
#let flag(height) = grid(columns: (1fr, 1fr, 1fr), rows: height,
  rect(width: 100%, height: height, fill: green), rect(width: 100%, height: height, fill: gold), rect(width: 100%, height: height, fill: red))
#set page(paper: "a4", margin: (x: 20mm, top: 19mm, bottom: 18mm),
  background: {
    place(top, flag(4mm))
    place(bottom, flag(1.6mm))
    if d.test and not d.draft {
      place(center + horizon, dy: -46mm, rotate(-24deg, text(size: 86pt, weight: "bold", tracking: 8pt, fill: rgb(206, 17, 38, 26))[TEST]))
      place(center + horizon, dy: 62mm, rotate(-24deg, text(size: 52pt, weight: "bold", tracking: 6pt, fill: rgb(206, 17, 38, 20))[#d.w.specimen]))
    }
  },
  foreground: if d.draft { draftMarks(d.w.draft, d.w.specimen, d.w.draftBanner) },
  footer: text(size: 7.5pt, fill: soft)[#d.printedNumber · #d.reference #h(1fr) #context [Page #counter(page).display() / #counter(page).final().first()]])

// A name as the family writes it, in its own script and direction.
#let original(o) = if o != none [ (#text(lang: o.lang, dir: if o.dir == "rtl" { rtl } else { ltr })[#o.text])]
// A sentence: plain, bold, and names in their own script.
#let runs(p) = for r in p { if "original" in r [#original(r.original)] else if r.at("strong", default: false) [*#r.text*] else [#r.text] }
#let section(fr) = block(width: 100%, above: 15pt, below: 8pt, stroke: (bottom: 0.7pt + green), inset: (bottom: 3pt), sticky: true)[
  #text(size: 9.2pt, weight: "bold", fill: green)[#upper(fr)]]

#let head() = {
  grid(columns: (1fr, auto), align: (left + horizon, right + horizon),
    [
      #text(size: 15pt, weight: "bold", tracking: 0.9pt)[#d.w.state] \
      #text(size: 9pt, style: "italic", fill: soft)[Un Peuple – Un But – Une Foi] \
      #text(size: 8.6pt)[#d.authority]
    ],
    align(right)[
      #text(size: 10.5pt, weight: "bold")[#d.reference] \
      #text(size: 9pt, fill: soft)[#d.w.documentNumber #d.printedNumber]
    ])
  line(length: 100%, stroke: 1.2pt + green)
  if d.test {
    block(width: 100%, fill: rgb("#fdecee"), stroke: 0.6pt + red, inset: 5pt, radius: 1.5pt, above: 6pt, below: 4pt,
      align(center, text(size: 9pt, fill: red, weight: "bold")[#d.w.test]))
  }
  align(center, block(above: 14pt, below: 4pt, text(size: 17pt, weight: "bold", fill: green)[#upper(d.title)]))
  if d.subtitle != none { align(center, text(size: 9.5pt, style: "italic", fill: soft)[#d.subtitle]) }
}

#let foot() = {
  v(1fr, weak: false)
  block(breakable: false, width: 100%, {
    section(d.w.issue)
    grid(columns: (1fr, auto, auto), column-gutter: 8mm, align: (left + top, center + top, center + top),
      [
        #set text(size: 8.8pt)
        #set par(justify: false)
        #d.delivery
        #v(-2pt)
        #d.explains
        #v(-2pt)
        #link(d.link)[#text(size: 8pt, fill: green)[#d.shownLink]]
      ],
      [
        #image("qr.svg", width: 22mm, alt: d.w.codeAlt)
        #v(-5pt) #text(size: 6.8pt, fill: soft)[#d.w.verify]
      ],
      [
        #image("seal.svg", width: eval(d.sealWidth + "mm"), alt: d.w.sealAlt)
        #v(-5pt) #text(size: 6.8pt, fill: soft)[#d.w.seal · #d.signer]
      ])
  })
}
`}`;
