import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IllegalTransition } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { passportProofs } from './passport-facts';
import type { PassportStatement } from './passport-facts';
import { passportPolicyOn } from './passport-policy';
import { PassportRequest } from './passport-request';
import type { PassportMoment, PassportStart } from './passport-request-record';
import { openPassportStates, passportLifecycle as lifecycle } from './passport-request.lifecycle';
import type { PassportCommand, PassportState } from './passport-request.lifecycle';

const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-12-25'] };
const on = (today: string, clock = '10:00'): PassportMoment => ({
  now: new Date(`${today}T${clock}:00Z`),
  today: today as PlainDate,
  clock,
  calendar,
  policy: passportPolicyOn(today as PlainDate),
});
const monday = on('2026-11-30');
const later = on('2026-12-04');
const [awa, agent, consul] = ['awa', 'agent', 'consul'];
const appointment = { on: '2026-12-03', time: '09:30', place: null };
const capture = { on: '2026-12-03', reference: 'CAP-0001' };

const statement: PassportStatement = {
  person: {
    name: { surname: 'Traoré', givenNames: 'Awa' },
    sex: 'F',
    birthDate: { value: '1990-03-01', approximate: false },
    birthPlace: 'Kati',
    birthCountry: 'MLI',
    nationalities: ['MLI'],
  },
};
const oldPassport = { number: 'AA0000001', issuedOn: '2017-01-10', expiresOn: '2022-01-10' };

function asked(over: Partial<PassportStart> = {}): PassportRequest {
  const ids = { id: 'id', reference: 'PAS-2026-AAAA', personId: awa, requesterPersonId: awa, registrationId: null };
  const where = { post: 'PAR', deliverTo: 'LYS', language: 'fr', kind: 'first', lossReportId: null } as const;
  return PassportRequest.request({ ...ids, ...where, statement, ...over }, monday);
}

const proof = (kind: (typeof passportProofs)[number]) => ({
  kind,
  uploadId: 'u',
  mediaType: 'image/jpeg',
  size: 9,
  at: monday.now.toISOString(),
});

function proved(request = asked()): PassportRequest {
  for (const kind of passportProofs) request.attach(proof(kind), monday);
  return request;
}

const commands: Record<PassportCommand, (one: PassportRequest) => unknown> = {
  edit: (one) => one.edit(statement, monday),
  attach: (one) => one.attach(proof('photo'), monday),
  resubmit: (one) => one.resubmit(monday),
  withdraw: (one) => one.withdraw(monday),
  assign: (one) => one.assign(agent, monday),
  'make-appointment': (one) => one.makeAppointment(appointment, agent, monday),
  'missed-appointment': (one) => one.missAppointment(agent, later),
  'record-capture': (one) => one.recordCapture(capture, agent, later),
  return: (one) => one.return('Une autre photo, svp.', agent, monday),
  refuse: (one) => one.refuse({ reason: 'identity-not-proved', text: null }, consul, monday),
  'send-to-production': (one) => one.sendToProduction(consul, later),
  'accept-production': (one) => one.acceptProduction('MS-1', null, later),
  produced: (one) => one.produced('AB1234567', null, later),
  'return-from-production': (one) => one.returnFromProduction({ reason: 'photo-unusable', text: 'Floue' }, null, later),
  'refuse-production': (one) => one.refuseProduction('not-entitled', null, later),
  receive: (one) => one.receive('AB1234567', agent, later),
  'hand-over': (one) => one.handOver(agent, later),
  uncollected: (one) => one.uncollected(consul, on('2027-06-01')),
  close: (one) => one.close('person-died', later),
};

const captured: PassportCommand[] = ['make-appointment', 'record-capture'];
const produced: PassportCommand[] = [...captured, 'send-to-production', 'produced'];
const paths: Record<PassportState, PassportCommand[]> = {
  REQUESTED: [],
  RETURNED: ['return'],
  APPOINTMENT: ['make-appointment'],
  CAPTURED: captured,
  SENT_TO_PRODUCTION: [...captured, 'send-to-production'],
  PRODUCED: produced,
  AT_POST: [...produced, 'receive'],
  HANDED_OVER: [...produced, 'receive', 'hand-over'],
  REFUSED: ['refuse'],
  WITHDRAWN: ['withdraw'],
  CLOSED: ['close'],
};
function through(state: PassportState): PassportRequest {
  const request = proved();
  for (const step of paths[state]) commands[step](request);
  return request;
}
const coded = (code: string) => expect.objectContaining({ code });
const names = (one: PassportRequest) => one.pullEvents().map(({ name }) => name.replace('passport.', ''));

