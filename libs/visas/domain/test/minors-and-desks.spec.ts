import type { PlainDate } from '@jatigi/kernel';
import { isMinor, missingItems, samplePolicy, VisaApplication } from '../src';
import type { FiledBy } from '../src';
import { agent, applicant, completeFile, draft, now, submit } from './a-file';

const arrival = completeFile.journey.arrival as PlainDate;
const born = (birthDate: string) => ({ applicant: { ...completeFile.applicant, birthDate: birthDate as PlainDate } });
const codes = (application: VisaApplication) =>
  missingItems(application, samplePolicy.passport).map(({ code }) => code);
const guardians = [{ name: 'Erika Mustermann', relation: 'mother' as const }];

describe('a minor', () => {
  it('is under age until the day of majority, counted on arrival', () => {
    const day = arrival.slice(4);
    const year = Number(arrival.slice(0, 4)) - 18;
    expect(isMinor(`${year}${day}` as PlainDate, arrival)).toBe(false);
    expect(isMinor(`${year + 1}${day}` as PlainDate, arrival)).toBe(true);
  });

  it('names who answers for her before the file is submitted', () => {
    const child = Object.assign(draft(born('2015-05-01')), { formVersion: '2026.2' });
    expect(codes(child)).toContain('guardian-missing');
    expect(() => submit(child)).toThrow(
      expect.objectContaining({
        code: 'application-incomplete',
        errors: [expect.objectContaining({ pointer: '/applicant/guardians', code: 'guardian-missing' })],
      }),
    );
    child.edit({ applicant: { guardians } }, child.documents, now);
    expect(codes(child)).not.toContain('guardian-missing');
  });

  it('of the form before is not asked', () => {
    const child = Object.assign(draft(born('2015-05-01')), { formVersion: '2026.1' });
    expect(codes(child)).not.toContain('guardian-missing');
  });
});

const filed = (filedBy: FiledBy): VisaApplication =>
  VisaApplication.start({ id: 'a', applicantPersonId: applicant, language: 'fr', filedBy, now });

describe('who filed it', () => {
  it('a desk has the draft; no officer files for herself', () => {
    expect(filed({ as: 'agent', personId: agent, post: 'BER' }).post).toBe('BER');
    expect(filed({ as: 'proxy', personId: 'helper' }).post).toBeNull();
    expect(() => filed({ as: 'agent', personId: applicant, post: 'BER' })).toThrow(
      expect.objectContaining({ code: 'own-file' }),
    );
  });

  it('a helper who is an officer never handles the file that she filed', () => {
    const application = Object.assign(submit(draft()), { filedBy: { as: 'proxy', personId: agent } });
    const opened = Object.assign(application, { state: 'ADMISSIBILITY' as const });
    expect(() => opened.assign(agent, agent, { now } as never)).toThrow(expect.objectContaining({ code: 'own-file' }));
  });

  it('a desk submits to its own post alone; the applicant to whichever is competent', () => {
    const walkIn = Object.assign(draft(), { filedBy: { as: 'agent' as const, personId: agent, post: 'PAR' } });
    expect(() => submit(walkIn, {}, agent)).toThrow(
      expect.objectContaining({ code: 'post-not-competent', extra: { post: 'BER' } }),
    );
    expect(submit(walkIn).post).toBe('BER');
  });
});
