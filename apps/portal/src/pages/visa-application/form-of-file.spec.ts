import { askedOn, isAsked } from './form-of-file';
import { faultsOf } from './step-answers';
import { stepOf } from './steps';
import type { Step } from './steps';

const home = stepOf('home') as Step;
const first = ['residence', 'address', 'occupation'].map((name) => ({ pointer: `/applicant/${name}`, isNeeded: true }));
const employer = (isNeeded: boolean) => ({ form: [...first, { pointer: '/applicant/employer', isNeeded }] });
const names = (step: Step): string[] => step.fields.map(({ name }) => name);
const answers = { residence: 'DEU', address: 'Heidestraße 17', occupation: 'Ingénieure' };
const checking = { today: '2026-11-24', isUnfinished: false };

describe('a page of questions', () => {
  it('asks what the form of the file asks, and no more', () => {
    expect(names(askedOn(home, { form: first }))).toEqual(['residence', 'address', 'occupation']);
    expect(names(askedOn(home, employer(false)))).toEqual(['residence', 'address', 'occupation', 'employer']);
  });

  it('is left out where the form of the file asks nothing of it', () => {
    expect([isAsked(home, { form: first }), isAsked(stepOf('means') as Step, { form: first })]).toEqual([true, false]);
  });

  it('takes a date in part where the form does', () => {
    const birth = (isPartial: boolean) => ({ form: [{ pointer: '/applicant/birthDate', isNeeded: true, isPartial }] });
    const field = (isPartial: boolean) => askedOn(stepOf('birth') as Step, birth(isPartial)).fields[0];
    expect([field(true)?.isPartial, field(false)?.isPartial]).toEqual([true, undefined]);
  });

  it('insists on what this file must say', () => {
    expect(faultsOf(answers, askedOn(home, employer(false)), checking)).toEqual({});
    expect(faultsOf(answers, askedOn(home, employer(true)), checking)).toEqual({ employer: 'required' });
  });
});
