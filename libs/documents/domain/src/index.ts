export { documentKind, isDocumentKind } from './document-kinds';
export type { CertificateKind, DocumentKind } from './document-kinds';
export {
  drawDocumentNumber,
  isDocumentNumber,
  normaliseDocumentNumber,
  numberFamilies,
  numberSpace,
  printDocumentNumber,
  type NumberFamily,
} from './document-number';
export { daysUntil, KEY_ALARM_DAYS, keyAlarmAt } from './key-alarms';
export type { KeyAlarm } from './key-alarms';
export { documentsRules, senderOf } from './permissions';
export { ownerReasons, reissueReasons, replacementReasons, saysTheSame } from './reissue';
export type { PaperFacts, ReissueReason } from './reissue';
export {
  mayConfirmRevocation,
  mayReinstate,
  reinstatementReasons,
  revocationReasons,
  suspensionReasons,
} from './revocation';
export { maskedName, standingLifecycle, standingOn } from './standing';
export type { FinalWithdrawal, SaidStanding, Standing, StandingCommand, Withdrawal } from './standing';
export { stayParts, type StayParts } from './stay';
export { verifierKinds, verifierOf, type VerifierKind } from './verifier';
