export { documentKind } from './document-kinds';
export type { CertificateKind, DocumentKind } from './document-kinds';
export {
  drawDocumentNumber,
  isDocumentNumber,
  normaliseDocumentNumber,
  printDocumentNumber,
  type NumberFamily,
} from './document-number';
export { documentsRules } from './permissions';
export { maskedName, standingOn, type Standing, type Withdrawal } from './standing';
export { stayParts, type StayParts } from './stay';
