export { allContracts, findDefinition, inEveryVersion, readAs } from './catalogue';
export { checkForPublishing, readEvent } from './check-events';
export { ContractViolation, violationKinds } from './contract-violation';
export type { ViolationKind } from './contract-violation';
export { defineEvents, event, eventType, isEvent, newEvent, schemaVersion, TYPE_PREFIX } from './define-events';
export type {
  Aggregate,
  EventData,
  EventDefinition,
  EventMeaning,
  NewEvent,
  ServiceContract,
  Supersession,
} from './define-events';
export { fieldKinds } from './field-kinds';
export type { FieldKind } from './field-kinds';
export { knownCodesOf } from './known-codes';
export { personalDataIn } from './personal-data';
export {
  dataSchemaOf,
  DEFAULT_SOURCE_NAMESPACE,
  envelopeHeaders,
  EnvelopeViolation,
  fromHeaders,
  sourceOf,
  toHeaders,
} from './envelope';
export type { EventEnvelope } from './envelope';
export {
  AccountOpened,
  AccountOpenedAtDesk,
  AccountConfirmed,
  AccountContactChanged,
  AccountFactorAdded,
  AccountFactorRemoved,
  AccountLinked,
  AccountDisabled,
  SessionsEnded,
} from './identity-accounts';
export { GrantGiven, GrantEnded } from './identity-grants';
export { PostOpened, PostChanged, PostClosed } from './identity-posts';
export {
  RegistrationRequested,
  RegistrationReturned,
  RegistrationRefused,
  PersonRegistered,
  PersonTransferred,
  RegistrationExpired,
  PersonStruckOff,
} from './identity-registrations';
export { ClientDisabled, ConsentGiven, ConsentEnded } from './identity-programs';
export { MandateGiven, MandateAccepted, MandateEnded } from './identity-mandates';
export { PersonMerged, PersonUnmerged } from './identity-persons';
export {
  TravelDocumentReportedLost,
  TravelDocumentFound,
  TravelDocumentRequested,
  TravelDocumentIdentityChecked,
  TravelDocumentApproved,
  TravelDocumentIssued,
  TravelDocumentHandedOver,
  TravelDocumentRefused,
  TravelDocumentInvalidated,
  TravelDocumentEnded,
} from './identity-travel';
export {
  PassportRequested,
  PassportAppointmentMade,
  PassportCaptured,
  PassportSentToProduction,
  PassportProduced,
  PassportAtPost,
  PassportHandedOver,
  PassportReturned,
  PassportRefused,
  PassportWithdrawn,
  PassportOverdue,
  PassportClosed,
} from './identity-passports';
export { identityEvents } from './identity';
export {
  ApplicationStarted,
  ApplicationSubmitted,
  ApplicationCompetenceDetermined,
  ApplicationPaymentDue,
  ApplicationPaid,
  ApplicationWithdrawn,
  ApplicationClosed,
  ApplicationPaymentLapsed,
  ApplicationLapsed,
  ApplicationTransferred,
  ApplicationEscalated,
} from './visas-filing';
export { ApplicationNothingDue } from './visas-fees';
export {
  VisaAnnulled,
  VisaPassportReplaced,
  VisaEntryRecorded,
  VisaExitRecorded,
  VisaExpired,
  VisaOverstayCorrected,
  VisaOverstayDetected,
  VisaUsedUp,
} from './visas-border';
export {
  ApplicationAdmitted,
  ApplicationBiometricsRecorded,
  ApplicationBondRecorded,
  ApplicationInformationRequested,
  ApplicationInformationReceived,
  ApplicationDeclaredInadmissible,
  ApplicationDecisionProposed,
  ApplicationReturned,
  ApplicationGranted,
  ApplicationRefused,
  VisaIssued,
  VisaRevoked,
} from './visas-examination';
export {
  ApplicationConsultationOpened,
  ApplicationConsultationAnswered,
  ApplicationConsultationExpired,
  ApplicationInterviewInvited,
  ApplicationInterviewRecorded,
} from './visas-consultations';
export { ApplicationAppealLodged, ApplicationAppealAssigned, ApplicationAppealDecided } from './visas-appeals';
export { PolicySetApproved } from './visas-policy';
export { ApplicationErased } from './visas-erasure';
export { visasEvents } from './visas';
export {
  PaymentRequested,
  PaymentReceived,
  PaymentUnmatched,
  PaymentRefundDue,
  PaymentRefunded,
  PaymentRequestedV1,
  PaymentReceivedV1,
  PaymentRefundDueV1,
  PaymentRefundedV1,
  paymentsEvents,
} from './payments';
export {
  DocumentIssued,
  DocumentReissued,
  DocumentSuspended,
  DocumentReinstated,
  DocumentRevoked,
  DocumentSuperseded,
  VerificationCounted,
  DocumentIssuedV1,
  documentsEvents,
} from './documents';
export {
  DeclarationMade,
  DeclarationLateFlagged,
  DeclarationDuplicateSuspected,
  DeclarationDuplicateResolved,
  DeclarationVerified,
  DeclarationRejected,
} from './civil-registry-declarations';
export {
  ActSigned,
  ActImported,
  ActAnnulled,
  VoletSent,
  VoletAcknowledged,
  NoteApplied,
  PersonDied,
  CopiesInvalidated,
} from './civil-registry-acts';
export {
  CopyRequested,
  CopySearching,
  CopyPaymentDue,
  CopyApproved,
  CopyDenied,
  CopyWithdrawn,
  CopyNotFound,
  CopySealed,
  CopyDelivered,
} from './civil-registry-copies';
export {
  CertificateRequested,
  CertificateEnquiryOpened,
  CertificateInvited,
  CertificateReturned,
  CertificatePaymentDue,
  CertificateApproved,
  CertificateSealed,
  CertificateDelivered,
  CertificateExpired,
  CertificateRevoked,
  CertificateDenied,
  CertificateNotFound,
  CertificateWithdrawn,
} from './civil-registry-certificates';
export { civilRegistryEvents } from './civil-registry';
