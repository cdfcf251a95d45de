import { orderOf } from './copy-order';

const typed = {
  product: 'full-copy',
  relation: 'mother',
  heldBy: 'PAR',
  surname: ' Traoré ',
  givenNames: 'Awa',
  'birthDate-day': '12',
  'birthDate-month': '11',
  'birthDate-year': '2026',
  motherSurname: 'Cissé',
  motherGivenNames: 'Aïssata',
};

describe('an order', () => {
  it('holds what was typed, trimmed, and nothing empty', () => {
    expect(orderOf(typed)).toEqual({
      product: 'full-copy',
      relation: 'mother',
      heldBy: 'PAR',
      child: { surname: 'Traoré', givenNames: 'Awa', birthDate: { value: '2026-11-12', approximate: false } },
      parents: { mother: { surname: 'Cissé', givenNames: 'Aïssata' } },
    });
  });

  it('keeps a part of a date, and a date that does not exist for the service to refuse', () => {
    const born = (day: string, month: string) =>
      (orderOf({ ...typed, 'birthDate-day': day, 'birthDate-month': month })['child'] as { birthDate: object })
        .birthDate;
    expect(born('', '')).toMatchObject({ value: '2026' });
    expect(born('31', '2')).toMatchObject({ value: '2026-02-31' });
  });

  it('states no parents for an extract without parentage, and a number only when it is whole', () => {
    expect(orderOf({ ...typed, product: 'extract', year: '2026' })).toMatchObject({ parents: {} });
    expect(orderOf({ ...typed, year: '2026', number: '1' })).toMatchObject({ reference: { year: 2026, number: 1 } });
  });
});
