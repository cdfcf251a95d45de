import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IllegalTransition } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { PersonFacts } from '../cases/person-facts';
import { EmergencyDocument } from './emergency-document';
import type { EmergencyDocumentStart } from './emergency-document-record';
import { emergencyDocumentLifecycle as lifecycle } from './emergency-document.lifecycle';
import type { EmergencyDocumentCommand, EmergencyDocumentState } from './emergency-document.lifecycle';
import type { EmergencyFile } from './emergency-facts';
import type { Journey } from './journey';

const moment = { now: new Date('2026-11-28T09:00:00Z'), today: '2026-11-28' as PlainDate };
const [awa, agent, consul] = ['awa', 'agent', 'consul'];
const person: PersonFacts = {
  name: { surname: 'Traoré', givenNames: 'Awa' },
  sex: 'F',
  birthDate: { value: '1990-03-01', approximate: false },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
};
const journey: Journey = {
  from: { place: 'Paris', country: 'FRA' },
  transits: [{ place: 'Istanbul', country: 'TUR' }],
  to: { place: 'Bamako', country: 'MLI' },
  departBy: '2026-12-05' as PlainDate,
};

const file = (kind: EmergencyFile) => ({ kind, uploadId: 'u', mediaType: 'image/jpeg', size: 9, at: 'now' });

function asked(over: Partial<EmergencyDocumentStart> = {}, trip: Partial<Journey> = {}): EmergencyDocument {
  const ids = { id: 'id', reference: 'LPA-2026-A', personId: awa, requesterPersonId: awa, post: 'PAR' };
  const statement = { person, journey: { ...journey, ...trip } };
  const start = { ...ids, reason: 'stolen' as const, lossReportId: null, registered: true, statement };
  return EmergencyDocument.request({ ...start, ...over }, awa, moment);
}

const commands: Record<EmergencyDocumentCommand, (one: EmergencyDocument) => void> = {
  attach: (one) => one.attach(file('photo'), awa, moment.now),
  assign: (one) => one.assign(agent, moment.now),
  'check-identity': (one) => one.checkIdentity({ by: 'record', note: 'x' }, agent, moment.now),
  approve: (one) => one.approve(undefined, consul, moment),
  refuse: (one) => one.refuse({ reason: 'identity-not-proved', text: null }, consul, moment.now),
  withdraw: (one) => one.withdraw(awa, moment.now),
  'record-issue': (one) => one.recordPaper({ id: 'd', number: 'L1' }, moment.now),
  'hand-over': (one) => one.handOver(agent, moment),
  arrive: (one) => one.arrive(moment.today, agent, moment),
  invalidate: (one) => one.invalidate('stolen', null, moment),
  expire: (one) => one.expire(moment),
};
const approved: EmergencyDocumentCommand[] = ['check-identity', 'approve'];
const paths: Record<EmergencyDocumentState, EmergencyDocumentCommand[]> = {
  REQUESTED: [],
  IDENTITY_CHECKED: ['check-identity'],
  APPROVED: approved,
  SEALED: [...approved, 'record-issue'],
  HANDED_OVER: [...approved, 'record-issue', 'hand-over'],
  ENDED: [...approved, 'expire'],
  REFUSED: ['refuse'],
  WITHDRAWN: ['withdraw'],
};

function inState(state: EmergencyDocumentState, over: Partial<EmergencyDocumentStart> = {}): EmergencyDocument {
  const document = asked(over);
  commands.attach(document);
  for (const step of paths[state]) commands[step](document);
  return document;
}

describe('every state × every command', () => {
  it.each(lifecycle.states.flatMap((state) => lifecycle.commands.map((command) => ({ state, command }))))(
    '$state: $command',
    ({ state, command }) => {
      const document = inState(state);
      expect(document.state).toBe(state);
      if (lifecycle.allowed(state).includes(command)) {
        expect(() => commands[command](document)).not.toThrow();
        return;
      }
      expect(() => commands[command](document)).toThrow(IllegalTransition);
      expect(document.state).toBe(state);
    },
  );
});

it('is drawn in the README of the service', () => {
  const readme = readFileSync(join(__dirname, '../../../../../apps/identity/README.md'), 'utf8');
  expect(readme).toContain(lifecycle.toMermaid());
});

const code = (text: string) => expect.objectContaining({ code: text });

