import { placeNow, placeOf, placeText, rowAt, withoutRow, withRow, withRowMoved } from './edited-policy';
import type { Place } from './edited-policy';
import { messagesForRow, nameOfRow, placeOfPointer } from './faults';
import type { Policy } from './policy.types';
import { shapesOf } from './row-shapes';

const rule = (id: string) => ({ id, from: '2023-01-01', to: null });
const policy = {
  ...{ version: 'X-1', activeFrom: '2027-01-01', biometricsFromAge: 12, headquarters: 'HQ', rollingStay: null },
  retention: { draftDays: 90, fileMonths: 60, hitDetailDays: 50 },
  passport: { monthsValidAfterArrival: 6, maxAgeYears: 10, freePages: 2 },
  outcomes: ['a', 'b', 'c'].map(rule),
  ...{ competence: [], documents: [], consultations: [], processing: [], refusalCodes: [] },
  visaTypes: [{ code: 'V03S' }],
  fees: [{ ...rule('f'), to: '2027-03-01' }],
} as Policy;
const place = (text: string): Place => placeOf(text) as Place;
const ids = ({ outcomes }: Policy) => outcomes.map(({ id }) => id).join('');

describe('where a row stands', () => {
  it.each(['settings', 'fees/0', 'outcomes/new', 'fees/like-0'])('%s', (text) =>
    expect(placeText(place(text))).toBe(text),
  );
  it.each(['', 'fees', 'nothing/1', 'fees/-1', 'fees/0/x', '__proto__/0'])('not in “%s”', (text) =>
    expect(placeOf(text)).toBeNull(),
  );
  it('a row that is not there has no form', () => {
    expect(rowAt(policy, place('fees/7'))).toBeUndefined();
    expect(rowAt(policy, place('fees/like-7'))).toBeUndefined();
  });
  it('a row that follows another begins where that one ends, under a name of its own', () => {
    expect(rowAt(policy, place('fees/like-0'))).toMatchObject({ id: 'f.2', from: '2027-03-01', to: null });
    expect(rowAt(policy, place('visaTypes/like-0'))).toMatchObject({ code: 'V03S2' });
  });
});

describe('a step', () => {
  it('a new row goes first where the order decides: behind the rule for everybody it would never count', () => {
    expect(ids(withRow(policy, place('outcomes/new'), rule('n')).policy)).toBe('nabc');
    expect(withRow(policy, place('fees/new'), rule('n'))).toMatchObject({ place: { section: 'fees', at: 1 } });
    expect(ids(withRow(policy, place('outcomes/like-1'), rule('n')).policy)).toBe('abnc');
  });
  it('replaces, takes away, moves, and leaves the set that it was given', () => {
    expect(ids(withRow(policy, place('outcomes/1'), rule('x')).policy)).toBe('axc');
    expect(ids(withoutRow(policy, place('outcomes/1')))).toBe('ac');
    expect(ids(withRowMoved(policy, place('outcomes/1'), -1))).toBe('bac');
    expect(ids(withRowMoved(policy, place('outcomes/2'), 1))).toBe('abc');
    expect(withRow(policy, place('settings'), { biometricsFromAge: 6 }).policy.biometricsFromAge).toBe(6);
    expect(ids(policy)).toBe('abc');
  });
});

describe('after somebody else changed the set', () => {
  it('a row is found by its name: its number is that of another one now', () => {
    expect(placeNow(withoutRow(policy, place('outcomes/0')), place('outcomes/1'), rule('b'))).toEqual(
      place('outcomes/0'),
    );
    expect(placeNow(withoutRow(policy, place('outcomes/1')), place('outcomes/1'), rule('b'))).toEqual(
      place('outcomes/new'),
    );
    expect(placeNow(policy, place('outcomes/new'), {})).toEqual(place('outcomes/new'));
    expect(placeNow(policy, place('settings'), {})).toEqual(place('settings'));
  });
});

describe('faults', () => {
  const words = { fr: 'Non.', en: 'No.' };
  const fault = (...rows: string[]) => ({ code: 'x', rows, words });
  const shown = (section: string, at: number | null, faults: ReturnType<typeof fault>[]) =>
    messagesForRow(
      faults,
      { section, at },
      { fields: shapesOf(section), typed: {}, locale: 'fr', words: (code) => code },
    );

  it('lead to their rows by name', () => {
    expect(nameOfRow(policy, placeOfPointer('/outcomes/1'))).toBe('b');
    expect(nameOfRow(policy, placeOfPointer('/visaTypes/0/confederal/territory'))).toBe('V03S');
    expect(placeOfPointer('/rollingStay/days')).toEqual({ section: 'settings', at: null, field: 'rollingStay.days' });
    expect(placeOfPointer('/fees')).toEqual({ section: 'fees', at: null, field: '' });
  });

  it('stand at the fields of their row, and nowhere else', () => {
    expect(shown('fees', 0, [fault('/fees/0', '/fees/1')])).toEqual({ '': 'Non.' });
    expect(shown('fees', 0, [fault('/fees/0/amounts/V03S'), fault('/fees/0/posts')])).toEqual({
      'amounts.V03S': 'Non.',
      posts: 'Non.',
    });
    expect(shown('settings', null, [fault('/rollingStay')])).toEqual({ 'rollingStay.days': 'Non.' });
    expect(shown('outcomes', 0, [fault('/outcomes/0/when/nationalities/2')])).toEqual({ 'when.nationalities': 'Non.' });
    expect(shown('fees', 1, [fault('/fees/0'), fault('/outcomes/1')])).toEqual({});
  });

  it('a value that is absent is asked for in the words of the form', () => {
    const faults = [{ ...fault('/fees/0/currency'), code: 'wrong-shape' }];
    expect(shown('fees', 0, faults)).toEqual({ currency: 'required' });
  });
});
