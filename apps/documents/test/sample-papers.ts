import { portraitOf } from '../src/issuing/portrait';
import { printableCertificateSchema } from '../src/issuing/printable-certificate';
import { printableEmergencyDocumentSchema } from '../src/issuing/printable-emergency-document';
import { printableLossReportSchema } from '../src/issuing/printable-loss-report';
import { printableRegistrationSchema } from '../src/issuing/printable-registration';
import { ActCopyLayout } from '../src/layout/act-copy.layout';
import { CertificateLayout } from '../src/layout/certificate.layout';
import { EmergencyDocumentLayout } from '../src/layout/emergency-document.layout';
import { EVisaLayout } from '../src/layout/e-visa.layout';
import { LossReceiptLayout } from '../src/layout/loss-receipt.layout';
import type { PaperCompiler } from '../src/layout/paper-compiler';
import { RegistrationLayout } from '../src/layout/registration.layout';
import { printableCertificateSample } from './sample-certificate';
import { printableCopySample } from './sample-copy';
import { photo, sampleData } from './sample-data';
import { printableRegistrationSample } from './sample-registration';
import { printableEmergencySample, printableReportSample } from './sample-travel';

/** One kind of paper in one language, from a fixture. */
export interface SamplePaper {
  /** `certificate-life.fr` */
  name: string;
  /** Not signed yet. */
  print(): Buffer;
}

const posts = { fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' };
/** About as long as the seals of these papers are. */
const seal = new Uint8Array(250).fill(0xdc);
const around = (number: string) => ({
  ...{ number, postName: posts.fr, issuedOn: '2026-11-28', signer: 'MLT1', test: true },
  link: `http://127.0.0.1:4000/fr/verify/${number}`,
});

function acts(compiler: PaperCompiler): SamplePaper[] {
  const layout = new ActCopyLayout(compiler);
  const products = ['full-copy', 'extract', 'extract-with-parentage'] as const;
  return products.map((product) => ({
    name: `birth-${product}.fr`,
    print: () =>
      layout.render(
        { ...around('MLA0123456789A'), copy: printableCopySample(undefined, product), centreName: posts.fr },
        seal,
      ),
  }));
}

function certificates(compiler: PaperCompiler): SamplePaper[] {
  const layout = new CertificateLayout(compiler);
  return (['residence', 'life', 'celibacy'] as const).map((kind) => ({
    name: `certificate-${kind}.fr`,
    print: () => {
      const certificate = printableCertificateSchema.parse(printableCertificateSample(kind));
      return layout.render({ ...around('MLC0123456789P'), certificate, centreName: posts.fr }, seal);
    },
  }));
}

/** Papers that are read abroad have both languages on one page. */
function travel(compiler: PaperCompiler, picture: Buffer): SamplePaper[] {
  const mrz = ['PUMLISANGARE<<NAMAN<AISSATA<<<<<<<<<', 'LP4K7QZ929MLI9005178F2612127<<<<<<<4'] as const;
  const visa = ['V<MLIKONEMUELLER<<AISSATA<NAMAN<<<<<', 'C01X00T478D<<9005172F2704098<<<<<<<<'] as const;
  const document = printableEmergencyDocumentSchema.parse(printableEmergencySample());
  const report = printableLossReportSchema.parse(printableReportSample());
  return [
    {
      name: 'laissez-passer.fr-en',
      print: () =>
        new EmergencyDocumentLayout(compiler).render(
          { ...around('LP4K7QZ92'), document, postNames: posts, photo: picture, mrz },
          seal.subarray(0, 138),
        ),
    },
    {
      name: 'e-visa.fr-en',
      print: () =>
        new EVisaLayout(compiler).render(
          {
            ...around('MLV0123456789P'),
            ...sampleData,
            issued: '2026-11-28',
            authority: `${posts.fr} / ${posts.en}`,
            mrz: visa,
          },
          picture,
          seal.subarray(0, 146),
        ),
    },
    {
      name: 'loss-receipt.fr',
      print: () => new LossReceiptLayout(compiler).render({ ...around('MLL0123456789P'), report }, seal),
    },
  ];
}

function registrations(compiler: PaperCompiler, picture: Buffer): SamplePaper[] {
  const registration = printableRegistrationSchema.parse(printableRegistrationSample());
  const layout = new RegistrationLayout(compiler);
  return [
    {
      name: 'consular-registration.fr',
      print: () => layout.render({ ...around('MLR0123456789P'), registration, photo: picture }, seal),
    },
  ];
}

/** Every kind of paper in every language that it has. */
export async function samplePapers(compiler: PaperCompiler): Promise<SamplePaper[]> {
  const picture = await portraitOf(await photo());
  return [
    ...acts(compiler),
    ...certificates(compiler),
    ...registrations(compiler, picture),
    ...travel(compiler, picture),
  ];
}
