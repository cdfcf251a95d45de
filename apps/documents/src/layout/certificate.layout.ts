import { celibacyView } from './certificates/celibacy.view';
import { certificateFr } from './certificates/certificate.fr';
import { bodyOfCertificate, frameOfCertificate } from './certificates/certificate-view';
import type { CertificatePaper, CertificateView } from './certificates/certificate-view';
import { lifeView } from './certificates/life.view';
import { residenceView } from './certificates/residence.view';
import { LayoutError } from './layout-error';
import type { PaperCompiler } from './paper-compiler';

/** By the name that the policy gives a kind's layout. One more is a line here and a view in `certificates/`. */
const layouts: Readonly<Record<string, CertificateView>> = {
  residence: residenceView,
  life: lifeView,
  celibacy: celibacyView,
};

/** Lays out certificates. */
export class CertificateLayout {
  constructor(private readonly compiler: PaperCompiler) {}

  /** @throws LayoutError when no layout has that name or what it has to say was not found; Error with the compiler's words */
  render(paper: CertificatePaper, seal: Uint8Array): Buffer {
    const { layout } = paper.certificate;
    const view = Object.hasOwn(layouts, layout) ? layouts[layout] : undefined;
    if (!view) throw new LayoutError(`no layout of certificates is called ${layout}`);
    const body = bodyOfCertificate(paper, view(paper));
    return this.compiler.render(certificateFr, { link: paper.link, seal }, (width) => ({
      ...frameOfCertificate(paper, width),
      ...body,
    }));
  }
}
