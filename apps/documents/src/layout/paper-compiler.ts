import { tmpdir } from 'node:os';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { emptyFrame, linkBarcode, sealBarcode } from './barcodes';
import type { Barcode } from './barcodes';
import { LayoutError } from './layout-error';
import arabic from './noto-naskh-arabic.font.json';
import nko from './noto-sans-nko.font.json';
import ocrB from './ocr-b.font.json';

const EVICT_AFTER = 4;

/** What a paper shows beside its text. */
export interface Pictures {
  link: string;
  seal: Uint8Array;
  /** JPEG of 35 × 45 mm, in the template `photo.jpg`. */
  photo?: Buffer | undefined;
  /** Empty frames as large as the codes in place of them: nothing of a draft can be read by a machine. */
  draft?: true | undefined;
}

/**
 * Makes tagged PDF/A-2a of a Typst text and data; one warm compiler with the fonts of every script that names use, and of
 * zones: starting it costs more than a page. Compiling is synchronous, so pages never mix.
 */
export class PaperCompiler {
  private readonly compiler = NodeCompiler.create({
    workspace: tmpdir(), // nothing is read from there: every file below is a shadow file in memory
    fontArgs: [{ fontBlobs: [arabic, nko, ocrB].map(({ base64 }) => Buffer.from(base64, 'base64')) }],
  });
  private readonly root = tmpdir();

  /**
   * @param data gives the data of the page when the width of the seal is known
   * @throws LayoutError with the compiler's words when the layout fails
   */
  render(template: string, pictures: Pictures, data: (sealMillimetres: number) => Record<string, unknown>): Buffer {
    const [seal, link] = codesOf(pictures);
    this.compiler.mapShadow(`${this.root}/seal.svg`, seal.svg);
    this.compiler.mapShadow(`${this.root}/qr.svg`, link.svg);
    if (pictures.photo) this.compiler.mapShadow(`${this.root}/photo.jpg`, pictures.photo);
    try {
      const inputs = { data: JSON.stringify(data(seal.widthMillimetres)) };
      const compiled = this.compiler.compile({ mainFileContent: template, inputs });
      if (!compiled.result) throw new LayoutError(`the paper cannot be laid out: ${this.wordsOf(compiled)}`);
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

function codesOf({ seal, link, draft }: Pictures): [seal: Barcode, link: Barcode] {
  const [sealed, linked] = [sealBarcode(seal), linkBarcode(link)];
  return draft ? [emptyFrame(sealed), emptyFrame(linked)] : [sealed, linked];
}
