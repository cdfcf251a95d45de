import { defineEvents } from './define-events';
import * as appeals from './visas-appeals';
import * as border from './visas-border';
import { ApplicationErased } from './visas-erasure';
import * as consultations from './visas-consultations';
import * as examination from './visas-examination';
import { ApplicationNothingDue } from './visas-fees';
import * as filing from './visas-filing';
import * as policy from './visas-policy';
import * as screening from './visas-screening';

/** Published by visas on `visas.v1`. Aggregates: the application, and the policy set. */
export const visasEvents = defineEvents('visas', [
  filing.ApplicationStarted,
  filing.ApplicationSubmitted,
  filing.ApplicationCompetenceDetermined,
  filing.ApplicationPaymentDue,
  filing.ApplicationPaid,
  examination.ApplicationAdmitted,
  examination.ApplicationInformationRequested,
  examination.ApplicationInformationReceived,
  examination.ApplicationDecisionProposed,
  examination.ApplicationReturned,
  examination.ApplicationGranted,
  examination.ApplicationRefused,
  filing.ApplicationWithdrawn,
  examination.ApplicationDeclaredInadmissible,
  examination.VisaIssued,
  filing.ApplicationClosed,
  examination.VisaRevoked,
  policy.PolicySetApproved,
  filing.ApplicationPaymentLapsed,
  filing.ApplicationLapsed,
  filing.ApplicationTransferred,
  filing.ApplicationEscalated,
  border.VisaEntryRecorded,
  border.VisaExitRecorded,
  border.VisaOverstayDetected,
  border.VisaOverstayCorrected,
  ApplicationErased,
  border.VisaUsedUp,
  border.VisaExpired,
  border.VisaAnnulled,
  border.VisaPassportReplaced,
  examination.ApplicationBiometricsRecorded,
  examination.ApplicationBondRecorded,
  consultations.ApplicationConsultationOpened,
  consultations.ApplicationConsultationAnswered,
  consultations.ApplicationConsultationExpired,
  consultations.ApplicationInterviewInvited,
  consultations.ApplicationInterviewRecorded,
  screening.ApplicationScreeningRequested,
  screening.ApplicationScreeningCleared,
  screening.ApplicationHitRaised,
  screening.ApplicationHitAdjudicated,
  appeals.ApplicationAppealLodged,
  appeals.ApplicationAppealAssigned,
  appeals.ApplicationAppealDecided,
  ApplicationNothingDue,
]);
