export { accountLifecycle } from './account.lifecycle';
export type { AccountCommand, AccountState } from './account.lifecycle';
export { Account, disableReasons, languages } from './account';
export type {
  AccountFact,
  AccountKind,
  ContactKind,
  DisableReason,
  FactorKind,
  Language,
  SealedContact,
  SealedContacts,
} from './account';
export { expectGoodPassword, isStrongAlone, normalisePassword, passwordLengths } from './password-policy';
export { afterFailure, afterSuccess, judgeAttempt, networkOf, throttle } from './sign-in-throttle';
export type { AttemptVerdict, LoginAttempts, PairAttempts } from './sign-in-throttle';
export { grantLifecycle } from './role-grant.lifecycle';
export type { GrantCommand, GrantState } from './role-grant.lifecycle';
export { grantEndReasons, RoleGrant } from './role-grant';
export type { GrantEndReason, GrantFact, GrantOrder } from './role-grant';
export { competentPost, countriesOf, postKinds } from './post';
export type { Jurisdiction, Place, Post, PostCalendar, PostKind } from './post';
export { samplePosts } from './sample-posts';
export type { SamplePost } from './sample-posts';
export { identityRules } from './permissions';
export { CaseRecord } from './cases/case-record';
export type { CaseEvent, CaseHistoryEntry, CaseMoment } from './cases/case-record';
export { deskAccountLifecycle } from './desk/desk-account.lifecycle';
export type { DeskAccountState } from './desk/desk-account.lifecycle';
export {
  accountNumberOf,
  drawAccountNumber,
  drawPaperCode,
  drawRecoveryCode,
  paperCodeOf,
  recoveryCodeOf,
} from './desk/drawn-codes';
export {
  counterGrows,
  expectAnotherWayIn,
  expectRoomForPasskey,
  expectSomethingToRecover,
} from './passkeys/passkey-rules';
export { callingCodeOf, expectServedPhone, phoneOf } from './phones/phone-number';
export type { SmsLimit } from './phones/sms-limits';
export { smsLimits } from './phones/sms-limits';
export { drawConsularNumber, isConsularNumber, printConsularNumber } from './register/consular-number';
export { Registration } from './register/registration';
export type { RegisterMoment } from './register/registration';
export type { RegistrationStart } from './register/registration-record';
export { registrationLifecycle } from './register/registration.lifecycle';
export type { RegistrationCommand, RegistrationState } from './register/registration.lifecycle';
export { registeredSexes } from './cases/person-facts';
export type { PersonFacts } from './cases/person-facts';
export { maritalStatuses, registrationProofs } from './register/registration-facts';
export type { MaritalStatus, PersonFile, ProofFile, RegistrationProof } from './register/registration-facts';
export { missingProofs } from './register/registration-rules';
export {
  answerStep,
  proofsStep,
  proofWords,
  refusalReasons,
  refusalWords,
  registrationHistoryWords,
  registrationStages,
  strikeOffReasons,
} from './register/registration-words';
export { mandateLifecycle } from './mandates/mandate.lifecycle';
export type { MandateCommand, MandateState } from './mandates/mandate.lifecycle';
export { Mandate, mandateEndings } from './mandates/mandate';
export type { MandateEnding, MandateFact, MandateMoment, MandateSide, MandateStart } from './mandates/mandate';
export { mandatePolicy } from './mandates/mandate-policy';
export { mandateKinds, mandateLevels, mandateScopes } from './mandates/mandate-scopes';
export type { MandateKind, MandateLevel, MandatePart, MandateWish } from './mandates/mandate-scopes';
export { deedOf, mandateDeedWords, mandateSubjectWords } from './mandates/mandate-uses';
export type { MandateDeed, MandateDeedKind, MandateSubject } from './mandates/mandate-uses';
export { delegableActions, wordsOfScopes } from './programs/delegable-actions';
export type { DelegableAction } from './programs/delegable-actions';
export { checkProgram, DEFAULT_REQUESTS_PER_MINUTE, mayDecide, programKinds } from './programs/program';
export type { ProgramChange, ProgramFacts, ProgramKind, ProgramState } from './programs/program';
export { comparePersons, lookUpKeys } from './persons/compare-persons';
export type { DoubleReason, Identity, PersonLikeness } from './persons/compare-persons';
export { DoublePerson } from './persons/double-person';
export type { DoublePersonHistoryEntry, DoublePersonStart, DoubleSource, OneOfTwo } from './persons/double-person';
export { doublePersonLifecycle } from './persons/double-person.lifecycle';
export type { DoublePersonCommand, DoublePersonState } from './persons/double-person.lifecycle';
export { doublePersonHistoryWords, doubleReasonWords } from './persons/double-person-words';
export { sampleRegisterPolicy } from './persons/register-policy';
export type { RegisterPolicy } from './persons/register-policy';
export { toSetAside } from './persons/set-aside';
export { EmergencyDocument } from './travel/emergency-document';
export type { EmergencyDocumentStart, SentFile } from './travel/emergency-document-record';
export { emergencyDocumentLifecycle, validStates } from './travel/emergency-document.lifecycle';
export type { EmergencyDocumentCommand, EmergencyDocumentState } from './travel/emergency-document.lifecycle';
export {
  emergencyEndingWords,
  emergencyFileWords,
  emergencyHistoryWords,
  emergencyRefusalWords,
  emergencyStages,
  filesStep,
} from './travel/emergency-document-words';
export { emergencyFiles, emergencyReasons, emergencyRefusals, SMALLEST_PHOTO } from './travel/emergency-facts';
export type { EmergencyFile, EmergencyReason, EmergencyRefusal, IdentityCheck } from './travel/emergency-facts';
export { missingFiles } from './travel/emergency-rules';
export { LossReport } from './travel/loss-report';
export type { LossReportStart } from './travel/loss-report';
export { lossReportLifecycle } from './travel/loss-report.lifecycle';
export { lossReportHistoryWords, lossReportStages } from './travel/loss-report-words';
export { circumstances, documentNumber, lostDocumentKinds, maskedNumber, replacementsOf } from './travel/lost-document';
export type { Circumstance, LossStatement, LostDocument, LostDocumentKind } from './travel/lost-document';
export { travelRules } from './travel/travel-rules';
export { witnessFaults } from './travel/witnesses';
export type { Witness } from './travel/witnesses';
export type { RefusalReason, StrikeOffReason } from './register/registration-words';
export { PassportRequest } from './passports/passport-request';
export type { Outlook, PassportMoment, PassportStart } from './passports/passport-request-record';
export { isOpenPassport, openPassportStates, passportLifecycle } from './passports/passport-request.lifecycle';
export type { OpenPassportState, PassportCommand, PassportState } from './passports/passport-request.lifecycle';
export { collectors, passportKinds, passportProofs } from './passports/passport-facts';
export type {
  Appointment,
  Capture,
  Collector,
  OldPassport,
  PassportKind,
  PassportPerson,
  PassportProof,
  PassportProofFile,
  PassportStatement,
} from './passports/passport-facts';
export { expectedAtPost, passportPolicyOn, travelledStates } from './passports/passport-policy';
export type { Expectation, MeasuredPace, PassportPolicy, TravelledState } from './passports/passport-policy';
export {
  passportClosings,
  passportHistoryWords,
  passportProofsStep,
  passportProofWords,
  passportRefusals,
  passportRefusalWords,
  passportStages,
  productionRefusals,
  productionReturns,
} from './passports/passport-words';
export type { PassportClosing, PassportRefusal, ProductionRefusal, ProductionReturn } from './passports/passport-words';
