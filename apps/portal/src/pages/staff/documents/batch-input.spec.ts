import { readRows } from './batch-input';

describe('rows of a batch', () => {
  it('are numbers, one per line, however they are written', () => {
    expect(readRows('MLR-4K7QZ-9D2MX-7\n\n mlr4k7qz9d2mx7 \r\nLP12345A7\n')).toEqual({
      numbers: ['MLR-4K7QZ-9D2MX-7', 'mlr4k7qz9d2mx7', 'LP12345A7'],
      unread: [],
    });
  });

  it('may be a CSV file with a heading: the first cell that can be a number, and nothing else of the line', () => {
    const csv = '\uFEFFNuméro;Titulaire;Date\n"MLC-4K7QZ-9D2MX-7";Keïta Awa;2026-11-28\nTraoré;MLA-11111-22222-3;x';
    expect(readRows(csv)).toEqual({ numbers: ['MLC-4K7QZ-9D2MX-7', 'MLA-11111-22222-3'], unread: [] });
    expect(readRows('number\tpost\nMLV-1\tPAR')).toEqual({ numbers: ['MLV-1'], unread: [] });
  });

  it('tells the lines in which there is none', () => {
    expect(readRows('MLR-4K7QZ-9D2MX-7\nAwa Keïta\n2026-11-28')).toEqual({
      numbers: ['MLR-4K7QZ-9D2MX-7'],
      unread: [2, 3],
    });
    expect(readRows(`MLR-${'1'.repeat(60)}`).unread).toEqual([1]);
    expect(readRows('')).toEqual({ numbers: [], unread: [] });
  });
});
