import { faultsOf } from '../../visa-application/step-answers';
import { steps } from '../../visa-application/steps';
import { askedTogether, counterPageOf, counterPages, pageAfter, pageOfStep } from './counter-pages';
import type { CounterPage } from './counter-pages';

const page = (slug: string): CounterPage => counterPageOf(slug) as CounterPage;
const checking = { today: '2026-11-29', isUnfinished: false };

describe('the form at the counter', () => {
  it('asks every question of the applicant’s form once', () => {
    const asked = counterPages.flatMap((one) => askedTogether(one).fields.map(({ name }) => name));
    expect(asked).toEqual(steps.flatMap(({ fields }) => fields.map(({ name }) => name)));
  });

  it('keeps one part of the file on each page, so that it is saved at once', () => {
    for (const { steps: own } of counterPages) expect(new Set(own.map(({ part }) => part)).size).toBe(1);
  });

  it('leads from each step to its page, and from each page to the next', () => {
    expect(steps.map((step) => counterPageOf(pageOfStep(step))?.steps.includes(step))).not.toContain(false);
    expect(counterPages.map((one) => pageAfter(one))).toEqual(['passport', 'journey', 'visa', undefined]);
  });

  it.each([
    {
      slug: 'about',
      typed: {
        surname: 'Трaорe',
        phone: '12',
        'birthDate-day': '31',
        'birthDate-month': '2',
        'birthDate-year': '1990',
      },
      faults: { surname: 'not-latin', givenNames: 'required', birthDate: 'is-plain-date', phone: 'wrong-format' },
    },
    {
      slug: 'passport',
      typed: { number: 'C-1', freePages: 'x' },
      faults: { number: 'wrong-format', freePages: 'is-int' },
    },
    {
      slug: 'journey',
      typed: { 'arrival-year': '2020', 'arrival-month': '1', 'arrival-day': '2' },
      faults: { arrival: 'in-the-past', purpose: 'required' },
    },
  ])('$slug: what is wrong is said beside its field', ({ slug, typed, faults }) => {
    expect(faultsOf(typed, askedTogether(page(slug)), checking)).toMatchObject(faults);
  });

  it('what is not known yet may wait', () => {
    expect(faultsOf({}, askedTogether(page('about')), { ...checking, isUnfinished: true })).toEqual({});
  });
});
