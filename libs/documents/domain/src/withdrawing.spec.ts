import { DocumentReissued, knownCodesOf } from '@jatigi/contracts';
import {
  mayConfirmRevocation,
  mayReinstate,
  ownerReasons,
  reissueReasons,
  replacementReasons,
  saysTheSame,
} from './index';

describe('four eyes', () => {
  it('who proposed a revocation does not confirm it', () => {
    expect(() => mayConfirmRevocation('one', 'one')).toThrow(expect.objectContaining({ code: 'four-eyes' }));
    expect(() => mayConfirmRevocation('one', 'other')).not.toThrow();
  });

  it('who suspended does not lift it', () => {
    expect(() => mayReinstate('one', 'one')).toThrow(expect.objectContaining({ code: 'four-eyes' }));
    expect(() => mayReinstate('one', 'other')).not.toThrow();
    expect(() => mayReinstate(null, 'one')).not.toThrow();
  });
});

describe('issued again', () => {
  const before = { surname: 'KONÉ', givenNames: 'Awa', validUntil: '2027-04-09', actId: null };

  it('a reissue says the same, a replacement what is true now', () => {
    const married = { ...before, surname: 'TRAORÉ' };
    expect(saysTheSame('template-changed', before, { ...before })).toBe(true);
    expect(saysTheSame('template-changed', before, married)).toBe(false);
    expect(saysTheSame('key-changed', before, { ...before, validUntil: null })).toBe(false);
    expect(saysTheSame('data-corrected', before, married)).toBe(true);
  });

  it('the contract publishes the same reasons', () =>
    expect(knownCodesOf(DocumentReissued, 'reason')).toEqual([
      ...reissueReasons,
      ...replacementReasons,
      ...ownerReasons,
    ]));
});
