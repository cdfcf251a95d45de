import { plainDate } from '@jatigi/kernel';
import { CertificateRequest, sampleCertificatePolicy } from '../src/index';
import type { CertificateCommand, CertificateKind, CertificateMoment, CertificateState } from '../src/index';

export const agent = '0198f2a4-0000-7000-8000-000000000001';
export const consul = '0198f2a4-0000-7000-8000-000000000002';
export const person = 'me';
export const signer = { personId: consul, roles: ['consul'] as const };
const { kinds, ...days } = sampleCertificatePolicy;
export const kindOf = (code: string, over: Partial<CertificateKind> = {}): CertificateKind => ({
  ...(kinds.find((kind) => kind.code === code) as CertificateKind),
  ...over,
});
export const at = (kind: CertificateKind): CertificateMoment => ({
  now: new Date('2026-11-28T10:00:00Z'),
  today: plainDate('2026-11-28'),
  kind,
  ...days,
});
export const awa = {
  name: { surname: 'Traoré', givenNames: 'Awa' },
  sex: 'F' as const,
  birthDate: { value: '1990-03-01', approximate: false },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
  address: { lines: '12 rue de la Roquette', city: 'Paris', country: 'FRA' },
};
export const start = { id: 'r', reference: 'CER-1', policyVersion: 'v', post: 'PAR', language: 'fr' as const };

export function asked(code: string, over: object = {}): CertificateRequest {
  const statements = code === 'celibacy' ? { birthAct: { centre: 'CEC-KATI' } } : {};
  const who = { personId: person, requesterPersonId: person, registrationId: 'reg', person: awa, statements };
  return CertificateRequest.request({ ...start, kind: code, ...who, ...over }, at(kindOf(code)));
}

/** A kind that goes through every state: read at home, seen at the counter, signed by two, paid. */
export const whole = kindOf('celibacy', { documents: [] });
export const moment = at(whole);
export const reading = {
  answeredBy: 'home-centre' as const,
  answeredOn: moment.today,
  outcome: 'free' as const,
  act: { centre: 'CEC-KATI', year: 1990, number: 7 },
};
export const seen = { mode: 'counter' as const, on: moment.today, time: null, note: null };
const upload = { kind: 'identity', uploadId: 'u', mediaType: 'image/jpeg', size: 1, at: moment.now.toISOString() };
export const atOnce = at({ ...whole, officers: 1 });
export const life = at(kindOf('life', { documents: [] }));

/** Those that refuse by the table; what follows by itself (invite, record-answer, record-payment) is below. */
export const commands: Partial<Record<CertificateCommand, (one: CertificateRequest) => void>> = {
  attach: (one) => one.attach(upload, moment.now),
  assign: (one) => one.assign(agent, moment.now),
  enquire: (one) => one.enquire('CEC-KATI', moment),
  'not-found': (one) => one.notFound('not-in-register', 'kati', moment.now),
  'record-presence': (one) => one.recordPresence(seen, agent, moment),
  return: (one) => one.return('?', agent, moment.now),
  propose: (one) => one.propose(agent, moment),
  'return-to-agent': (one) => one.returnToAgent('?', consul, moment),
  'demand-fee': (one) => one.approve(signer, fee, one.state === 'REQUESTED' ? atOnce : moment),
  approve: (one) => one.approve(signer, null, one.state === 'REQUESTED' ? atOnce : moment),
  'record-issue': (one) => one.recordIssue({ id: 'd', number: 'MLC-1' }, moment.now),
  deliver: (one) => one.deliver(moment.now),
  expire: (one) => one.expire(moment.now),
  deny: (one) => one.deny({ reason: 'other', text: null }, consul, moment.now),
  revoke: (one) => one.revoke({ reason: 'requested', text: null }, consul, moment.now),
  withdraw: (one) => one.withdraw(moment.now),
};
const fee = { minor: 1, currency: 'EUR' };

type Step = keyof typeof commands | 'read' | 'go-on';
const paths: Record<CertificateState, Step[]> = {
  REQUESTED: ['read'],
  ENQUIRY: ['enquire'],
  INTERVIEW: ['go-on'],
  PROPOSED: ['read', 'propose'],
  AWAITING_PAYMENT: ['read', 'propose', 'demand-fee'],
  APPROVED: ['read', 'propose', 'approve'],
  SEALED: ['read', 'propose', 'approve', 'record-issue'],
  DELIVERED: ['read', 'propose', 'approve', 'record-issue', 'deliver'],
  EXPIRED: ['read', 'propose', 'approve', 'record-issue', 'expire'],
  REVOKED: ['read', 'propose', 'approve', 'revoke'],
  DENIED: ['deny'],
  NOT_FOUND: ['enquire', 'not-found'],
  WITHDRAWN: ['withdraw'],
};

export function inState(state: CertificateState): CertificateRequest {
  const one = asked('celibacy');
  for (const step of paths[state]) {
    if (step === 'read') one.recordReading(reading, 'act', moment);
    else if (step === 'go-on') one.goOn(life);
    else commands[step]?.(one);
  }
  return one;
}