const matrix = lifecycle.states.flatMap((state) => lifecycle.commands.map((command) => ({ state, command })));

describe('every state × every command', () => {
  it.each(matrix)('$state: $command', ({ state, command }) => {
    const request = through(state);
    expect(request.state).toBe(state);
    if (lifecycle.allowed(state).includes(command)) {
      expect(() => commands[command](request)).not.toThrow();
      return;
    }
    expect(() => commands[command](request)).toThrow(IllegalTransition);
    expect(request.state).toBe(state);
  });
});

it('is drawn in the README of the service', () => {
  const readme = readFileSync(join(__dirname, '../../../../../apps/identity/README.md'), 'utf8');
  expect(readme).toContain(lifecycle.toMermaid());
});

describe('a request for a passport', () => {
  it('goes from the post to the ministry and back to the post that delivers', () => {
    const request = through('HANDED_OVER');
    expect(request.steps.map(({ state }) => state)).toEqual([
      ...openPassportStates.filter((state) => state !== 'RETURNED'),
      'HANDED_OVER',
    ]);
    expect(request).toMatchObject({ desk: 'LYS', dueOn: null, sentBy: consul, capturedBy: agent });
    const events = request.pullEvents();
    expect(events.map(({ name }) => name.replace('passport.', ''))).toEqual([
      ...['requested', 'appointment-made', 'captured', 'sent-to-production', 'produced', 'at-post', 'handed-over'],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Traor|1990|AB1234567|CAP-0001/);
  });

  it('is forwarded by another person than who captured', () => {
    const request = through('CAPTURED');
    expect(() => request.sendToProduction(agent, later)).toThrow(coded('four-eyes'));
    request.sendToProduction(consul, later);
    expect(request.state).toBe('SENT_TO_PRODUCTION');
  });

  it.each([
    ['REQUESTED', 'assign', (one: PassportRequest) => one.assign(awa, monday)],
    ['REQUESTED', 'refuse', (one: PassportRequest) => one.refuse({ reason: 'no-answer', text: null }, awa, monday)],
    ['CAPTURED', 'send', (one: PassportRequest) => one.sendToProduction(awa, later)],
    ['AT_POST', 'hand over', (one: PassportRequest) => one.handOver(awa, later)],
  ] as const)('of herself nobody handles: %s, %s', (state, _verb, act) => {
    expect(() => act(through(state))).toThrow(coded('own-file'));
  });

  it.each<[string, Partial<PassportStart>, string[]]>([
    ['a first one', {}, ['birth-act', 'nationality', 'photo']],
    ['a birth act by number', { statement: { ...statement, birthActNumber: '2026/114' } }, ['nationality', 'photo']],
    [
      'a renewal',
      { kind: 'renewal', statement: { ...statement, oldPassport } },
      ['birth-act', 'nationality', 'old-passport', 'photo'],
    ],
    ['a replacement', { kind: 'replacement' }, ['birth-act', 'nationality', 'loss-receipt', 'photo']],
    ['a replacement by report', { kind: 'replacement', lossReportId: 'l' }, ['birth-act', 'nationality', 'photo']],
    ['a ward', { personId: 'child' }, ['birth-act', 'nationality', 'photo', 'guardianship']],
    ['a registered ward', { personId: 'child', registrationId: 'r' }, ['birth-act', 'nationality', 'photo']],
  ])('needs its proofs before an appointment: %s', (_what, over, missing) => {
    const request = asked(over);
    expect(request.missing).toEqual(missing);
    expect(() => request.makeAppointment(appointment, agent, monday)).toThrow(coded('proof-missing'));
  });

  it.each<[string, Partial<PassportStart>, string]>([
    ['a renewal without the old one', { kind: 'renewal' }, '/oldPassport old-passport-missing'],
    ['a first one with an old one', { statement: { ...statement, oldPassport } }, '/oldPassport old-passport-of-first'],
    [
      'a number that is none',
      { kind: 'renewal', statement: { ...statement, oldPassport: { ...oldPassport, number: 'a b' } } },
      '/oldPassport/number passport-number-shape',
    ],
    [
      'an issue in the future',
      { kind: 'renewal', statement: { ...statement, oldPassport: { ...oldPassport, issuedOn: '2030-01-01' } } },
      '/oldPassport/issuedOn issued-in-future',
    ],
    [
      'expired before issued',
      { kind: 'renewal', statement: { ...statement, oldPassport: { ...oldPassport, expiresOn: '2016-01-01' } } },
      '/oldPassport/expiresOn expires-before-issue',
    ],
    [
      'a foreigner',
      { statement: { person: { ...statement.person, nationalities: ['FRA'] } } },
      '/person/nationalities not-malian',
    ],
  ])('says where it is wrong: %s', (_what, over, expected) => {
    const [pointer, code] = expected.split(' ');
    expect(() => asked(over)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer, code })] }),
    );
  });

  it('comes back with a message, is corrected and goes on', () => {
    const request = through('APPOINTMENT');
    request.return('Une copie lisible, svp.', agent, monday);
    expect(request).toMatchObject({ state: 'RETURNED', appointment: null, message: 'Une copie lisible, svp.' });
    request.resubmit(monday);
    expect(request).toMatchObject({ state: 'REQUESTED', message: null });
  });

  it('comes back from the ministry to the post, which captures again', () => {
    const request = through('SENT_TO_PRODUCTION');
    request.acceptProduction('MS-1', null, later);
    request.acceptProduction('MS-1', null, later);
    expect(request.pullHistory().filter(({ kind }) => kind === 'production-accepted')).toHaveLength(1);
    commands['return-from-production'](request);
    expect(request).toMatchObject({ state: 'CAPTURED', ministryMessage: { reason: 'photo-unusable' } });
    request.recordCapture({ on: '2026-12-04', reference: 'CAP-0002' }, agent, later);
    expect(request.ministryMessage).toBeNull();
  });

  it('is received as the passport that was made', () => {
    const request = through('PRODUCED');
    expect(() => request.receive('AB7654321', agent, later)).toThrow(coded('other-passport'));
    expect(() => through('SENT_TO_PRODUCTION').produced('x', null, later)).toThrow(coded('passport-number-shape'));
  });
});

