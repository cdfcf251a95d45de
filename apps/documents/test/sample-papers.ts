import { buildMrz } from '@jatigi/mrz';
import { portraitOf } from '../src/issuing/portrait';
import { printableCertificateSchema } from '../src/issuing/printable-certificate';
import { printableEmergencyDocumentSchema } from '../src/issuing/printable-emergency-document';
import { printableLossReportSchema } from '../src/issuing/printable-loss-report';
import { printableRegistrationSchema } from '../src/issuing/printable-registration';
import { ActCopyLayout } from '../src/layout/act-copy.layout';
import { multilingualExtract } from '../src/layout/acts/multilingual-extract';
import { registrationCard } from '../src/layout/card/registration-card';
import { CertificateLayout } from '../src/layout/certificate.layout';
import { EmergencyDocumentLayout } from '../src/layout/emergency-document.layout';
import { EVisaLayout } from '../src/layout/e-visa.layout';
import { legalisationPage } from '../src/layout/letters/legalisation';
import { paymentReceipt } from '../src/layout/letters/payment-receipt';
import { refusalLetter } from '../src/layout/letters/refusal-letter';
import { LossReceiptLayout } from '../src/layout/loss-receipt.layout';
import type { PaperCompiler } from '../src/layout/paper-compiler';
import { PaperLayout } from '../src/layout/paper-layout';
import { RegistrationLayout } from '../src/layout/registration.layout';
import { printableCertificateSample } from './sample-certificate';
import { printableCopySample } from './sample-copy';
import { photo, sampleData } from './sample-data';
import { legalisationSample, paymentSample, refusalSample } from './sample-letters';
import { printableRegistrationSample } from './sample-registration';
import { printableEmergencySample, printableReportSample } from './sample-travel';

/** One kind of paper in one language, from a fixture. */
export interface SamplePaper {
  /** `certificate-life.fr`; `….long.fr` with the longest names and without anything that may be absent */
  name: string;
  /** Not signed yet. */
  print(): Buffer;
}

type Language = 'fr' | 'en';
interface Scene {
  compiler: PaperCompiler;
  picture: Buffer;
  language: Language;
  /** Whom the papers are about. */
  person: Pick<ReturnType<typeof longPerson>, 'name' | 'originalName'>;
  isLong: boolean;
}

