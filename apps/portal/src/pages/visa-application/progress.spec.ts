import type { Application } from './application.types';
import { isComplete, missingDocuments, openStepOf, progressOf } from './progress';
import { stepOf } from './steps';
import type { Step } from './steps';

const step = (slug: string): Step => stepOf(slug) as Step;
const missing = (pointer: string, code = 'field-missing') => ({ pointer, code, words: { fr: '', en: '' } });
const file = (change: Partial<Application>): Application =>
  ({ applicant: {}, travelDocument: {}, journey: {}, missing: [], ...change }) as Application;

describe('how far an application is', () => {
  const names = [missing('/applicant/surname'), missing('/applicant/givenNames'), missing('/applicant/sex')];

  it.each([
    ['not-started', file({ missing: names })],
    ['started', file({ applicant: { surname: 'X' }, missing: names.slice(1) })],
    ['done', file({ applicant: { surname: 'X', givenNames: 'Y', sex: 'F' } })],
  ])('a page is %s', (expected, application) => {
    expect(progressOf(application, step('name'))).toBe(expected);
  });

  it('a passport that expires too early is a fault of its page', () => {
    const fault = missing('/travelDocument/expiresOn', 'passport-expires-too-early');
    expect(progressOf(file({ travelDocument: { expiresOn: '2027-01-01' }, missing: [fault] }), step('validity'))).toBe(
      'fault',
    );
  });

  it('a section goes on where something is left', () => {
    const application = file({ applicant: { surname: 'X', givenNames: 'Y', sex: 'F' } });
    expect(openStepOf(application, 'about').slug).toBe('birth');
  });

  it('documents are counted, and nothing missing is complete', () => {
    expect(missingDocuments(file({ missing: [...names, missing('/documents/photo', 'document-missing')] }))).toBe(1);
    expect(isComplete(file({}))).toBe(true);
  });
});
