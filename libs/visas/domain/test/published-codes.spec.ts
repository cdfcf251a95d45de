import { ApplicationDeclaredInadmissible, ApplicationRefused, knownCodesOf } from '@jatigi/contracts';
import { refusalCodes } from '../src/rules/refusal-codes';

/** A code that the contract does not know is refused when the fact is stored: both lists change together. */
describe('the codes of visas are those of its contract', () => {
  it.each([ApplicationRefused, ApplicationDeclaredInadmissible])('$name', (definition) => {
    expect(knownCodesOf(definition, 'codes')).toEqual(Object.keys(refusalCodes));
  });
});
