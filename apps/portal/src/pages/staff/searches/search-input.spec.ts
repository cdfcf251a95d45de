import { answerPointers, readAnswer } from './search-input';

it('an answer has the original number and the persons the register names', () => {
  const typed = {
    year: '1987',
    number: '214',
    'child-surname': 'Diarra',
    'child-givenNames': 'Salif',
    capacity: 'father',
  };
  expect(readAnswer(typed)).toEqual({
    year: 1987,
    number: 214,
    facts: {
      child: { name: { surname: 'Diarra', givenNames: 'Salif' } },
      declarant: { capacity: 'father' },
      witnesses: [],
    },
  });
});

it('a declarant who is no parent has a name of his own', () => {
  const typed = { capacity: 'midwife', 'declarant-surname': 'Coulibaly' };
  expect(readAnswer(typed)['facts']).toMatchObject({
    declarant: { capacity: 'midwife', person: { name: { surname: 'Coulibaly', givenNames: '' } } },
  });
});

it('every finding of the service has its field', () => {
  expect(answerPointers['/facts/mother/name/surname']).toBe('mother-surname');
  expect(answerPointers['/facts/child/birthDate/value']).toBe('child-birthDate');
});
