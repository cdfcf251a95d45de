import type { PaperCompiler } from './paper-compiler';
import type { Paper } from './paper-view';

/** One kind of paper: a Typst text, and what makes plain JSON of its data. */
export interface PaperKind<Sheet extends Paper> {
  template: string;
  /** @param sealWidth millimetres */
  view(sheet: Sheet, sealWidth: number): Record<string, unknown>;
  /** JPEG; absent: the kind shows none. */
  photo?(sheet: Sheet): Buffer;
}

/** Lays out the papers of one kind. */
export class PaperLayout<Sheet extends Paper> {
  constructor(
    private readonly compiler: PaperCompiler,
    private readonly kind: PaperKind<Sheet>,
  ) {}

  /** @throws Error with the compiler's words when the layout fails */
  render(sheet: Sheet, seal: Uint8Array): Buffer {
    const pictures = { link: sheet.link, seal, photo: this.kind.photo?.(sheet), draft: sheet.draft };
    return this.compiler.render(this.kind.template, pictures, (width) => this.kind.view(sheet, width));
  }
}
