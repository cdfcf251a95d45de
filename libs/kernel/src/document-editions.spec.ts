import { newestEdition } from './document-editions';
import type { SealedDocument as Kept } from './document-editions';

const now = new Date('2026-11-28T09:00:00Z');
const at = now.toISOString();
const first: Kept = { id: 'a', number: 'MLA1' };
const second: Kept = { id: 'b', number: 'MLA2', edition: 2 };
const third: Kept = { id: 'c', number: 'MLA3', edition: 3 };

const orders = [
  [first, second, third],
  [first, third, second],
  [second, first, third],
  [second, third, first],
  [third, first, second],
  [third, second, first],
] as const;

describe('the editions of one document', () => {
  it.each(orders)('heard in the order %j, %j, %j: the third counts, the two before do not', (one, two, three) => {
    const kept = newestEdition(newestEdition(one, two, now), three, now);
    expect(kept).toEqual({
      ...third,
      superseded: [
        { number: 'MLA1', edition: 1, at },
        { number: 'MLA2', edition: 2, at },
      ],
    });
    for (const again of [first, second, third]) expect(newestEdition(kept, again, now)).toBe(kept);
  });

  it('the first one heard again changes nothing', () => expect(newestEdition(first, { ...first }, now)).toBe(first));
});
