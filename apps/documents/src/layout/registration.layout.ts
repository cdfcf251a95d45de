import type { PaperCompiler } from './paper-compiler';
import { certificateTemplate } from './registration/certificate.template';
import { certificateView, frameOfCertificate } from './registration/certificate.view';
import type { CertificatePaper } from './registration/certificate.view';

/** Lays out certificates of consular registration. */
export class RegistrationLayout {
  constructor(private readonly compiler: PaperCompiler) {}

  /** @throws Error with the compiler's words when the layout fails */
  render(paper: CertificatePaper, seal: Uint8Array): Buffer {
    return this.compiler.render(certificateTemplate, { link: paper.link, seal, photo: paper.photo }, (width) => ({
      ...frameOfCertificate(paper, width),
      ...certificateView(paper),
    }));
  }
}
