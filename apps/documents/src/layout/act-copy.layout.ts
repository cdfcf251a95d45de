import { tmpdir } from 'node:os';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { extractFr } from './acts/extract.fr';
import { extractView } from './acts/extract.view';
import { frameOf } from './acts/act-view';
import type { ActPaper } from './acts/act-view';
import { fullCopyFr } from './acts/full-copy.fr';
import { fullCopyView } from './acts/full-copy.view';
import { linkBarcode, sealBarcode } from './barcodes';
import arabic from './noto-naskh-arabic.font.json';
import nko from './noto-sans-nko.font.json';

/** One layout per product and language: adding one is a line here and a file in `acts/` (CONTRIBUTING, "Add a layout"). */
const layouts = {
  'full-copy': { fr: { template: fullCopyFr, view: fullCopyView } },
  'extract-with-parentage': { fr: { template: extractFr, view: extractView } },
  extract: { fr: { template: extractFr, view: extractView } },
} as const;

const EVICT_AFTER = 4;

/** Lays out copies and extracts as tagged PDF/A-2a; one warm compiler with the fonts of every script that acts use. */
export class ActCopyLayout {
  private readonly compiler = NodeCompiler.create({
    workspace: tmpdir(), // nothing is read from there: every file below is a shadow file in memory
    fontArgs: [{ fontBlobs: [arabic, nko].map(({ base64 }) => Buffer.from(base64, 'base64')) }],
  });
  private readonly root = tmpdir();

  /** @throws Error with the compiler's words when the layout fails */
  render(paper: ActPaper, seal: Uint8Array): Buffer {
    const { template, view } = layouts[paper.copy.product][paper.copy.language];
    const sealCode = sealBarcode(seal);
    this.compiler.mapShadow(`${this.root}/seal.svg`, sealCode.svg);
    this.compiler.mapShadow(`${this.root}/qr.svg`, linkBarcode(paper.link).svg);
    try {
      const data = JSON.stringify({ ...frameOf(paper, sealCode.widthMillimetres), ...view(paper) });
      const compiled = this.compiler.compile({ mainFileContent: template, inputs: { data } });
      if (!compiled.result) throw new Error(`the copy cannot be laid out: ${this.wordsOf(compiled)}`);
      return this.compiler.pdf(compiled.result, { pdfStandard: 'a-2a' });
    } finally {
      this.compiler.resetShadow();
      this.compiler.evictCache(EVICT_AFTER); // personal data must not stay in the compiler's cache for long
    }
  }

  private wordsOf(compiled: ReturnType<NodeCompiler['compile']>): string {
    const error = compiled.takeDiagnostics();
    return error ? JSON.stringify(this.compiler.fetchDiagnostics(error)).slice(0, 500) : 'no diagnostics';
  }
}
