/** An answer that comes after the decision: it is kept, and headquarters is told of an objection. */
export const lateAnswers = ['application.consultation-answered.v1', 'application.escalated.v1'];
/** What may happen to a visa in any order: journals of a border that was offline are told late. */
export const atTheBorder = [
  'visa.entry-recorded.v1',
  'visa.exit-recorded.v1',
  'visa.overstay-detected.v1',
  'visa.revoked.v1',
  ...lateAnswers,
];
