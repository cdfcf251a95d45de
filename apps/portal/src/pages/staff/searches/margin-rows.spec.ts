import { marginPointers, readMargin } from './margin-rows';

const typed = {
  margin: 'notes',
  'marriage1-surname': 'Keïta',
  'marriage1-on-year': '2010',
  'end1-cause': 'divorce',
  'marriage3-surname': 'Diarra',
  'death-place': 'Kati',
};

describe('the margin of an act', () => {
  it('holds the notes that were typed, in their order', () => {
    expect(readMargin(typed).map(({ kind }) => kind)).toEqual(['marriage', 'marriage-end', 'marriage', 'death']);
    expect(readMargin(typed)[0]?.facts).toMatchObject({ spouse: { surname: 'Keïta', givenNames: '' }, on: '2010' });
  });

  it('is empty when the officer says so, whatever was typed before', () => {
    expect(readMargin({ ...typed, margin: 'none' })).toEqual([]);
    expect(readMargin({ margin: 'notes' })).toEqual([]);
  });

  it('finds the field of each note again, by its place among those that were sent', () => {
    const pointers = marginPointers(typed);
    expect(pointers['/notes/1/facts/cause']).toBe('end1-cause');
    expect(pointers['/notes/2/facts/spouse/surname']).toBe('marriage3-surname');
    expect(pointers['/notes/3/facts/diedOn/value']).toBe('death-diedOn');
  });
});
