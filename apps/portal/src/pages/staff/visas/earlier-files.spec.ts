jest.mock('@lingui/core/macro', () => ({ msg: ([text]: readonly string[]) => ({ id: text }) }));
import { earlierWarnings } from './earlier-files';
import type { EarlierFile } from './earlier-files';

const over: EarlierFile = {
  ...{ id: null, reference: 'PAR-2026-K7Q2M9TC', state: 'EXPIRED', post: 'PAR', sameAs: 'passport' },
  ...{ submittedOn: '2026-01-02', decision: 'grant', decidedOn: '2026-01-20', codes: [], visa: null },
  ...{ isOpen: false, isValidThen: false },
};

describe('warnings of other applications', () => {
  it('are none where nothing is open, valid or refused', () =>
    expect(earlierWarnings('EXAMINATION', [over])).toEqual([]));

  it.each([
    ['visa-valid-then', { isValidThen: true }],
    ['other-file-open', { isOpen: true }],
    ['refused-before', { decision: 'refuse' as const }],
  ])('say %s once, until the file is decided', (warning, change) => {
    const earlier = [over, { ...over, ...change }, { ...over, ...change }];
    expect(earlierWarnings('DECISION_PROPOSED', earlier)).toEqual([warning]);
    expect(earlierWarnings('ISSUED', earlier)).toEqual([]);
  });
});
