import { frameOfAct } from './acts/act-view';
import type { ActPaper } from './acts/act-view';
import { extractTemplate } from './acts/extract.template';
import { extractView } from './acts/extract.view';
import { fullCopyEnglish } from './acts/full-copy.en';
import { fullCopyTemplate } from './acts/full-copy.template';
import { fullCopyView } from './acts/full-copy.view';
import type { PaperCompiler } from './paper-compiler';

const extract = { template: extractTemplate, view: extractView };

/** One layout per product and language: adding one is a line here and a file in `acts/` (CONTRIBUTING, "Add a layout"). */
const layouts = {
  'full-copy': {
    fr: { template: fullCopyTemplate, view: fullCopyView },
    en: { template: fullCopyTemplate, view: fullCopyEnglish },
  },
  'extract-with-parentage': { fr: extract, en: extract },
  extract: { fr: extract, en: extract },
} as const;

/** Lays out copies and extracts of acts. */
export class ActCopyLayout {
  constructor(private readonly compiler: PaperCompiler) {}

  /** @throws Error with the compiler's words when the layout fails */
  render(paper: ActPaper, seal: Uint8Array): Buffer {
    const { template, view } = layouts[paper.copy.product][paper.copy.language];
    return this.compiler.render(template, { link: paper.link, seal }, (width) => ({
      ...frameOfAct(paper, width),
      ...view(paper),
    }));
  }
}