describe('an appointment', () => {
  it.each([
    ['in the past', '2026-11-30', '09:59', 'appointment-past'],
    ['on a Saturday', '2026-12-05', '09:30', 'post-closed'],
    ['on a holiday', '2026-12-25', '09:30', 'post-closed'],
    ['in a year', '2027-11-30', '09:30', 'appointment-too-far'],
    ['at no hour', '2026-12-03', '24:30', 'invalid-date'],
    ['on no day', '2026-02-30', '09:30', 'invalid-date'],
  ])('is not given %s', (_what, day, time, code) => {
    expect(() => proved().makeAppointment({ on: day, time, place: null }, agent, monday)).toThrow(coded(code));
  });

  it('is missed only once it is past, and counted', () => {
    const request = through('APPOINTMENT');
    expect(() => request.missAppointment(agent, on('2026-12-03', '09:29'))).toThrow(coded('appointment-ahead'));
    request.missAppointment(agent, on('2026-12-03', '09:31'));
    expect(request).toMatchObject({ state: 'REQUESTED', appointment: null, missedAppointments: 1 });
  });

  it('is kept by a capture of a day that was', () => {
    const record = (day: string) => () => through('APPOINTMENT').recordCapture({ ...capture, on: day }, agent, later);
    expect(record('2026-12-05')).toThrow(coded('captured-in-future'));
    expect(record('2026-11-20')).toThrow(coded('captured-before-request'));
  });
});

describe('a deadline', () => {
  it.each<[PassportState, string | null]>([
    ['REQUESTED', '2026-12-07'],
    ['APPOINTMENT', '2026-12-04'],
    ['CAPTURED', '2026-12-08'],
    ['AT_POST', '2027-03-01'],
    ['HANDED_OVER', null],
    ['REFUSED', null],
  ])('is counted in working days of the post: %s until %s', (state, dueOn) => {
    expect(through(state).dueOn).toBe(dueOn);
  });

  it('raises one alarm for each stay in a state', () => {
    const request = through('REQUESTED');
    request.pullEvents();
    expect(request.raiseAlarm(on('2026-12-07'))).toBe(false);
    expect([1, 2].map(() => request.raiseAlarm(on('2026-12-08')))).toEqual([true, false]);
    request.makeAppointment({ ...appointment, on: '2026-12-10' }, agent, on('2026-12-08'));
    expect(request.overdueSince).toBeNull();
    expect(request.raiseAlarm(on('2026-12-12'))).toBe(true);
    expect(names(request)).toEqual(['overdue', 'appointment-made', 'overdue']);
  });

  it('lets a passport that nobody collects go only after it', () => {
    const request = through('AT_POST');
    expect(() => request.uncollected(consul, on('2027-03-01'))).toThrow(coded('not-overdue'));
    request.uncollected(consul, on('2027-03-02'));
    expect(request).toMatchObject({ state: 'CLOSED', closing: 'not-collected' });
  });
});
