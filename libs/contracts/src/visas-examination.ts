import { z } from 'zod';
import { event } from './define-events';
import { codeFrom, date, id, knownCode, printedNumber } from './fields';
import { afterwards, applicant, application, competentPost, HOLDER_DIED } from './visas-filing';
import { afterItsEnd, afterTheFile, atTheBorder, lateAnswers, meanwhile } from './visas-late-facts';

/** R01 to R23 of the visa policy, after the Visa Code and French practice; numbers that are missing are not in use. */
const refusalCodes = [
  ...['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15'],
  ...['R16', 'R17', 'R20', 'R21', 'R22', 'R23'],
];
export const codes = z
  .array(knownCode(...refusalCodes))
  .min(1)
  .max(20)
  .describe('Every reason that stands in the letter: R01 false document, R02 purpose not justified, R03 no means …');

const open = ['application.withdrawn.v1', 'application.closed.v1', ...meanwhile];
const officer = 'An officer of the competent post';

export const ApplicationAdmitted = event(
  'application.admitted.v1',
  {
    of: application,
    summary: 'An agent found the file complete and admissible.',
    by: officer,
    when: 'The check of admissibility (recevabilité) is passed and the examination of the substance begins.',
    next: [
      'application.screening-requested.v1',
      'application.information-requested.v1',
      'application.decision-proposed.v1',
      ...open,
    ],
  },
  z.strictObject({ post: competentPost }),
);
export const ApplicationBiometricsRecorded = event(
  'application.biometrics-recorded.v1',
  {
    of: application,
    summary: 'Biometrics were taken, used again, waived or found impossible.',
    by: officer,
    when: 'That part of the examination is closed. Neither picture nor print nor their reference is told here.',
    next: afterwards,
  },
  z.strictObject({
    post: competentPost,
    outcome: knownCode('captured', 'reused', 'waived', 'impossible').describe('How the part was closed'),
  }),
);
export const ApplicationBondRecorded = event(
  'application.bond-recorded.v1',
  {
    of: application,
    summary: 'The bond that the policy asks for is lodged.',
    by: officer,
    when: 'Whoever keeps the money confirmed it; again when it was written down wrongly. The money itself is held outside.',
    next: [...afterwards, 'application.appeal-assigned.v1', 'application.appeal-decided.v1'],
  },
  z.strictObject({ post: competentPost }),
);
export const ApplicationInformationRequested = event(
  'application.information-requested.v1',
  {
    of: application,
    summary: 'The post asks the applicant for something by a date.',
    by: officer,
    when: 'Something is missing or unclear. The decision clock stands still; what is asked is in the file, never here.',
    next: ['application.information-received.v1', 'application.lapsed.v1', ...open],
  },
  z.strictObject({ ...applicant, dueBy: date.describe('The last day on which the applicant may answer') }),
);
export const ApplicationInformationReceived = event(
  'application.information-received.v1',
  {
    of: application,
    summary: 'The applicant answered.',
    by: 'The applicant, or a helper who acts for her under a mandate',
    when: 'The answer was sent. The application is back where it was and the decision clock goes on.',
    next: [
      'application.admitted.v1',
      'application.declared-inadmissible.v1',
      'application.information-requested.v1',
      'application.decision-proposed.v1',
      ...open,
    ],
  },
  z.strictObject({}),
);
export const ApplicationDeclaredInadmissible = event(
  'application.declared-inadmissible.v1',
  {
    of: application,
    summary: 'The file cannot be examined.',
    by: officer,
    when: 'The check of admissibility ends the application before its examination; with R20 alone, because no visa is needed. The fee is owed back.',
    next: afterTheFile,
    leadsTo: ['payment.refund-due.v2'],
  },
  z.strictObject({ ...applicant, codes }),
);
export const ApplicationDecisionProposed = event(
  'application.decision-proposed.v1',
  {
    of: application,
    summary: 'An agent proposed a decision; another person decides.',
    by: officer,
    when: 'The examination is finished. What is proposed is not told here: until it is decided it is nobody’s fact.',
    next: ['application.returned.v1', 'application.granted.v1', 'application.refused.v1', ...open],
  },
  z.strictObject({ post: competentPost }),
);
export const ApplicationReturned = event(
  'application.returned.v1',
  {
    of: application,
    summary: 'The decider sent the proposal back.',
    by: 'The officer who was to decide, never the one who proposed; or the visa service, when a list has a new hit or a service objects',
    when: 'The proposal does not convince, a hit must be looked at first, or an objection came late. The application is in examination again.',
    next: ['application.information-requested.v1', 'application.decision-proposed.v1', ...open],
  },
  z.strictObject({ post: competentPost }),
);
export const ApplicationGranted = event(
  'application.granted.v1',
  {
    of: application,
    summary: 'The visa was granted; documents issues it.',
    by: 'A second officer, never the one who proposed nor the one who took the money',
    when: 'The proposal to grant was confirmed. The visa can be used only from visa.issued on.',
    next: ['visa.issued.v1', 'application.closed.v1', ...lateAnswers],
    leadsTo: ['document.issued.v2'],
  },
  z.strictObject({
    ...applicant,
    post: competentPost,
    visaType: codeFrom('The visa policy').describe('The type of visa, as the policy names it'),
    entries: z.int().nonnegative().describe('How many times the holder may enter; 0 means as often as she likes'),
    validFrom: date.describe('The first day on which the holder may enter'),
    validUntil: date.describe('The last day of the visa'),
    stayDays: z.int().positive().describe('How many days in all the holder may stay'),
  }),
);
export const ApplicationRefused = event(
  'application.refused.v1',
  {
    of: application,
    summary: 'The visa was refused, with at least one code.',
    by: 'A second officer, never the one who proposed nor the one who took the money',
    when: 'The proposal to refuse was confirmed. The letter gives the reasons and the ways to contest them.',
    next: ['application.appeal-lodged.v1', 'application.hit-raised.v1', ...afterTheFile],
    leadsTo: ['document.issued.v2'],
  },
  z.strictObject({ ...applicant, post: competentPost, codes }),
);
export const VisaIssued = event(
  'visa.issued.v1',
  {
    of: application,
    summary: 'The e-visa exists and may be downloaded.',
    by: 'The visa service',
    when: 'It learns from document.issued that the e-visa is sealed. From now on the visa can be shown at the border.',
    next: atTheBorder,
  },
  z.strictObject({
    ...applicant,
    documentId: id.describe('The e-visa among the documents; the subject of the events of documents.v1'),
    documentNumber: printedNumber.describe(
      'The number printed on the e-visa and asked for by verification: drawn at random, not the number of the passport',
    ),
    validFrom: date.describe('The first day on which the holder may enter'),
    validUntil: date.describe('The last day of the visa'),
  }),
);
export const VisaRevoked = event(
  'visa.revoked.v1',
  {
    of: application,
    summary: 'An issued visa no longer stands; documents says so to whoever verifies it.',
    by: 'The visa service',
    when: 'A second officer confirmed that its conditions are no longer met, or that the holder asked for it; or person.died told that the holder has died.',
    next: afterItsEnd,
    leadsTo: ['document.revoked.v1'],
  },
  z.strictObject({
    ...applicant,
    documentId: id.describe('The e-visa that no longer stands'),
    reason: knownCode(HOLDER_DIED, 'holder-request', 'conditions-no-longer-met').describe(
      'Why it no longer stands: its holder has died, its holder asked for it, or what it was given for holds no more',
    ),
    codes: codes.optional().describe('Codes of the policy, when officers ended it: the first says why most'),
  }),
);

export type ApplicationAdmitted = z.infer<typeof ApplicationAdmitted.schema>;
export type ApplicationBiometricsRecorded = z.infer<typeof ApplicationBiometricsRecorded.schema>;
export type ApplicationBondRecorded = z.infer<typeof ApplicationBondRecorded.schema>;
export type ApplicationInformationRequested = z.infer<typeof ApplicationInformationRequested.schema>;
export type ApplicationInformationReceived = z.infer<typeof ApplicationInformationReceived.schema>;
export type ApplicationDeclaredInadmissible = z.infer<typeof ApplicationDeclaredInadmissible.schema>;
export type ApplicationDecisionProposed = z.infer<typeof ApplicationDecisionProposed.schema>;
export type ApplicationReturned = z.infer<typeof ApplicationReturned.schema>;
export type ApplicationGranted = z.infer<typeof ApplicationGranted.schema>;
export type ApplicationRefused = z.infer<typeof ApplicationRefused.schema>;
export type VisaIssued = z.infer<typeof VisaIssued.schema>;
export type VisaRevoked = z.infer<typeof VisaRevoked.schema>;
