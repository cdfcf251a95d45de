/** What the receipt of a loss or theft says around its data. */
export const lossReceiptWords = {
  fr: {
    titles: { lost: 'Récépissé de déclaration de perte', stolen: 'Récépissé de déclaration de vol' },
    attests: (post: string, when: string, isTheft: boolean) =>
      `${post} atteste que la personne désignée ci-dessous a déclaré, ${when}, ${isTheft ? 'le vol' : 'la perte'} du document désigné ci-dessous.`,
    declarant: 'Déclarant',
    declared: 'Document déclaré',
    invalid: (day: string) => `Ce document n’est plus valable depuis le ${day}.`,
    found:
      'Il le reste même s’il est retrouvé : il est signalé aux frontières et doit être remis à un poste consulaire ou à la police.',
    limits: (kind: string, isTheft: boolean) =>
      `Ce récépissé ne remplace pas ${kind} : il ne permet ni de voyager, ni de prouver son identité. Il sert aux démarches qui suivent ${isTheft ? 'le vol' : 'la perte'}.`,
    surname: 'Nom',
    givenNames: 'Prénoms',
    kind: 'Nature',
    issuer: 'Délivré par',
    number: 'Numéro',
    events: { lost: 'Perte', stolen: 'Vol' },
    police: 'Déclaration à la police',
    report: 'Déclaration',
    sealSays: 'le nom du déclarant et le numéro du document déclaré',
    checked: 'ce récépissé vient de nous',
  },
  en: {
    titles: { lost: 'Receipt for a report of loss', stolen: 'Receipt for a report of theft' },
    attests: (post: string, when: string, isTheft: boolean) =>
      `${post} certifies that the person named below reported, ${when}, the ${isTheft ? 'theft' : 'loss'} of the document described below.`,
    declarant: 'Declarant',
    declared: 'Document reported',
    invalid: (day: string) => `This document has not been valid since ${day}.`,
    found:
      'It stays invalid even if it is found: it is reported to the borders and must be handed in to a consular post or to the police.',
    limits: (kind: string, isTheft: boolean) =>
      `This receipt does not replace the ${kind}: it permits neither to travel nor to prove an identity. It serves for what is to be done after the ${isTheft ? 'theft' : 'loss'}.`,
    surname: 'Surname',
    givenNames: 'Given names',
    kind: 'Kind',
    issuer: 'Issued by',
    number: 'Number',
    events: { lost: 'Loss', stolen: 'Theft' },
    police: 'Report to the police',
    report: 'Report',
    sealSays: 'the name of the declarant and the number of the document reported',
    checked: 'this receipt comes from us',
  },
} as const;