describe('an emergency document', () => {
  it('is checked by one person and approved by another, for thirty days at most', () => {
    const document = inState('IDENTITY_CHECKED');
    expect(() => document.approve(undefined, agent, moment)).toThrow(code('four-eyes'));
    document.approve(undefined, consul, moment);
    expect(document).toMatchObject({ state: 'APPROVED', validUntil: '2026-12-28', approvedOn: '2026-11-28' });
    expect(document.pullEvents().at(-1)).toMatchObject({
      name: 'travel-document.approved',
      data: { validUntil: '2026-12-28' },
    });
  });

  it.each(['2026-12-29', '2026-12-04', '2026-11-27'])('does not count until %s', (until) => {
    const act = () => inState('IDENTITY_CHECKED').approve(until as PlainDate, consul, moment);
    expect(act).toThrow(code('validity-out-of-range'));
  });

  it('is not approved by a witness', () => {
    const document = inState('REQUESTED');
    const witnesses = ['w', consul].map((personId) => ({ personId, number: 'C' }));
    document.checkIdentity({ by: 'witnesses', witnesses }, agent, moment.now);
    expect(() => document.approve(undefined, consul, moment)).toThrow(code('witness-approves'));
  });

  it.each<[string, (one: EmergencyDocument, by: string) => void, EmergencyDocumentState]>([
    ['assign', (one, by) => one.assign(by, moment.now), 'REQUESTED'],
    ['check-identity', (one, by) => one.checkIdentity({ by: 'record' }, by, moment.now), 'REQUESTED'],
    ['approve', (one, by) => one.approve(undefined, by, moment), 'IDENTITY_CHECKED'],
    ['refuse', (one, by) => one.refuse({ reason: 'travel-ban', text: null }, by, moment.now), 'REQUESTED'],
    ['hand-over', (one, by) => one.handOver(by, moment), 'SEALED'],
    ['arrive', (one, by) => one.arrive(moment.today, by, moment), 'HANDED_OVER'],
    ['revoke', (one, by) => one.invalidate('revoked', by, moment), 'SEALED'],
  ])('of oneself, or of one’s child, nobody handles: %s', (_verb, act, state) => {
    const document = inState(state, { personId: 'child', requesterPersonId: awa });
    for (const by of [awa, 'child']) expect(() => act(document, by)).toThrow(code('own-file'));
  });

  it('needs a photo, and for an unknown child the proof of who is responsible for her', () => {
    const document = asked();
    expect(() => document.mayCheckIdentity(agent)).toThrow(code('photo-missing'));
    const child = asked({ personId: 'child', registered: false });
    child.attach(file('photo'), awa, moment.now);
    expect(() => child.mayCheckIdentity(agent)).toThrow(code('guardianship-missing'));
    child.attach(file('guardianship'), awa, moment.now);
    expect(() => child.mayCheckIdentity(agent)).not.toThrow();
  });

  it.each(['2026-11-27', '2026-11-30'])('is not handed in on %s', (on) => {
    expect(() => inState('HANDED_OVER').arrive(on as PlainDate, agent, moment)).toThrow(code('arrival-out-of-range'));
  });

  it('says on the bus who, where and when, and never a name or a place', () => {
    const document = inState('HANDED_OVER');
    document.arrive(moment.today, agent, moment);
    const events = document.pullEvents();
    expect(events.map(({ name }) => name.replace('travel-document.', ''))).toEqual([
      'requested',
      'identity-checked',
      'approved',
      'issued',
      'handed-over',
      'ended',
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Traor|Istanbul|1990/);
  });
});

describe('a journey', () => {
  const place = { place: 'Paris', country: 'FRA' };
  it.each<[string, Partial<Journey>, string]>([
    ['back to where it began', { to: { place: 'PARIS', country: 'FRA' } }, '/journey/to place-twice'],
    ['twice the same stop', { transits: [journey.to, place] }, '/journey/transits/1 place-twice'],
    ['a departure yesterday', { departBy: '2026-11-27' as PlainDate }, '/journey/departBy departure-out-of-range'],
    ['a departure in spring', { departBy: '2027-03-01' as PlainDate }, '/journey/departBy departure-out-of-range'],
  ])('is refused at its field: %s', (_what, over, expected) => {
    const [pointer, fault] = expected.split(' ');
    const errors = [expect.objectContaining({ pointer, code: fault })];
    expect(() => asked({}, over)).toThrow(expect.objectContaining({ errors }));
  });
});
