import { matchCharge } from './match-charge';
import { Payment } from './payment';
import type { MoneyReceived, PaymentOrder } from './payment';
import type { PaymentState } from './payment.lifecycle';

const payer = '0199f0a0-0000-7000-8000-000000000001';
const officer = '0199f0a0-0000-7000-8000-000000000002';
const order: PaymentOrder = {
  id: '0199f0a0-0000-7000-8000-000000000003',
  subject: { kind: 'visa-application', id: '0199f0a0-0000-7000-8000-000000000004' },
  payerPersonId: payer,
  post: 'BER',
  amount: { minor: 7000, currency: 'EUR' },
  dueBy: '2026-12-08',
};
const inTime = new Date('2026-11-24T09:00:00Z');
const cash = (over: Partial<MoneyReceived> = {}): MoneyReceived => ({
  amount: { minor: 7000, currency: 'EUR' },
  method: 'counter',
  receivedBy: officer,
  at: inTime,
  ...over,
});

/** A payment that has lived up to the state, with its facts already published. */
function given(state: PaymentState): Payment {
  const payment = Payment.request(order);
  if (['PAID', 'REFUND_DUE', 'REFUNDED'].includes(state)) payment.receive(cash(), 'BER-2026-000001');
  if (['REFUND_DUE', 'REFUNDED'].includes(state)) payment.oweBack('application-withdrawn', 'BER-2026-R000001');
  if (state === 'REFUNDED') payment.refund(officer, inTime);
  if (state === 'CANCELLED') payment.cancel();
  if (state === 'EXPIRED') payment.expire(new Date('2026-12-10T00:00:00Z'));
  payment.pullFacts();
  return payment;
}
const then = (payment: Payment) => ({ state: payment.state, version: payment.version, facts: payment.pullFacts() });
const code = (value: string) => expect.objectContaining({ code: value });

describe('a payment', () => {
  it('given a fee, when it becomes due, then it is asked once', () => {
    expect(then(Payment.request(order))).toEqual({
      state: 'DUE',
      version: 1,
      facts: [{ fact: 'requested', subject: order.subject, post: 'BER', amount: order.amount, dueBy: '2026-12-08' }],
    });
  });

  it.each([
    ['amount-not-positive', { minor: 0, currency: 'EUR' }],
    ['amount-not-positive', { minor: 70.5, currency: 'EUR' }],
    ['currency-unknown', { minor: 7000, currency: 'ZZZ' }],
  ])('given a fee that is no money, then %s', (expected, amount) => {
    expect(() => Payment.request({ ...order, amount })).toThrow(code(expected));
  });

  it('given it is due, when the exact money comes, then it is paid and says who took it', () => {
    const payment = given('DUE');
    payment.receive(cash(), 'BER-2026-000007');
    expect(then(payment)).toEqual({
      state: 'PAID',
      version: 2,
      facts: [
        {
          fact: 'received',
          subject: order.subject,
          payerPersonId: payer,
          post: 'BER',
          amount: order.amount,
          method: 'counter',
          receiptNumber: 'BER-2026-000007',
          receivedBy: officer,
        },
      ],
    });
  });

  it.each([
    ['amount-mismatch', cash({ amount: { minor: 6999, currency: 'EUR' } })],
    ['currency-mismatch', cash({ amount: { minor: 7000, currency: 'XOF' } })],
    ['own-payment', cash({ receivedBy: payer })],
    ['payment-overdue', cash({ at: new Date('2026-12-09T12:00:00Z') })],
  ])('given it is due, when the money is wrong, then %s and nothing changed', (expected, received) => {
    const payment = given('DUE');
    expect(() => payment.receive(received, 'BER-2026-000001')).toThrow(code(expected));
    expect(then(payment)).toEqual({ state: 'DUE', version: 1, facts: [] });
  });

  it('given it is due, then it may be paid until the due day has ended everywhere on Earth', () => {
    expect(given('DUE').isInTime(new Date('2026-12-09T11:59:59Z'))).toBe(true);
    expect(() => given('DUE').expire(new Date('2026-12-09T11:59:59Z'))).toThrow(code('payment-in-time'));
  });

  it('given it is paid, when it is owed back and refunded, then both are facts under one number', () => {
    const payment = given('PAID');
    payment.oweBack('application-withdrawn', 'BER-2026-R000001');
    payment.refund(officer, inTime);
    expect(then(payment)).toEqual({
      state: 'REFUNDED',
      version: 4,
      facts: [
        { fact: 'refund-due', subject: order.subject, amount: order.amount, reason: 'application-withdrawn' },
        { fact: 'refunded', subject: order.subject, amount: order.amount, refundNumber: 'BER-2026-R000001' },
      ],
    });
  });

  it('given a refund is due, then nobody pays it to themselves', () => {
    expect(() => given('REFUND_DUE').refund(payer, inTime)).toThrow(code('own-payment'));
  });
});

describe('a charge of a provider', () => {
  const charge = { amount: { minor: 7000, currency: 'EUR' }, paidAt: inTime };

  it.each([
    ['DUE', 'settles'],
    ['PAID', 'already-paid'],
    ['REFUND_DUE', 'already-paid'],
    ['REFUNDED', 'already-paid'],
    ['CANCELLED', 'payment-cancelled'],
    ['EXPIRED', 'payment-expired'],
  ] as const)('given %s, then %s', (state, outcome) => {
    expect(matchCharge(given(state), charge)).toBe(outcome);
  });

  it('given a wrong amount, currency, time or reference, then it is kept under that reason', () => {
    const due = given('DUE');
    expect(matchCharge(due, { ...charge, amount: { minor: 1, currency: 'EUR' } })).toBe('amount-mismatch');
    expect(matchCharge(due, { ...charge, amount: { minor: 7000, currency: 'USD' } })).toBe('currency-mismatch');
    expect(matchCharge(due, { ...charge, paidAt: new Date('2026-12-20T00:00:00Z') })).toBe('paid-too-late');
    expect(matchCharge(null, charge)).toBe('unknown-reference');
  });
});
