import type { CertificateDocumentRule, CertificateKind, CertificatePolicy } from './certificate-kind';

const signers: CertificateKind['signers'] = ['head-of-section', 'consul'];

const identity: CertificateDocumentRule = {
  kind: 'identity',
  required: true,
  onlyStated: true,
  label: { fr: 'Une pièce d’identité', en: 'An identity document' },
};

/** SAMPLE kinds, fees and times. */
export const sampleCertificatePolicy: CertificatePolicy = {
  enquiryDays: 20,
  paymentDays: 30,
  kinds: [
    {
      code: 'residence',
      title: { fr: 'Certificat de résidence', en: 'Certificate of residence' },
      explanation: {
        fr: 'Il certifie que vous habitez dans la circonscription du poste. Il est demandé par les administrations, les banques et les écoles.',
        en: 'It certifies that you live in the district of the post. Public offices, banks and schools ask for it.',
      },
      person: 'registered',
      fields: [],
      documents: [
        {
          kind: 'proof-of-address',
          required: true,
          label: {
            fr: 'Un justificatif de domicile de moins de trois mois',
            en: 'A proof of address of less than three months',
          },
        },
      ],
      checks: [{ of: 'registration' }, { of: 'proof-of-address' }],
      officers: 1,
      signers,
      fees: { EUR: 1000, XOF: 6500 },
      validityDays: 90,
      decisionDays: 3,
      layout: 'residence',
    },
    {
      code: 'life',
      title: { fr: 'Certificat de vie', en: 'Certificate of life' },
      explanation: {
        fr: 'Il certifie que vous êtes en vie, après vous avoir vu au guichet ou en vidéo. Les caisses de retraite le demandent.',
        en: 'It certifies that you are alive, after you were seen at the counter or by video. Pension funds ask for it.',
      },
      person: 'registered-or-stated',
      fields: [],
      documents: [identity],
      checks: [{ of: 'presence', video: true, withinDays: 30 }],
      officers: 2,
      signers,
      fees: {},
      validityDays: 180,
      decisionDays: 5,
      layout: 'life',
    },
    {
      code: 'celibacy',
      title: { fr: 'Certificat de célibat', en: 'Certificate of celibacy' },
      explanation: {
        fr: 'Il certifie que rien, en marge de votre acte de naissance, ne dit que vous êtes marié. Il est demandé avant un mariage.',
        en: 'It certifies that nothing in the margin of your birth act says that you are married. It is asked for before a marriage.',
      },
      person: 'registered-or-stated',
      fields: [
        {
          name: 'birthAct',
          type: 'act-reference',
          required: true,
          label: { fr: 'Votre acte de naissance', en: 'Your birth act' },
          hint: {
            fr: 'Le centre qui tient l’acte ; l’année et le numéro si vous les connaissez.',
            en: 'The centre that keeps the act; year and number when you know them.',
          },
        },
      ],
      documents: [identity],
      checks: [{ of: 'birth-act-notes', field: 'birthAct' }],
      officers: 2,
      signers,
      fees: { EUR: 1000, XOF: 6500 },
      validityDays: 90,
      decisionDays: 10,
      layout: 'celibacy',
    },
  ],
};
