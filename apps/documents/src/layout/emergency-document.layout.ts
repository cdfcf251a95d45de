import type { PaperCompiler } from './paper-compiler';
import { emergencyDocumentView, frameOfEmergencyDocument } from './travel/emergency-document.view';
import type { EmergencySheet } from './travel/emergency-document.view';
import { emergencyDocumentTemplate } from './travel/emergency-document.template';

/** Lays out laissez-passer: the single sheet of ICAO 9303-8. */
export class EmergencyDocumentLayout {
  constructor(private readonly compiler: PaperCompiler) {}

  /** @throws Error with the compiler's words when the layout fails */
  render(sheet: EmergencySheet, seal: Uint8Array): Buffer {
    const pictures = { link: sheet.link, seal, photo: sheet.photo };
    return this.compiler.render(emergencyDocumentTemplate, pictures, (width) => ({
      ...frameOfEmergencyDocument(sheet, width),
      ...emergencyDocumentView(sheet),
    }));
  }
}
