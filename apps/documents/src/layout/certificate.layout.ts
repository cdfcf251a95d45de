import { celibacyView } from './certificates/celibacy.view';
import { bodyInEnglish, celibacyInEnglish, lifeInEnglish, residenceInEnglish } from './certificates/certificate.en';
import { certificateTemplate } from './certificates/certificate.template';
import { bodyOfCertificate, frameOfCertificate } from './certificates/certificate-view';
import type { CertificatePaper, CertificateView } from './certificates/certificate-view';
import { lifeView } from './certificates/life.view';
import { residenceView } from './certificates/residence.view';
import type { Language } from './language';
import { LayoutError } from './layout-error';
import type { PaperCompiler } from './paper-compiler';

/** By the name that the policy gives a kind's layout. One more is a line here and a view in `certificates/`. */
const layouts: Readonly<Record<string, Readonly<Record<Language, CertificateView>>>> = {
  residence: { fr: residenceView, en: residenceInEnglish },
  life: { fr: lifeView, en: lifeInEnglish },
  celibacy: { fr: celibacyView, en: celibacyInEnglish },
};
const bodies = { fr: bodyOfCertificate, en: bodyInEnglish } as const;

/** Lays out certificates. */
export class CertificateLayout {
  constructor(private readonly compiler: PaperCompiler) {}

  /** @throws LayoutError when no layout has that name or what it has to say was not found; Error with the compiler's words */
  render(paper: CertificatePaper, seal: Uint8Array): Buffer {
    const { layout, language } = paper.certificate;
    const view = Object.hasOwn(layouts, layout) ? layouts[layout]?.[language] : undefined;
    if (!view) throw new LayoutError(`no layout of certificates is called ${layout}`);
    const body = bodies[language](paper, view(paper));
    return this.compiler.render(certificateTemplate, { link: paper.link, seal }, (width) => ({
      ...frameOfCertificate(paper, width),
      ...body,
    }));
  }
}
