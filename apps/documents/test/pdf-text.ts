import { mkdirSync, writeFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** The text of every page, drawn by a renderer that is not ours. */
export async function pagesOf(pdf: Buffer): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(new Uint8Array(pdf));
    const pages = [...document.pages()].map((page) => page.getText().normalize('NFC').replace(/\s+/g, ' '));
    document.destroy();
    return pages;
  } finally {
    library.destroy();
  }
}

export const textOf = async (pdf: Buffer): Promise<string> => (await pagesOf(pdf)).join(' ');

const keep = process.env['KEEP_SAMPLES'];

/** Leaves the paper in the folder KEEP_SAMPLES, for somebody to look at. */
export function kept(name: string, pdf: Buffer): Buffer {
  if (keep) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(`${keep}/${name}.pdf`, pdf);
  }
  return pdf;
}
