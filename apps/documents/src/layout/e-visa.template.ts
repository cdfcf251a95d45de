import { draftMarks } from './draft-marks';

/**
 * Layout of the e-visa in Typst. A text and not a file of its own, so that the bundle of the service is complete.
 * Data comes in as JSON and is only ever shown, never read as markup.
 */
export const eVisaTemplate = `${draftMarks}${String.raw`
#let d = json(bytes(sys.inputs.data))
#let green = rgb("#14843c")
#let gold = rgb("#fcd116")
#let red = rgb("#ce1126")
#let ink = rgb("#16302a")
#let pale = rgb("#eef4ef")
#let soft = rgb("#5c6f68")

#set document(title: "Visa électronique " + d.printedNumber, author: "République du Mali", keywords: ("e-visa",),
  date: datetime(year: d.issuedParts.at(0), month: d.issuedParts.at(1), day: d.issuedParts.at(2)))
#set text(font: "Libertinus Serif", size: 9.5pt, fill: ink, lang: "fr", region: "ML")
#set par(leading: 0.5em)
#set page(paper: "a4", margin: (x: 18mm, top: 19mm, bottom: 16mm),
  background: {
    place(top, grid(columns: (1fr, 1fr, 1fr), rows: 4mm,
      rect(width: 100%, height: 4mm, fill: green), rect(width: 100%, height: 4mm, fill: gold), rect(width: 100%, height: 4mm, fill: red)))
    place(bottom, grid(columns: (1fr, 1fr, 1fr), rows: 1.6mm,
      rect(width: 100%, height: 1.6mm, fill: green), rect(width: 100%, height: 1.6mm, fill: gold), rect(width: 100%, height: 1.6mm, fill: red)))
    if d.test and not d.draft {
      place(center + horizon, dy: -46mm, rotate(-24deg, text(size: 86pt, weight: "bold", tracking: 8pt, fill: rgb(206, 17, 38, 26))[TEST]))
      place(center + horizon, dy: 62mm, rotate(-24deg, text(size: 52pt, weight: "bold", tracking: 6pt, fill: rgb(206, 17, 38, 20))[SPÉCIMEN]))
    }
  },
  foreground: if d.draft { draftMarks[PROJET][SPÉCIMEN][PROJET – SANS VALEUR, NI SIGNÉ NI DÉLIVRÉ \/ #text(lang: "en")[DRAFT – NOT VALID FOR TRAVEL]] },
  footer: text(size: 7.5pt, fill: soft)[
    #d.printedNumber #h(1fr) Page unique / Single page
  ])

#let label(fr, en) = text(size: 7.2pt, fill: soft)[#fr #text(style: "italic")[\/ #text(lang: "en")[#en]]]
#let field(fr, en, value) = block(width: 100%, below: 0pt)[
  #label(fr, en) #v(-6.6pt)
  #text(size: 11pt, weight: "bold")[#value]
]
#let section(fr, en) = block(width: 100%, above: 15pt, below: 9pt, stroke: (bottom: 0.7pt + green), inset: (bottom: 3pt))[
  #text(size: 9pt, weight: "bold", fill: green)[#upper(fr)] #text(size: 8.4pt, fill: soft, style: "italic")[\/ #text(lang: "en")[#en]]
]

#grid(columns: (1fr, auto), align: (left + horizon, right + horizon),
  [
    #text(size: 16pt, weight: "bold", tracking: 0.9pt)[RÉPUBLIQUE DU MALI] \
    #text(size: 9pt, style: "italic", fill: soft)[Un Peuple – Un But – Une Foi] \
    #text(size: 8.4pt)[Ministère des Affaires étrangères et de la Coopération internationale]
  ],
  [
    #text(size: 17pt, weight: "bold", fill: green)[VISA ÉLECTRONIQUE] \
    #text(size: 11pt, style: "italic", fill: soft)[#text(lang: "en")[Electronic visa]] \
    #text(size: 10.5pt, weight: "bold")[N° #d.printedNumber]
  ])
#v(-1mm)
#line(length: 100%, stroke: 1.2pt + green)

