export { accountLifecycle } from './account.lifecycle';
export type { AccountCommand, AccountState } from './account.lifecycle';
export { Account, disableReasons, languages } from './account';
export type {
  AccountFact,
  AccountKind,
  ContactKind,
  DisableReason,
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
export { deskAccountLifecycle } from './desk/desk-account.lifecycle';
export type { DeskAccountState } from './desk/desk-account.lifecycle';
export { accountNumberOf, drawAccountNumber, drawPaperCode, paperCodeOf } from './desk/drawn-codes';
export { callingCodeOf, expectServedPhone, phoneOf } from './phones/phone-number';
export type { SmsLimit } from './phones/sms-limits';
export { smsLimits } from './phones/sms-limits';
export { drawConsularNumber, isConsularNumber, printConsularNumber } from './register/consular-number';
export { Registration } from './register/registration';
export type { RegisterMoment } from './register/registration';
export type { RegisterEvent, RegistrationStart } from './register/registration-record';
export { registrationLifecycle } from './register/registration.lifecycle';
export type { RegistrationCommand, RegistrationState } from './register/registration.lifecycle';
export { maritalStatuses, registeredSexes, registrationProofs } from './register/registration-facts';
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
export type { RefusalReason, RegistrationHistoryEntry, StrikeOffReason } from './register/registration-words';
