import type { Actor, Grant, Role } from '@jatigi/kernel';
import { roles, serviceActor } from '@jatigi/kernel';
import { readingAs, toldRead, visasRules } from '../src';
import type { RecordedRead } from '../src';

const READ = 'visas.application.read';
const grant = (role: Role, ...posts: string[]): Grant => ({ id: role, role, posts, from: '2026-01-01', to: null });
const officer = (...grants: Grant[]): Actor => ({
  ...{ ...serviceActor('gateway'), kind: 'person', personId: 'p', accountId: 'a', strength: 'mfa', grants },
});
const read = (over: Partial<RecordedRead>): RecordedRead => ({
  ...{ at: '2026-11-20T09:00:00.000Z', service: 'gateway', purpose: 'adjudication', what: 'file' },
  ...{ role: 'agent', post: 'BER', ...over },
});

describe('as what somebody reads', () => {
  it('is the grant that the action names, at the post of the file', () => {
    const both = officer(grant('treasury-officer', 'BER'), grant('agent', 'PAR'), grant('consul', 'BER', 'VIE'));
    expect(readingAs(both, READ, 'BER')).toEqual({ role: 'consul', post: 'BER' });
    expect(readingAs(both, READ, 'PAR')).toEqual({ role: 'agent', post: 'PAR' });
    expect(readingAs(officer(grant('central-desk', '*')), READ, 'BER')).toEqual({ role: 'central-desk', post: null });
    expect(readingAs(officer(grant('consul', 'BER', 'VIE')), READ)).toEqual({ role: 'consul', post: null });
    expect(readingAs(serviceActor('documents', 'issuing'), 'visas.printable.read')).toEqual({ role: null, post: null });
  });
});

describe('what the applicant is told of a read', () => {
  it('is the role, the post, what and why, in words', () => {
    expect(toldRead(read({ what: 'document/passport' }))).toEqual({
      ...{ at: '2026-11-20T09:00:00.000Z', reader: 'agent', post: 'BER', purpose: 'adjudication' },
      text: { fr: 'Agent du poste : une pièce jointe', en: 'Officer of the post: a document of yours' },
    });
    expect(toldRead(read({ role: null, post: null, service: 'documents', what: 'printable' })).reader).toBe(
      'issuing-service',
    );
    expect(toldRead(read({ role: 'border-officer', post: 'BKO', what: 'carrier-check' }))).toMatchObject({
      ...{ reader: 'carrier', post: null },
    });
  });

  it('never names a consulted service, nor says that security looked', () => {
    const told = ['SECURITE', 'ETAT-NER'].map((post) =>
      toldRead(read({ role: 'consulted-officer', post, what: `consultation/${post}` })),
    );
    expect(told[0]).toEqual(told[1]);
    const hit = toldRead(read({ role: 'security-officer', post: 'SECURITE', purpose: 'investigation' }));
    const audit = toldRead(read({ role: 'auditor', post: null, purpose: 'investigation' }));
    expect(hit).toEqual(audit);
    expect(hit).toMatchObject({ reader: 'headquarters', post: null, purpose: null });
  });

  it('has words for every role that may read a file', () => {
    const readers = new Set(
      visasRules.filter(({ action }) => /read|verify|adjudicate/.test(action)).flatMap((rule) => rule.roles ?? []),
    );
    for (const role of roles.filter((one) => readers.has(one) && !/civil-status|consulted/.test(one))) {
      expect([role, toldRead(read({ role })).reader]).not.toEqual([role, 'officer']);
    }
  });
});
