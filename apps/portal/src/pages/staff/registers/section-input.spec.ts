import { readSection, sectionOf, sectionPointers, typedSection } from './section-input';
import { sections } from './registry.types';
import type { BirthFacts } from './registry.types';

const facts: BirthFacts = {
  child: {
    name: { surname: 'Traoré', givenNames: 'Awa' },
    originalName: { surname: 'ߕߙߊߥߏߙߋ', givenNames: 'ߊߥߊ', script: 'Nkoo' },
    sex: 'F',
    birthDate: { value: '2026-11-12', approximate: false },
    birthTime: '04:35',
    birthPlace: 'Paris 14e',
    birthCountry: 'FRA',
    nationalities: ['MLI', 'FRA'],
  },
  multipleBirth: { children: 2, order: 1 },
  mother: { name: { surname: 'Cissé', givenNames: 'Aïssata' }, birthDate: { value: '1998', approximate: true } },
  declarant: { capacity: 'midwife', person: { name: { surname: 'Martin', givenNames: 'Anne' } } },
  witnesses: [{ name: { surname: 'Keïta', givenNames: 'Modibo' } }],
  interpreter: { person: { name: { surname: 'Diarra', givenNames: 'Issa' } }, language: 'bm' },
};

describe('a section of a declaration', () => {
  it.each(sections.filter((section) => section !== 'father'))(
    '%s shows and sends what it holds, unchanged',
    (section) => {
      const sent = readSection(section, typedSection(section, facts));
      expect(sent[section]).toEqual(facts[section]);
    },
  );

  it('an unknown father is taken away, and one without names is not invented', () => {
    expect(readSection('father', { declared: 'no', surname: 'x' })).toEqual({ father: null });
    expect(readSection('father', { declared: 'yes' })).toEqual({ father: {} });
  });

  it('no twins, no interpreter: null, because a change keeps what it does not name', () => {
    expect(readSection('child', {})['multipleBirth']).toBeNull();
    expect(readSection('interpreter', {})).toEqual({ interpreter: null });
  });

  it('a declarant who is a parent is not written twice', () => {
    expect(readSection('declarant', { capacity: 'father', surname: 'Traoré' })).toEqual({
      declarant: { capacity: 'father' },
    });
  });

  it('a date that does not exist is sent as typed; the service refuses it beside its field', () => {
    const typed = { 'birthDate-day': '31', 'birthDate-month': '2', 'birthDate-year': '2026' };
    expect(readSection('child', typed)['child']).toEqual({ birthDate: { value: '2026-02-31', approximate: false } });
    expect(sectionPointers('child', typed)['/facts/child/birthDate/value']).toBe('birthDate');
  });

  it('the second witness is the first that is sent when the first stands empty', () => {
    const typed = { 'witness2-surname': 'Keïta' };
    expect(sectionPointers('witnesses', typed)['/facts/witnesses/0/name/givenNames']).toBe('witness2-givenNames');
  });

  it('knows where a finding belongs', () => {
    expect(sectionOf('/facts/mother/name/surname')).toBe('mother');
    expect(sectionOf('/facts/multipleBirth/order')).toBe('child');
    expect(sectionOf('/else')).toBe('child');
  });
});
