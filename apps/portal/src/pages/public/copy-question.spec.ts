import { copyQuestion, missingIn } from './copy-question';

const born = { 'birthDate-day': '12', 'birthDate-month': '11', 'birthDate-year': '2026' };

describe('the question about a copy', () => {
  it.each([
    [{}, ['documentNumber', 'by']],
    [{ documentNumber: 'MLV-1', by: 'act' }, ['actNumber']],
    [{ documentNumber: 'MLV-1', by: 'person' }, ['surname', 'birthDate']],
    [{ documentNumber: 'MLV-1', by: 'person', surname: 'Traoré', ...born }, []],
    [{ documentNumber: 'MLV-1', by: 'person', surname: 'Traoré', ...born, 'birthDate-day': '31' }, ['birthDate']],
    [{ documentNumber: ' ', by: '<script>' }, ['documentNumber', 'by']],
  ])('%j lacks %j', (typed, missing) => expect(missingIn(copyQuestion(typed), typed)).toEqual(missing));

  it('sends only what belongs to the way that was chosen', () =>
    expect(
      copyQuestion({ documentNumber: 'MLV-1', by: 'act', actNumber: 'PAR/2026/N/0001', surname: 'Traoré', ...born }),
    ).toEqual({
      documentNumber: 'MLV-1',
      actNumber: 'PAR/2026/N/0001',
    }));
});
