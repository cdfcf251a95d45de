import { agent, applicant, inState, moment } from './a-file';

describe('withdrawing', () => {
  const askedBefore = (state: 'ADMISSIBILITY' | 'EXAMINATION') => () => {
    const application = inState[state]();
    application.requestInformation('Quel hôtel ?', agent, moment());
    return application;
  };
  it.each([
    ['DRAFT', false, inState.DRAFT],
    // Payments may have received what the file has not heard of yet.
    ['AWAITING_PAYMENT', true, inState.AWAITING_PAYMENT],
    ['ADMISSIBILITY', true, inState.ADMISSIBILITY],
    ['INFO_REQUESTED, asked before the examination', true, askedBefore('ADMISSIBILITY')],
    ['INFO_REQUESTED, asked during the examination', false, askedBefore('EXAMINATION')],
    ['EXAMINATION', false, inState.EXAMINATION],
    ['DECISION_PROPOSED', false, inState.DECISION_PROPOSED],
  ] as const)('in %s gives the fee back: %s', (_state, refundDue, file) => {
    const application = file();
    application.pullEvents();
    application.withdraw(moment());
    expect(application.pullEvents()).toEqual([
      { name: 'application.withdrawn', data: { applicantPersonId: applicant, refundDue } },
    ]);
  });
});
