export {
  checkCharacter,
  drawDocumentNumber,
  isDocumentNumber,
  normaliseDocumentNumber,
  printDocumentNumber,
} from './document-number';
export { documentsRules } from './permissions';
export { maskedName, standingOn, type Standing } from './standing';
export { stayParts, type StayParts } from './stay';
