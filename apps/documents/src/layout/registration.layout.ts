import type { PaperCompiler } from './paper-compiler';
import { certificateFr } from './registration/certificate.fr';
import { certificateView, frameOfCertificate } from './registration/certificate.view';
import type { CertificatePaper } from './registration/certificate.view';

/** One layout per language. */
const layouts = { fr: certificateFr } as const;

/** Lays out certificates of consular registration. */
export class RegistrationLayout {
  constructor(private readonly compiler: PaperCompiler) {}

  /** @throws Error with the compiler's words when the layout fails */
  render(paper: CertificatePaper, seal: Uint8Array): Buffer {
    const template = layouts[paper.registration.language];
    return this.compiler.render(template, { link: paper.link, seal, photo: paper.photo }, (width) => ({
      ...frameOfCertificate(paper, width),
      ...certificateView(paper),
    }));
  }
}
