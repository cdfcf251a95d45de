import { knownCodesOf, PaymentRefundDue, PaymentRequested } from '@jatigi/contracts';
import { refundReasons, subjectKinds } from './payment';

/** A code that the contract does not know is refused when the fact is stored: both lists change together. */
describe('the codes of payments are those of its contract', () => {
  it('what money is for', () => expect(knownCodesOf(PaymentRequested, 'subject.kind')).toEqual(subjectKinds));
  it('why it is owed back', () => expect(knownCodesOf(PaymentRefundDue, 'reason')).toEqual(refundReasons));
});
