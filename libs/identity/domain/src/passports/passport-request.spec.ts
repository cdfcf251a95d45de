import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IllegalTransition } from '@jatigi/kernel';
import type { PassportRequest } from './passport-request';
import type { PassportStart } from './passport-request-record';
import { openPassportStates, passportLifecycle as lifecycle } from './passport-request.lifecycle';
import {
  agent,
  appointment,
  asked,
  awa,
  commands,
  consul,
  later,
  monday,
  oldPassport,
  statement,
  through,
} from '../../test/a-passport';

const coded = (code: string) => expect.objectContaining({ code });

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
    expect(request).toMatchObject({ post: 'LYS', filedAt: 'PAR', dueOn: null, sentBy: consul, capturedBy: agent });
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
    ['AT_POST', 'hand over', (one: PassportRequest) => one.handOver('holder', awa, later)],
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
