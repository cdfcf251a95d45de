import { PDFiumLibrary } from '@hyzyla/pdfium';

/** What is written in a PDF, page after page. @throws when it is no PDF */
export async function textOf(pdf) {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(new Uint8Array(pdf));
    const text = [...document.pages()].map((page) => page.getText()).join('\n');
    document.destroy();
    return text.normalize('NFC').replace(/\s+/g, ' ');
  } finally {
    library.destroy();
  }
}
