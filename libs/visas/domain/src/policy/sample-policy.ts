import type { PlainDate } from '@jatigi/kernel';
import type { JourneyPurpose } from '../applicant-file';
import { sampleDelays, sampleSettings } from './policy-settings';
import type { DatedRule, DocumentRule, FeeRule, PolicySet, VisaType } from './policy-set';

// Published facts, every one marked SAMPLE: a ministry replaces them, no release is needed.
const date = (text: string): PlainDate => text as PlainDate;
const start = date('2023-01-01');

const rule = (id: string, fr: string, en: string, more: Partial<DatedRule> = {}): DatedRule => ({
  id,
  from: start,
  to: null,
  text: { fr, en },
  source: 'SAMPLE',
  sample: true,
  ...more,
});

const visit: JourneyPurpose[] = [
  'tourism',
  'family-visit',
  'business',
  'mission',
  'medical-care',
  'short-study',
  'work',
  'press',
  'other',
];

const visaType = (
  code: string,
  [months, entries, stay]: [number, VisaType['entries'], number],
  purposes: JourneyPurpose[] = visit,
): VisaType => {
  const [fr, en] = entries === 1 ? ['une entrée', 'single entry'] : ['entrées multiples', 'multiple entries'];
  return {
    code,
    text: { fr: `Visa ${months} mois, ${fr}`, en: `${months}-month visa, ${en}` },
    purposes,
    entries,
    validityMonths: months,
    maxStayDays: stay,
  };
};

/** Amounts in whole units of the currency; `scale` makes them minor units (XAF, XOF: 1). */
const fees = (
  id: string,
  [post, currency, scale]: [post: string, currency: string, scale: number],
  amounts: Record<string, number>,
  express?: number,
): FeeRule => ({
  ...rule(id, `Tarif des visas (${currency})`, `Visa fees (${currency})`),
  posts: [post],
  currency,
  amounts: { ...Object.fromEntries(Object.entries(amounts).map(([code, unit]) => [code, unit * scale])), OFFICIAL: 0 },
  ...(express === undefined ? {} : { express: express * scale }),
});

const photoTypes = ['image/jpeg', 'image/png'];
const scanTypes = [...photoTypes, 'application/pdf'];

const paper = (
  kind: string,
  [fr, en]: [string, string],
  need: DocumentRule['need'],
  when: DocumentRule['when'] = {},
): DocumentRule => ({
  ...rule(`document.${kind}`, fr, en),
  kind,
  title: { fr, en },
  need,
  mediaTypes: kind === 'photo' ? photoTypes : scanTypes,
  when,
});

const ecowas = ['BEN', 'CPV', 'CIV', 'GMB', 'GHA', 'GIN', 'GNB', 'LBR', 'NGA', 'SEN', 'SLE', 'TGO'];

const standard = {
  paymentDays: 15,
  admissibilityWorkingDays: 2,
  informationDays: 10,
  examinationDays: 15,
  examinationMaxDays: 45,
  decisionHours: 24,
  ...sampleDelays,
};

