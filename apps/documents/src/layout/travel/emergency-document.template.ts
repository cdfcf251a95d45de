import { paperFrame } from '../paper-frame';

/** Single-sheet emergency travel document as 9303-8 shows it: French first, then English; one page. */
export const emergencyDocumentTemplate = `${paperFrame}${String.raw`
#set text(size: 9.5pt)
#set par(leading: 0.5em, justify: false)
#set page(margin: (x: 18mm, top: 16mm, bottom: 14mm), footer: text(size: 7.5pt, fill: soft)[
  #d.printedNumber · #d.reference #h(1fr) Feuille unique / #text(lang: "en")[Single sheet]])
#let en(body) = text(lang: "en", style: "italic")[#body]
#let label(fr, english) = text(size: 7.2pt, fill: soft)[#fr \/ #en(english)]
#let field(fr, english, value, size: 11pt) = block(width: 100%, below: 0pt)[
  #label(fr, english) #v(-6.6pt)
  #text(size: size, weight: "bold")[#value]
]
// Long names get smaller letters, never a second sheet.
#let named(value) = if value.clusters().len() > 70 { 8.6pt } else if value.clusters().len() > 36 { 10pt } else { 12pt }
#let part(fr, english) = block(width: 100%, above: 11pt, below: 7pt, stroke: (bottom: 0.7pt + green), inset: (bottom: 3pt))[
  #text(size: 9pt, weight: "bold", fill: green)[#upper(fr)] #text(size: 8.4pt, fill: soft)[\/ #en(english)]]

#grid(columns: (1fr, auto), align: (left + horizon, right + horizon), column-gutter: 6mm,
  [
    #text(size: 15pt, weight: "bold", tracking: 0.9pt)[RÉPUBLIQUE DU MALI] #text(size: 9pt, fill: soft)[\/ #en[Republic of Mali]] \
    #text(size: 9pt, style: "italic", fill: soft)[Un Peuple – Un But – Une Foi] \
    #text(size: 8.6pt)[#d.authority]
  ],
  align(right)[
    #label("Document n°", "Document No.") \
    #text(size: 15pt, weight: "bold", tracking: 0.8pt)[#d.printedNumber]
  ])