#if d.test {
  block(width: 100%, fill: rgb("#fdecee"), stroke: 0.6pt + red, inset: 5pt, radius: 1.5pt, above: 6pt, below: 0pt,
    align(center, text(size: 9pt, fill: red, weight: "bold")[DOCUMENT DE TEST – SANS AUCUNE VALEUR #text(weight: "regular", style: "italic")[\/ #text(lang: "en")[TEST DOCUMENT – NOT VALID FOR TRAVEL]]]))
}

#section("Titulaire", "Holder")
#grid(columns: (37mm, 1fr), column-gutter: 7mm,
  rect(stroke: 0.8pt + green, inset: 0.5mm, width: 36mm, height: 46mm, image("photo.jpg", width: 35mm, height: 45mm, fit: "cover", alt: "Photographie du titulaire / Photograph of the holder")),
  grid(columns: (1fr, 1fr), row-gutter: 11.5pt, column-gutter: 5mm,
    grid.cell(colspan: 2, field("Nom", "Surname", upper(d.surname))),
    grid.cell(colspan: 2, field("Prénoms", "Given names", d.givenNames)),
    field("Date de naissance", "Date of birth", d.birthDate), field("Sexe", "Sex", d.sex),
    field("Nationalité", "Nationality", d.nationality), field("Passeport délivré par", "Passport issued by", d.passportIssuer),
    field("Passeport n°", "Passport number", d.passportNumber), field("Expiration du passeport", "Passport expiry", d.passportExpiry),
  ))

#section("Visa accordé", "Visa granted")
#block(fill: pale, inset: (x: 4mm, y: 3.4mm), radius: 1.5pt, width: 100%,
  grid(columns: (1fr, 1fr, 1fr), row-gutter: 12pt, column-gutter: 5mm,
    field("Type de visa", "Visa type", d.visaType), field("Nombre d’entrées", "Number of entries", d.entries), field("Durée de séjour", "Duration of stay", d.stay),
    field("Valable du", "Valid from", d.validFrom), field("jusqu’au", "Valid until", d.validUntil), field("Délivré le", "Issued on", d.issued),
    grid.cell(colspan: 3, field("Autorité de délivrance", "Issuing authority", d.authority)),
  ))

#section("Contrôle", "Verification")
#grid(columns: (1fr, auto, auto), column-gutter: 8mm, align: (left + top, center + top, center + top),
  [
    #set text(size: 8.4pt)
    Le cachet électronique visible (à droite) porte la zone lisible à la machine, le nombre d’entrées, la durée de séjour et
    le numéro du passeport, signés selon l’OACI 9303-13. Le code QR ouvre la vérification publique :
    #v(-3pt)
    #text(style: "italic", fill: soft)[#text(lang: "en")[The visible digital seal (right) carries the machine-readable zone, entries, stay and passport number, signed as ICAO 9303-13 says. The QR code opens the public verification:]]
    #v(-3pt)
    #link(d.link)[#text(size: 7.4pt, fill: green)[#d.shownLink]]
  ],
  [
    #image("qr.svg", width: 21mm, alt: if d.draft { "Emplacement du code QR / Place of the QR code" } else { "Code QR vers la vérification publique / QR code to the public verification" })
    #v(-5pt) #text(size: 6.6pt, fill: soft)[Vérifier / #text(lang: "en")[Verify]]
  ],
  [
    #image("seal.svg", width: eval(d.sealWidth + "mm"), alt: if d.draft { "Emplacement du cachet / Place of the seal" } else { "Cachet électronique visible OACI / ICAO visible digital seal" })
    #v(-5pt) #text(size: 6.6pt, fill: soft)[Cachet / #text(lang: "en")[Seal] · #d.signer]
  ])

#v(4mm)
#block(width: 100%, fill: white, stroke: 0.7pt + soft, inset: (x: 6mm, y: 4.2mm), radius: 1.5pt,
  align(center, {
    set text(font: "OCR B", size: 12pt, fill: black, lang: "zxx", hyphenate: false)
    set par(leading: 5.2pt)
    let row(line) = grid(columns: (2.54mm,) * line.clusters().len(), ..line.clusters().map(c => align(center, c)))
    stack(spacing: 3.2mm, row(d.mrz.at(0)), row(d.mrz.at(1)))
  }))

#section("Conditions", "Conditions")
#set text(size: 7.9pt)
#set par(leading: 0.42em, justify: true)
#grid(columns: (1fr, 1fr), column-gutter: 7mm,
  [
    Présentez ce visa imprimé ou à l’écran, avec le passeport dont il porte le numéro. Il ne garantit pas l’entrée : la police
    des frontières peut demander les justificatifs du séjour. Le séjour ne dépasse ni la durée accordée ni la fin de validité.
    Tout visa modifié est nul. Une décision peut être contestée dans les trente jours auprès du poste qui
    l’a prise.
  ],
  text(lang: "en", style: "italic", fill: soft)[
    Present this visa, printed or on a screen, with the passport whose number it bears. It does not guarantee entry: border
    police may ask for evidence of the purpose of the stay. The stay exceeds neither the duration granted nor the end of
    validity. An altered visa is void. A decision may be contested within thirty days before the post that took it.
  ])
`}`;
