import { extractFr } from './acts/extract.fr';
import { extractView } from './acts/extract.view';
import { frameOfAct } from './acts/act-view';
import type { ActPaper } from './acts/act-view';
import { fullCopyFr } from './acts/full-copy.fr';
import { fullCopyView } from './acts/full-copy.view';
import type { PaperCompiler } from './paper-compiler';

/** One layout per product and language: adding one is a line here and a file in `acts/` (CONTRIBUTING, "Add a layout"). */
const layouts = {
  'full-copy': { fr: { template: fullCopyFr, view: fullCopyView } },
  'extract-with-parentage': { fr: { template: extractFr, view: extractView } },
  extract: { fr: { template: extractFr, view: extractView } },
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