#v(-1mm)
#line(length: 100%, stroke: 1.2pt + green)
#if d.test {
  block(width: 100%, fill: rgb("#fdecee"), stroke: 0.6pt + red, inset: 4pt, radius: 1.5pt, above: 5pt, below: 0pt,
    align(center, text(size: 9pt, fill: red, weight: "bold")[DOCUMENT DE TEST – SANS AUCUNE VALEUR #text(weight: "regular")[\/ #en[TEST DOCUMENT – NOT VALID FOR TRAVEL]]]))
}
#align(center, block(above: 11pt, below: 8pt)[
  #text(size: 22pt, weight: "bold", fill: green, tracking: 1.4pt)[LAISSEZ-PASSER] \
  #v(-4pt) #text(lang: "en", size: 13pt, weight: "bold", fill: soft, tracking: 1pt)[EMERGENCY TRAVEL DOCUMENT]])

#part("Titulaire", "Holder")
#grid(columns: (37mm, 1fr), column-gutter: 7mm,
  rect(stroke: 0.8pt + green, inset: 0.5mm, width: 36mm, height: 46mm, image("photo.jpg", width: 35mm, height: 45mm, fit: "cover", alt: "Photographie du titulaire / Photograph of the holder")),
  grid(columns: (1fr, 1fr), row-gutter: 10pt, column-gutter: 5mm,
    grid.cell(colspan: 2, field("Nom", "Surname", d.surname, size: named(d.surname))),
    grid.cell(colspan: 2, field("Prénoms", "Given names", d.givenNames, size: named(d.givenNames))),
    ..if d.original != none { (grid.cell(colspan: 2, field("Nom en écriture d’origine", "Name in its own script",
      align(left, text(weight: "regular", lang: d.original.lang, dir: if d.original.dir == "rtl" { rtl } else { ltr })[#d.original.text]))),) },
    field("Nationalité", "Nationality", [Malienne \/ #en[Malian] · MLI]), field("Sexe", "Sex", d.sex),
    field("Date de naissance", "Date of birth", d.birthDate), field("Lieu de naissance", "Place of birth", d.birthPlace, size: if d.birthPlace.clusters().len() > 60 { 8pt } else if d.birthPlace.clusters().len() > 30 { 9pt } else { 11pt }),
  ))

#part("Voyage", "Journey")
#table(columns: (34mm, 1fr, 1fr), stroke: (x, y) => (bottom: 0.5pt + rgb("#c9d6cf")), inset: (x: 3pt, y: 4.4pt), align: left + horizon,
  ..d.stops.map(s => (
    text(size: 8.6pt, fill: soft)[#s.fr#if s.fr != s.en [ \/ #en(s.en)]],
    text(size: 10.5pt, weight: "bold")[#s.place],
    text(size: 9.4pt)[#s.country.fr#if s.country.fr != s.country.en [ \/ #en(s.country.en)]],
  )).flatten())
#v(-3pt)
#label("Départ au plus tard le", "Departure not later than") #text(weight: "bold")[#d.departBy]

#block(width: 100%, fill: pale, stroke: 1pt + green, inset: (x: 4mm, y: 3.2mm), radius: 1.5pt, above: 9pt, below: 0pt,
  grid(columns: (1.25fr, 1fr, 1fr), column-gutter: 5mm, align: horizon,
    [#label("Validité", "Validity") #v(-6pt) #text(size: 12.5pt, weight: "bold")[VOYAGE UNIQUE] \ #v(-6pt) #text(size: 10pt, weight: "bold", fill: soft)[#en[SINGLE JOURNEY]]],
    field("Délivré le", "Issued on", d.issued, size: 13pt),
    field("Valable jusqu’au", "Valid until", d.validUntil, size: 13pt)))
#if d.replaces != none { block(above: 6pt, below: 0pt, text(size: 7.9pt)[#d.replaces.fr #en(text(fill: soft)[#d.replaces.en])]) }

#v(7pt)
#block(width: 100%, height: 1fr, stroke: 0.6pt + soft, inset: 3pt, radius: 1.5pt, label("Cachets des frontières", "Border stamps"))
#v(5pt)
#grid(columns: (1fr, auto, auto), column-gutter: 6mm, align: (left + top, center + top, center + top),
  [
    #set text(size: 7.7pt)
    #set par(leading: 0.42em)
    Bon pour un seul voyage par les lieux nommés ci-dessus. À remettre à la police des frontières à l’arrivée. Une feuille modifiée est
    nulle. Le cachet électronique porte la zone lisible à la machine, signée selon l’OACI 9303-8 et 9303-13 ; le code QR
    ouvre la vérification publique.
    #v(-3pt)
    #text(fill: soft)[#en[Good for one journey through the places named above. To be handed in to the border police on arrival. An altered sheet is void. The
    visible digital seal carries the machine-readable zone, signed as ICAO 9303-8 and 9303-13 say; the QR code opens the public
    verification.]]
    #v(-3pt)
    #link(d.link)[#text(size: 7.4pt, fill: green)[#d.shownLink]]
    #v(1pt)
    #block(width: 100%, height: 12mm, stroke: 0.6pt + soft, inset: 3pt, radius: 1.5pt, label("Signature du titulaire", "Holder’s signature"))
  ],
  [
    #image("qr.svg", width: 21mm, alt: "Code QR vers la vérification publique / QR code to the public verification")
    #v(-5pt) #text(size: 6.6pt, fill: soft)[Vérifier / #en[Verify]]
  ],
  [
    #image("seal.svg", width: eval(d.sealWidth + "mm"), alt: "Cachet électronique visible OACI / ICAO visible digital seal")
    #v(-5pt) #text(size: 6.6pt, fill: soft)[Cachet / #en[Seal] · #d.signer]
  ])
#block(width: 100%, fill: white, stroke: 0.7pt + soft, inset: (x: 6mm, y: 4.2mm), radius: 1.5pt, above: 9pt,
  align(center, {
    set text(font: "OCR B", size: 12pt, fill: black, lang: "zxx", hyphenate: false)
    set par(leading: 5.2pt)
    let row(line) = grid(columns: (2.54mm,) * line.clusters().len(), ..line.clusters().map(c => align(center, c)))
    stack(spacing: 3.2mm, row(d.mrz.at(0)), row(d.mrz.at(1)))
  }))
`}`;