const posts = { fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' };
/** About as long as the seals of these papers are. */
const seal = new Uint8Array(250).fill(0xdc);
const around = (number: string, language: Language) => ({
  ...{ number, postName: posts[language], issuedOn: '2026-11-28', signer: 'MLT1', test: true },
  link: `http://127.0.0.1:4000/fr/verify/${number}`,
});

/** Twelve given names, a surname of four, and both in a script that runs from right to left. */
const longPerson = () => ({
  name: {
    surname: 'Ouattara-Coulibaly Diakité-Sissoko',
    givenNames: 'Mariam Aïssata Fatoumata Ɲɛnɛba Ŋɔnɔ Kadiatou Oumou Salimata Djénébou Rokiatou Assétou Nana',
  },
  originalName: {
    surname: 'واتارا كوليبالي دياكيتي سيسوكو',
    givenNames: 'مريم عيساتو فاطوماتا نينيبا نونو قاديتو أمو سليماتا جينيبا رقية أسيتو نانا',
    script: 'Arab' as const,
  },
});
const plainPerson = () => {
  const { name, originalName } = printableRegistrationSample().person;
  return { name, originalName: originalName as unknown as ReturnType<typeof longPerson>['originalName'] };
};
const optional = <Value>({ isLong }: Scene, value: Value): Value | undefined => (isLong ? undefined : value);

function copyOf(scene: Scene, product: 'full-copy' | 'extract' | 'extract-with-parentage') {
  const { language, isLong, person } = scene;
  const sample = { ...printableCopySample(undefined, product), language };
  if (!isLong) return sample;
  const { child, mother, declarant } = sample.act.facts;
  const facts = {
    child: { ...child, ...person, nationalities: [] },
    mother: { ...mother, ...person, nationalities: [] },
    ...{ declarant: { ...declarant, person: { ...person, nationalities: [] } }, witnesses: [] },
  };
  return { ...sample, act: { ...sample.act, facts }, notes: [] };
}

function acts(scene: Scene): SamplePaper[] {
  const { compiler, language } = scene;
  const layout = new ActCopyLayout(compiler);
  const paper = { ...around('MLA0123456789A', language), centreName: posts[language] };
  const products = ['full-copy', 'extract', 'extract-with-parentage'] as const;
  return [
    ...products.map((product) => ({
      name: `birth-${product}`,
      print: () => layout.render({ ...paper, copy: copyOf(scene, product) }, seal),
    })),
    {
      name: 'birth-multilingual-extract',
      print: () =>
        new PaperLayout(compiler, multilingualExtract).render({ ...paper, copy: copyOf(scene, 'full-copy') }, seal),
    },
  ];
}

const englishTitles = {
  residence: 'Certificate of residence',
  life: 'Certificate of life',
  celibacy: 'Certificate of celibacy',
};

function certificates(scene: Scene): SamplePaper[] {
  const { compiler, language, person } = scene;
  const layout = new CertificateLayout(compiler);
  return (['residence', 'life', 'celibacy'] as const).map((kind) => ({
    name: `certificate-${kind}`,
    print: () => {
      const sample = printableCertificateSample(kind);
      const certificate = printableCertificateSchema.parse({
        ...{ ...sample, language, consularNumber: optional(scene, sample.consularNumber) },
        title: { ...sample.title, en: englishTitles[kind] },
        person: { ...sample.person, ...person, occupation: optional(scene, sample.person.occupation) },
      });
      const paper = { ...around('MLC0123456789P', language), certificate, centreName: posts[language] };
      return layout.render(paper, seal);
    },
  }));
}

function registrations(scene: Scene): SamplePaper[] {
  const { compiler, picture, language, person } = scene;
  const sample = printableRegistrationSample();
  const occupation = optional(scene, sample.person.occupation);
  const about = { ...sample.person, ...person, occupation };
  const registration = printableRegistrationSchema.parse({ ...sample, language, person: about });
  const paper = { ...around('MLR0123456789P', language), registration };
  const mrz = buildMrz('TD1', {
    ...{ documentCode: 'I', issuer: 'MLI', documentNumber: 'MLR012345', nationality: 'MLI' },
    ...{ surname: about.name.surname, givenNames: about.name.givenNames, sex: about.sex },
    ...{ birthDate: about.birthDate.value, expiryDate: sample.validUntil },
  }) as [string, string, string];
  const layout = new RegistrationLayout(compiler);
  return [
    {
      name: 'consular-registration',
      print: () => layout.render({ ...paper, photo: optional(scene, picture) }, seal),
    },
    {
      name: 'consular-card',
      print: () => new PaperLayout(compiler, registrationCard).render({ ...paper, photo: picture, mrz }, seal),
    },
  ];
}

function letters(scene: Scene): SamplePaper[] {
  const { compiler, language, person } = scene;
  const address = { addressLines: ['Heidestraße 17', '10557 Berlin'] };
  const letter = refusalSample(language, { ...person, ...address });
  const legalisation = legalisationSample(language, `${person.name.givenNames} ${person.name.surname}`);
  const receipt = paymentSample(language, person);
  const report = printableLossReportSchema.parse({
    ...{ ...printableReportSample(), language, policeReference: optional(scene, '2026/1234') },
    person: { ...printableReportSample().person, ...person },
  });
  return [
    {
      name: 'refusal-letter',
      print: () =>
        new PaperLayout(compiler, refusalLetter).render({ ...around('MLD0123456789P', language), letter }, seal),
    },
    {
      name: 'legalisation',
      print: () =>
        new PaperLayout(compiler, legalisationPage).render(
          { ...around('MLG0123456789P', language), legalisation },
          seal,
        ),
    },
    {
      name: 'payment-receipt',
      print: () =>
        new PaperLayout(compiler, paymentReceipt).render({ ...around('MLP0123456789P', language), receipt }, seal),
    },
    {
      name: 'loss-receipt',
      print: () => new LossReceiptLayout(compiler).render({ ...around('MLL0123456789P', language), report }, seal),
    },
  ];
}

/** Papers that are read abroad have both languages on one page. */
function travel({ compiler, picture, isLong, person }: Scene): SamplePaper[] {
  const mrz = ['PUMLISANGARE<<NAMAN<AISSATA<<<<<<<<<', 'LP4K7QZ929MLI9005178F2612127<<<<<<<4'] as const;
  const visa = ['V<MLIKONEMUELLER<<AISSATA<NAMAN<<<<<', 'C01X00T478D<<9005172F2704098<<<<<<<<'] as const;
  const sample = printableEmergencySample();
  const document = printableEmergencyDocumentSchema.parse(
    isLong ? { ...sample, person: { ...sample.person, ...person }, lostDocument: undefined } : sample,
  );
  const granted = isLong ? { ...sampleData, holder: { ...sampleData.holder, ...person.name } } : sampleData;
  const sheet = { ...around('LP4K7QZ92', 'fr'), document, postNames: posts, photo: picture, mrz };
  const page = { ...around('MLV0123456789P', 'fr'), ...granted, issued: '2026-11-28', mrz: visa };
  return [
    {
      name: 'laissez-passer',
      print: () => new EmergencyDocumentLayout(compiler).render(sheet, seal.subarray(0, 138)),
    },
    {
      name: 'e-visa',
      print: () =>
        new EVisaLayout(compiler).render(
          { ...page, authority: `${posts.fr} / ${posts.en}` },
          picture,
          seal.subarray(0, 146),
        ),
    },
  ];
}

/** Every kind of paper in every language that it has; in French also with the longest names and the least data. */
export async function samplePapers(compiler: PaperCompiler): Promise<SamplePaper[]> {
  const picture = await portraitOf(await photo());
  const scene = (language: Language, isLong: boolean): Scene => {
    const person = isLong ? longPerson() : plainPerson();
    return { compiler, picture, language, person, isLong };
  };
  const inOneLanguage = (one: Scene, end: string): SamplePaper[] =>
    [acts, certificates, registrations, letters].flatMap((kinds) =>
      kinds(one).map(({ name, print }) => ({ name: `${name}${end}.${one.language}`, print })),
    );
  const inBoth = (one: Scene, end: string): SamplePaper[] =>
    travel(one).map(({ name, print }) => ({ name: `${name}${end}.fr-en`, print }));
  return [
    ...inOneLanguage(scene('fr', false), ''),
    ...inOneLanguage(scene('en', false), ''),
    ...inOneLanguage(scene('fr', true), '.long'),
    ...inBoth(scene('fr', false), ''),
    ...inBoth(scene('fr', true), '.long'),
  ];
}
