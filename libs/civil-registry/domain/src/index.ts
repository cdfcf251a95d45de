export { declarantCapacities, sexes } from './facts';
export type { ActPerson, ActReference, ActRole, BirthFacts, BornPerson, DeclarantCapacity, Sex } from './facts';
export { changeFacts, concernedRoles, personsOf, wholeFacts } from './draft-facts';
export type { DraftFacts, DraftPerson, FactsChange } from './draft-facts';
export { Declaration, duplicateSuspected } from './declaration';
export type { DeclarationStart, Due, Judgment, Moment, RegistryEvent } from './declaration-record';
export { declarationLifecycle } from './declaration.lifecycle';
export type { DeclarationCommand, DeclarationState } from './declaration.lifecycle';
export { allowedActions } from './allowed-actions';
export { historyWords } from './history';
export type { HistoryEntry, HistoryKind } from './history';
export { civilRegistryRules } from './permissions';
export { declarationPolicyAt, numberPrint, printedNumber } from './policy/registry-policy';
export type {
  DeclarationPolicy,
  DuplicatePolicy,
  NumberPrint,
  RegistryPolicy,
  VoletPolicy,
} from './policy/registry-policy';
export { samplePolicy } from './policy/sample-policy';
export { factsFaults, factsWarnings, missingFacts, theFactsAreComplete, theFactsAreSound } from './rules/birth-rules';
export { concernedBy, mayDecideProposal, mayHandle, maySign } from './rules/four-eyes';
export { rejectionCodes, rejectionReasons } from './rules/rejection-reasons';
export type { RejectionReason } from './rules/rejection-reasons';
export { birthKeys, lockKeys } from './duplicates/blocking';
export type { BirthKeys } from './duplicates/blocking';
export { compareBirths, isSuspected } from './duplicates/compare-births';
export type { DuplicateReason, Likeness } from './duplicates/compare-births';
export { duplicateReasonWords } from './duplicates/duplicate-reasons';
export { marriageEnds, noteKinds } from './acts/act-facts';
export type {
  Act,
  ActOrigin,
  ActStanding,
  DeathFacts,
  MarginalNote,
  MarriageEndFacts,
  MarriageFacts,
  NoteFacts,
  NoteKind,
  RecognitionFacts,
} from './acts/act-facts';
export { noteText, inFrench } from './acts/note-text';
export { theActStands, theAnnulmentFits, theNoteFits } from './acts/act-rules';
export { copyProducts, copyRelations, denialReasons, proofKinds, showsParentage } from './copies/copy-order';
export type { CopyOrder, CopyProduct, CopyRelation, DenialReason, Proof, ProofKind } from './copies/copy-order';
export { copyFee, sampleCopyPolicy } from './copies/copy-policy';
export type { CopyPolicy } from './copies/copy-policy';
export { CopyRequest } from './copies/copy-request';
export type { CopyMoment } from './copies/copy-request';
export { copyRequestLifecycle } from './copies/copy-request.lifecycle';
export type { CopyState } from './copies/copy-request.lifecycle';
export { contestWords, copyHistoryWords, copyStages, denialWords } from './copies/copy-words';
export type { CopyHistoryEntry } from './copies/copy-words';
export { entitlementOf, parentsFit } from './copies/entitlement';
export type { Entitlement } from './copies/entitlement';
export { certificateFee, checkOf } from './certificates/certificate-kind';
export type {
  CertificateKind,
  CertificatePolicy,
  CertificateStatements,
  CertifiedPerson,
  StatedActReference,
} from './certificates/certificate-kind';
export { sampleCertificatePolicy } from './certificates/sample-kinds';
export { CertificateRequest } from './certificates/certificate-request';
export type {
  CertificateMoment,
  CertificateStart,
  CertificateUpload,
  NotesReading,
  Signer,
} from './certificates/certificate-record';
export { certificateLifecycle } from './certificates/certificate-request.lifecycle';
export type { CertificateCommand, CertificateState } from './certificates/certificate-request.lifecycle';
export { missingDocuments, statedAct } from './certificates/certificate-rules';
export { outcomeOfNotes, standingMarriages } from './certificates/civil-status';
export {
  certificateDenialReasons,
  certificateDenialWords,
  certificateRevocationReasons,
  certificateRevocationWords,
} from './certificates/certificate-reasons';
export type { CertificateDenialReason, CertificateRevocationReason } from './certificates/certificate-reasons';
export {
  answerStep,
  certificateHistoryWords,
  certificateStages,
  documentsStep,
} from './certificates/certificate-words';
export type { CertificateHistoryEntry } from './certificates/certificate-words';
