/** What may happen to a file while a post has it, beside the work on it. */
export const meanwhile = [
  'application.biometrics-recorded.v1',
  'application.bond-recorded.v1',
  'application.consultation-opened.v1',
  'application.consultation-answered.v1',
  'application.consultation-expired.v1',
  'application.interview-invited.v1',
  'application.interview-recorded.v1',
  'application.screening-cleared.v1',
  'application.hit-raised.v1',
  'application.hit-adjudicated.v1',
  'application.transferred.v1',
  'application.escalated.v1',
];
/** An answer that comes after the decision: it is kept, and headquarters is told of an objection. */
export const lateAnswers = ['application.consultation-answered.v1', 'application.escalated.v1'];
/** A list that learns something after a refusal, which is or still may be contested. */
export const hitsOnAppeal = ['application.hit-raised.v1', 'application.hit-adjudicated.v1'];
/** What becomes of a refusal. */
export const appeal = [
  'application.appeal-lodged.v1',
  'application.appeal-assigned.v1',
  'application.appeal-decided.v1',
  'application.erased.v1',
];
/** Of a file that waits for nobody: answers that come late, and its erasure. */
export const afterTheFile = [...lateAnswers, 'application.erased.v1'];
/** Journals of a border that was offline are told late: this may follow whatever became of the visa. */
export const afterItsEnd = [
  'visa.entry-recorded.v1',
  'visa.exit-recorded.v1',
  'visa.overstay-detected.v1',
  'visa.overstay-corrected.v1',
  ...afterTheFile,
];
/** What may happen to a visa that stands, in any order. */
export const atTheBorder = [
  'visa.entry-recorded.v1',
  'visa.exit-recorded.v1',
  'visa.overstay-detected.v1',
  'visa.overstay-corrected.v1',
  'visa.passport-replaced.v1',
  'visa.used-up.v1',
  'visa.expired.v1',
  'visa.annulled.v1',
  'visa.revoked.v1',
  ...lateAnswers,
];
