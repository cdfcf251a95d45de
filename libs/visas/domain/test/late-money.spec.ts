import type { VisaApplication } from '../src';
import { applicant, date, draft, inState, later, moment, now, pay, submit } from './a-file';

const namesOf = (application: VisaApplication): string[] => application.pullEvents().map(({ name }) => name);

/** Its time to pay was over: the draft is the applicant's again. */
function lapsed(): VisaApplication {
  const file = inState.AWAITING_PAYMENT();
  while (file.passDeadline(later(16)));
  file.pullEvents();
  return file;
}
/** Its money came after that. */
const lapsedAndPaid = (): VisaApplication => pay(lapsed());

describe('money that comes after the time to pay', () => {
  it('stays with the draft, and its applicant reads so', () => {
    const file = lapsedAndPaid();
    expect(file).toMatchObject({ state: 'DRAFT', payment: { receiptNumber: 'BER-2026-000001' } });
    expect(namesOf(file)).toEqual([]);
    expect(file.pullHistory().at(-1)).toMatchObject({ kind: 'payment-kept' });
  });

  it('settles the same fee as soon as the file is submitted again: nothing more is asked', () => {
    const file = submit(lapsedAndPaid());
    expect(file).toMatchObject({ state: 'ADMISSIBILITY', payment: { receiptNumber: 'BER-2026-000001' } });
    expect(namesOf(file)).toEqual(['application.submitted', 'application.competence-determined', 'application.paid']);
  });

  it('settles the file that was submitted again before it was heard of', () => {
    const file = pay(submit(lapsed()));
    expect(file.state).toBe('ADMISSIBILITY');
  });

  it('said twice counts once', () => {
    const file = submit(pay(lapsedAndPaid()));
    file.pullHistory();
    pay(file);
    expect([file.state, file.pullHistory()]).toEqual(['ADMISSIBILITY', []]);
  });

  it('of another amount is not what is asked now: the fee is asked whole, payments gives the other back', () => {
    const file = lapsedAndPaid();
    file.payment = { ...file.payment!, amount: { minor: 4000, currency: 'EUR' } };
    submit(file);
    expect([file.state, file.payment]).toEqual(['AWAITING_PAYMENT', null]);
    expect(namesOf(file).at(-1)).toBe('application.payment-due');
  });

  it('of another amount, heard of after the file was submitted again, does not pay it', () => {
    const file = submit(lapsed());
    file.assessment = { ...file.assessment!, fee: { minor: 9000, currency: 'EUR' } };
    expect(pay(file).state).toBe('AWAITING_PAYMENT');
    expect(file.pullHistory().at(-1)).toMatchObject({ kind: 'late-payment' });
  });

  it('is not owed where nothing is due any more', () => {
    const file = lapsedAndPaid();
    const free = file.documents[0]!;
    file.edit({ journey: { purpose: 'official', entries: 0 } }, [], now);
    file.documents = [...file.documents, { ...free, kind: 'official-note' }];
    submit(file);
    expect([file.state, file.payment]).toEqual(['ADMISSIBILITY', null]);
    expect(namesOf(file)).toContain('application.nothing-due');
  });

  it('is owed back when the draft is given up', () => {
    const file = lapsedAndPaid();
    file.withdraw(moment());
    expect(file.pullEvents()).toEqual([
      { name: 'application.withdrawn', data: { applicantPersonId: applicant, refundDue: true } },
    ]);
  });

  it('is owed back when the draft is erased as one that was never submitted', () => {
    const file = lapsedAndPaid();
    expect(file.submittedAt).toBeNull();
    file.erase(later(200).now);
    expect(file.pullEvents().at(-1)).toMatchObject({ data: { reason: 'never-submitted' } });
  });
});

describe('money that a file heard of before such money was kept', () => {
  const payment = pay(inState.AWAITING_PAYMENT()).payment!;
  it('is kept with the draft, and nothing is said', () => {
    const file = lapsed();
    expect(file.hearPaymentAgain(payment, moment())).toBe(true);
    expect([file.state, file.payment, namesOf(file)]).toEqual(['DRAFT', payment, []]);
    expect(file.hearPaymentAgain(payment, moment())).toBe(false);
  });

  it('sends on the file that waits for that amount, which nobody said before', () => {
    const file = submit(lapsed());
    file.pullEvents();
    expect(file.hearPaymentAgain(payment, moment())).toBe(true);
    expect([file.state, namesOf(file)]).toEqual(['ADMISSIBILITY', ['application.paid']]);
  });

  it('changes nothing where another amount is asked, or the file is over', () => {
    const file = submit(lapsed());
    expect(file.hearPaymentAgain({ ...payment, amount: { ...payment.amount, minor: 1 } }, moment())).toBe(false);
    expect([file.state, file.payment]).toEqual(['AWAITING_PAYMENT', null]);
    file.withdraw(moment());
    expect(file.hearPaymentAgain(payment, moment())).toBe(false);
  });
});

it('a first submission never says that nothing is due any more', () => {
  const file = draft({
    journey: { ...draft().file.journey, purpose: 'official', entries: 0, arrival: date('2027-01-10') },
  });
  file.documents = [...file.documents, { ...file.documents[0]!, kind: 'official-note' }];
  file.pullEvents();
  expect(namesOf(submit(file))).not.toContain('application.nothing-due');
});
