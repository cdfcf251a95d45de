export {
  guardianRelations,
  carriedOver,
  changeFile,
  civilStatuses,
  emptyFile,
  hostKinds,
  journeyPurposes,
  payers,
  processingClasses,
  sexes,
  travelDocumentKinds,
  yesOrNo,
} from './applicant-file';
export type {
  ApplicantDetails,
  ApplicantFile,
  CompleteFile,
  Entries,
  FileChange,
  Journey,
  JourneyPurpose,
  MissingItem,
  ProcessingClass,
  TravelDocument,
  TravelDocumentKind,
} from './applicant-file';
export { correctedTime, crossingKinds, foldCrossings } from './border/crossings';
export type { BorderRecord, Conflict, Crossing, CrossingKind, RecordedStay, VisaTerms } from './border/crossings';
export { isSameTraveller } from './border/traveller';
export { decisionKinds, earlierFile } from './earlier-file';
export type { DecidedBefore, DecisionKind, EarlierFile } from './earlier-file';
export { verdictOn } from './border/verdict';
export type { Verdict, VisaAtBorder } from './border/verdict';
export { visaForDesk } from './border/visa-for-desk';
export type { VisaForDesk } from './border/visa-for-desk';
export { isUsedUp, lastDayOf, overstaysOf } from './stays/overstay';
export type { Overstay, StayTerms } from './stays/overstay';
export type { Stay } from './stays/stay';
export { appealOutcomes, appealVerdicts } from './appeals/appeal';
export type {
  Appeal,
  AppealOutcome,
  AppealVerdict,
  Ground,
  ProposedVerdict,
  Refusal,
  WrittenRefusal,
} from './appeals/appeal';
export { allowedActions, resourceOf } from './allowed-actions';
export { ApplicationRecord } from './application-record';
export type { ApplicationEvent, Due, IssuedDocument, Moment, Notes, ReceivedPayment } from './application-record';
export { documentStates, rejectionReasons } from './checklist';
export type { ChecklistItem, RejectionReason, Review, Upload } from './checklist';
export { ApplicationGroup, GROUP_MOST, groupKinds, theGroupHasRoom } from './groups/application-group';
export type { GroupChange, GroupDetails, GroupKind, SeenGroup, SharedDocument } from './groups/application-group';
export type { FiledBy } from './filed-by';
export { dayOfBirth, isMinor } from './rules/minors';
export { biometricOutcomes, biometricReasons, withoutReference } from './examination/biometrics';
export type { RecordedBiometrics } from './examination/biometrics';
export { awaitsABond, needsABond } from './examination/bond';
export type { LodgedBond, RecordedBond } from './examination/bond';
export { examinationParts } from './examination/parts';
export type { ExaminationPart, PartStanding } from './examination/parts';
export type { DeadlineClock, Office, OfficeOf } from './clock/deadline-clock';
export { Consultation } from './consultations/consultation';
export type { ConsultationAnswer, ConsultationTexts } from './consultations/consultation';
export { consultationLifecycle } from './consultations/consultation.lifecycle';
export type { ConsultationState } from './consultations/consultation.lifecycle';
export { consultedKinds, shownGroups, silenceRules, theServiceIsSound } from './consultations/consulted-service';
export type { ConsultedService, ShownGroup } from './consultations/consulted-service';
export { asks, formOf, formOn, isNeeded, isSaid, pointerTo } from './forms/form-version';
export type { FieldCondition, FieldNeed, FormField, FormVersion } from './forms/form-version';
export { formVersions } from './forms/form-versions';
export { interviewOutcomes } from './examination/interview';
export type { Interview, InterviewOutcome } from './examination/interview';
export { expectedDate } from './clock/expected-date';
export type { ExpectedDate, Throughput } from './clock/expected-date';
export { deadlineTable, escalationLadder, escalationTargets } from './clock/deadline-table';
export type { EscalationTarget } from './clock/deadline-table';
export { sampleSettings, withEverySetting } from './policy/policy-settings';
export type { StoredPolicy } from './policy/policy-settings';
export type { PostCalendar, ProcessingDeadlines } from './deadlines';
export type { GrantTerms, Proposal, ProposedDecision } from './decision';
export type { ProposedPaper } from './proposed-paper';
export { keysSought, searchKeysOf } from './search-keys';
export type { SoughtPerson } from './search-keys';
export { appealKinds, publicHistory, staffWords } from './history';
export type { HistoryEntry, HistoryKind, PublicHistoryLine } from './history';
export { missingItems } from './missing';
export type { NewPassport } from './rules/new-passport';
export { ageBandOf, ageBands, ageCodes, daysOfBand, openStates, postDeciders } from './network';
export type { AgeBand, OpenState } from './network';
export { visasRules } from './permissions';
export { answerOf, fieldsThatDiffer } from './policy/compare-answers';
export type { GivenAnswer, NoticedField } from './policy/compare-answers';
export { comparePolicies, sectionWords } from './policy/compare-policies';
export type { PolicyDifference } from './policy/compare-policies';
export { dayInZones, HEADQUARTERS_TIME_ZONE, policyFor } from './policy/competence';
export { evaluate, toRequiredDocuments } from './policy/evaluate';
export { toRowErrors } from './policy/faults/policy-fault';
export type { PolicyFault } from './policy/faults/policy-fault';
export type { KnownCodes } from './policy/faults/unknown-codes';
export { allowedPolicyActions, PolicyChange, stateOn, thePolicyIsSound } from './policy/policy-change';
export type { Override, PolicyMoment } from './policy/policy-change';
export { policyCommands, policyLifecycle } from './policy/policy-change.lifecycle';
export type { PolicyCommand, PolicyState } from './policy/policy-change.lifecycle';
export { POLICY_FORMAT, readPolicyFile, writePolicyFile } from './policy/policy-file';
export { readPolicy } from './policy/read-policy';
export { outcomes } from './policy/policy-set';
export type {
  AppliedRule,
  Bond,
  DayIn,
  FittingVisaType,
  Outcome,
  PolicyAnswer,
  PolicyInput,
  PolicySet,
  PostFacts,
  Representation,
  RequiredDocument,
} from './policy/policy-set';
export { samplePolicy } from './policy/sample-policy';
export { policyFaults } from './policy/validate';
export { Simulation } from './policy/simulate';
export type { SimulatedDifference, SimulationResult } from './policy/simulate';
export { isReference, makeReference } from './reference';
export { filingRules } from './rules/filing-rules';
export type { FilingRule } from './rules/filing-rules';
export { aRefusalNamesKnownCodes, groundsOf, refusalCodes, refusalCodesOf } from './rules/refusal-codes';
export { outcomeWords } from './submission';
export type { Assessment } from './submission';
export { trackingOf } from './tracking';
export type { Tracking } from './tracking';
export { erasable, sampleRetention } from './retention';
export type { RetentionPolicy } from './retention';
export { VisaApplication } from './visa-application';
export { endings } from './visa-ending';
export type { Ending, ProposedEnding } from './visa-ending';
export { applicationLifecycle } from './visa-application.lifecycle';
export type { ApplicationCommand, ApplicationState } from './visa-application.lifecycle';
export { languages } from './words';
export type { Language, Words } from './words';
export { keysOfEntry, keysOfPerson } from './screening/match-keys';
export type { MatchKey } from './screening/match-keys';
export { documentKey, nameWords } from './screening/name-keys';
export { hitOutcomes, hitSources, mayAdjudicate } from './screening/hit';
export type { EarlierHands, HitDetail, HitOutcome, HitSource } from './screening/hit';
export { lostDocumentColumns, readLostDocument } from './screening/lost-document-row';
export type { LostDocumentRow, ReportedPassport } from './screening/lost-document-row';
export { WatchlistEntry, watchlistLifecycle } from './screening/watchlist-entry';
export type { ListedDetails, WatchlistCommand, WatchlistState, WatchlistTerms } from './screening/watchlist-entry';
export { matchReasons, sampleThresholds, screening } from './screening/score-match';
export type {
  ListedPerson,
  Match,
  MatchReason,
  ScreenedPerson,
  ScreeningThresholds,
  WrittenNameParts,
} from './screening/score-match';
export { readerKinds, readingAs, toldRead } from './reads';
export type { ReaderKind, ReadingAs, RecordedRead, ToldRead } from './reads';