/** The policy a fresh installation starts with. */
export const samplePolicy: PolicySet = {
  version: 'SAMPLE-2026.1',
  activeFrom: start,
  passport: { monthsValidAfterArrival: 6, maxAgeYears: 10, freePages: 2 },
  biometricsFromAge: 12,
  headquarters: 'HQ',
  ...sampleSettings,
  outcomes: [
    {
      ...rule('exempt.nationals', 'Les Maliens entrent sans visa.', 'Malians enter without a visa.'),
      outcome: 'exempt',
      when: { nationalities: ['MLI'] },
    },
    {
      ...rule(
        'exempt.ecowas',
        'Les ressortissants des 12 États de la CEDEAO sont dispensés de visa (déclaration de l’AES du 14 décembre 2024).',
        'Nationals of the 12 ECOWAS States need no visa (AES declaration of 14 December 2024).',
        { from: date('2024-12-14'), source: 'AES declaration, 14 December 2024' },
      ),
      outcome: 'exempt',
      when: { nationalities: ecowas, maxStayDays: 90 },
    },
    {
      ...rule(
        'exempt.aes',
        'Les ressortissants du Burkina Faso et du Niger circulent librement dans la Confédération AES.',
        'Nationals of Burkina Faso and Niger move freely within the AES Confederation.',
        { from: date('2024-07-06'), source: 'AES Confederation, 6 July 2024' },
      ),
      outcome: 'exempt',
      when: { nationalities: ['BFA', 'NER'] },
    },
    {
      ...rule(
        'suspended.france-reciprocity',
        'La délivrance de visas aux Français résidant en France est suspendue depuis le 9 août 2023 (réciprocité).',
        'Visas for French nationals resident in France have been suspended since 9 August 2023 (reciprocity).',
        { from: date('2023-08-09'), source: 'Announcement of 9 August 2023' },
      ),
      outcome: 'suspended',
      when: { nationalities: ['FRA'], residences: ['FRA'], travelDocuments: ['ordinary'] },
    },
    {
      ...rule(
        'bond.united-states',
        'Les ressortissants des États-Unis déposent une caution (octobre 2025, réciprocité).',
        'United States nationals lodge a bond (October 2025, reciprocity).',
        { from: date('2025-10-23'), source: 'Announcement of October 2025' },
      ),
      outcome: 'bond-required',
      bond: {
        ...{ currency: 'USD', amount: 1_000_000 },
        text: {
          fr: 'Déposée auprès du poste, rendue après la sortie du Mali dans les termes du visa.',
          en: 'Lodged with the post, given back after an exit from Mali within the terms of the visa.',
        },
      },
      when: { nationalities: ['USA'], travelDocuments: ['ordinary'], purposes: ['tourism', 'business'] },
    },
    {
      ...rule(
        'visa-required.default',
        'Les autres voyageurs ont besoin d’un visa délivré avant le départ.',
        'Everybody else needs a visa issued before departure.',
      ),
      outcome: 'visa-required',
      when: {},
    },
  ],
  competence: [],
  visaTypes: [
    visaType('V01S', [1, 1, 30], [...visit, 'transit']),
    visaType('V03S', [3, 1, 90]),
    visaType('V03M', [3, 0, 90]),
    visaType('V06M', [6, 0, 90]),
    visaType('V09M', [9, 0, 90]),
    visaType('V12M', [12, 0, 90]),
    visaType('OFFICIAL', [3, 0, 90], ['official']),
  ],
  fees: [
    fees('fee.berlin', ['BER', 'EUR', 100], { V03S: 50, V03M: 70, V06M: 90, V12M: 130 }, 50),
    fees('fee.paris', ['PAR', 'EUR', 100], { V01S: 70, V03S: 90, V03M: 90, V06M: 110, V09M: 130, V12M: 150 }),
    fees('fee.ottawa', ['OTT', 'CAD', 100], { V01S: 100, V03S: 150, V03M: 200, V06M: 300, V09M: 400, V12M: 500 }),
    fees('fee.douala', ['DLA', 'XAF', 1], { V03S: 100_000, V03M: 110_000 }),
    fees('fee.default', ['*', 'EUR', 100], { V01S: 60, V03S: 80, V03M: 90, V06M: 110, V09M: 130, V12M: 150 }),
    fees('fee.default.usd', ['*', 'USD', 100], { V01S: 70, V03S: 90, V03M: 100, V06M: 120, V12M: 160 }),
    fees('fee.default.xof', ['*', 'XOF', 1], { V01S: 40_000, V03S: 50_000, V03M: 60_000, V06M: 75_000 }),
    fees('fee.default.xaf', ['*', 'XAF', 1], { V01S: 40_000, V03S: 50_000, V03M: 60_000, V06M: 75_000 }),
  ],
  documents: [
    paper('photo', ['Photo d’identité récente', 'Recent passport photo'], 'required'),
    paper('passport', ['Page d’identité du passeport', 'Identity page of the passport'], 'required'),
    paper('guardian-consent', ['Autorisation des parents', 'Consent of the guardians'], 'required', { underAge: 18 }),
    paper('invitation', ['Lettre d’invitation', 'Letter of invitation'], 'required', {
      purposes: ['business', 'mission', 'press'],
    }),
    paper('host-letter', ['Attestation d’hébergement', 'Letter of the host'], 'required', {
      purposes: ['family-visit'],
    }),
    paper('work-contract', ['Contrat de travail visé', 'Approved work contract'], 'required', { purposes: ['work'] }),
    paper('enrolment', ['Certificat d’inscription', 'Certificate of enrolment'], 'required', {
      purposes: ['short-study'],
    }),
    paper('medical-letter', ['Lettre de l’établissement de soins', 'Letter of the hospital'], 'required', {
      purposes: ['medical-care'],
    }),
    paper('onward-visa', ['Visa de la destination finale', 'Visa of the final destination'], 'required', {
      purposes: ['transit'],
    }),
    paper('official-note', ['Note verbale', 'Note verbale'], 'required', { purposes: ['official'] }),
    paper('return-ticket', ['Billet aller-retour', 'Return ticket'], 'on-request'),
    paper('yellow-fever', ['Carnet de vaccination (fièvre jaune)', 'Yellow fever certificate'], 'on-request'),
    paper('accommodation', ['Réservation d’hôtel', 'Hotel booking'], 'on-request', { purposes: ['tourism'] }),
  ],
  consultations: [
    {
      ...rule('consult.press', 'La sécurité est consultée pour la presse.', 'Security is consulted for the press.'),
      service: 'security',
      when: { purposes: ['press'] },
    },
    {
      ...rule('consult.work', 'Le travail est consulté pour un emploi.', 'Labour is consulted for work.'),
      service: 'labour',
      when: { purposes: ['work'] },
    },
  ],
  processing: [
    {
      ...rule('processing.standard', 'Traitement ordinaire : 15 jours.', 'Standard processing: 15 days.'),
      class: 'standard',
      deadlines: standard,
    },
    {
      ...rule('processing.express', 'Traitement express : 5 jours.', 'Express processing: 5 days.'),
      class: 'express',
      deadlines: { ...standard, admissibilityWorkingDays: 1, examinationDays: 5 },
    },
  ],
};
