import { correctedTime, foldCrossings } from '../src/border/crossings';
import type { BorderRecord, Crossing, CrossingKind, VisaTerms } from '../src/border/crossings';
import { date } from './a-file';
import { Random } from './random';

const terms: VisaTerms = { entries: 2, validFrom: date('2027-01-05'), validUntil: date('2027-04-04'), endedAt: null };
const crossing = (id: string, kind: CrossingKind, at: string, desk = 'BKO-1'): Crossing => ({
  id,
  kind,
  at: new Date(at),
  post: 'BKO',
  desk,
});
const fold = (...crossings: Crossing[]): BorderRecord => foldCrossings(crossings, terms, () => 'Africa/Bamako');
const kinds = ({ conflicts }: BorderRecord): string[] => conflicts.map(({ kind }) => kind);

describe('the journals of the border', () => {
  it('add up to stays', () => {
    const record = fold(
      crossing('a', 'entry', '2027-01-10T08:00:00Z'),
      crossing('b', 'exit', '2027-01-20T08:00:00Z'),
      crossing('c', 'entry', '2027-02-01T08:00:00Z'),
    );
    expect(record.stays.map(({ entry, exit }) => [entry, exit])).toEqual([
      ['2027-01-10', '2027-01-20'],
      ['2027-02-01', null],
    ]);
    expect(record.conflicts).toEqual([]);
  });

  it('told twice, and in any order, count once', () => {
    const told = [
      crossing('a', 'entry', '2027-01-10T08:00:00Z'),
      crossing('b', 'exit', '2027-01-20T08:00:00Z', 'DIB-1'),
    ];
    expect(fold(...told, ...told)).toEqual(fold(...told));
    expect(fold(...told.reverse())).toEqual(fold(...told));
  });

  it('one traveller, two desks, both offline: nothing is lost, what does not fit is shown', () => {
    const both = fold(
      crossing('a', 'entry', '2027-01-10T08:00:00Z', 'BKO-1'),
      crossing('b', 'entry', '2027-01-10T08:01:00Z', 'BKO-2'),
    );
    expect([both.stays.length, both.conflicts]).toEqual([1, [{ kind: 'entered-twice', crossings: ['a', 'b'] }]]);
    const refusedThere = fold(
      crossing('a', 'refusal', '2027-01-10T08:00:00Z', 'BKO-1'),
      crossing('b', 'entry', '2027-01-10T08:01:30Z', 'DIB-1'),
    );
    expect([refusedThere.refusals, refusedThere.stays.length]).toEqual([['a'], 1]);
    expect(kinds(refusedThere)).toEqual(['order-uncertain', 'refused-and-admitted']);
  });

  it.each([
    ['left-without-entry', [crossing('a', 'exit', '2027-01-10T08:00:00Z')]],
    [
      'refused-while-here',
      [crossing('a', 'entry', '2027-01-10T08:00:00Z'), crossing('b', 'refusal', '2027-01-15T08:00:00Z')],
    ],
    ['not-valid-then', [crossing('a', 'entry', '2027-04-05T08:00:00Z')]],
    [
      'too-many-entries',
      ['10', '12', '14'].flatMap((day) => [
        crossing(`e${day}`, 'entry', `2027-01-${day}T08:00:00Z`),
        crossing(`x${day}`, 'exit', `2027-01-${day}T20:00:00Z`),
      ]),
    ],
  ])('shows %s', (kind, crossings) => expect(kinds(fold(...crossings))).toEqual([kind]));

  it('shows an entry after the visa was revoked, by the minute', () => {
    const revoked = { ...terms, endedAt: new Date('2027-01-10T09:00:00Z') };
    const at = (time: string): string[] =>
      kinds(foldCrossings([crossing('a', 'entry', `2027-01-10T${time}:00Z`)], revoked, () => 'Africa/Bamako'));
    expect([at('08:59'), at('09:00')]).toEqual([[], ['not-valid-then']]);
  });

  it('counts a day on the wall of the border post', () => {
    const late = [crossing('a', 'entry', '2027-01-10T23:30:00Z')];
    expect(foldCrossings(late, terms, () => 'Africa/Bamako').stays[0]?.entry).toBe('2027-01-10');
    expect(foldCrossings(late, terms, () => 'Africa/Niamey').stays[0]?.entry).toBe('2027-01-11');
  });

  it('loses no line of any journal, in any order, however often it is told', () => {
    const random = new Random(3);
    for (let index = 0; index < 500; index += 1) {
      const crossings = Array.from({ length: 1 + random.below(9) }, (_, line) =>
        crossing(
          `c${line}`,
          random.oneOf(['entry', 'exit', 'refusal']),
          new Date(Date.parse('2027-01-06') + random.below(90 * 1440) * 60_000).toISOString(),
          random.oneOf(['BKO-1', 'BKO-2', 'DIB-1']),
        ),
      );
      const record = fold(...crossings);
      const shuffled = [...crossings, ...crossings].sort(() => random.next() - 0.5);
      expect(fold(...shuffled)).toEqual(record);
      const named = new Set([
        ...record.stays.flatMap(({ entryId, exitId }) => [entryId, ...(exitId ? [exitId] : [])]),
        ...record.refusals,
        ...record.conflicts.flatMap(({ crossings: lines }) => lines),
      ]);
      expect([index, [...named].sort()]).toEqual([index, crossings.map(({ id }) => id).sort()]);
    }
  });
});

describe('the clock of a desk', () => {
  const written = new Date('2027-01-10T08:00:00Z');
  it('is set right by how far it was off when it told us', () => {
    // The desk is 40 minutes slow.
    expect(correctedTime(written, new Date('2027-01-10T10:00:00Z'), new Date('2027-01-10T10:40:00Z'))).toEqual(
      new Date('2027-01-10T08:40:00Z'),
    );
  });

  it('tells nothing from the future', () => {
    const received = new Date('2027-01-10T10:00:00Z');
    expect(correctedTime(new Date('2027-03-01T00:00:00Z'), received, received)).toEqual(received);
  });
});
