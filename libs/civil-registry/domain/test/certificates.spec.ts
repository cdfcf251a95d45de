import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IllegalTransition } from '@jatigi/kernel';
import { certificateLifecycle as lifecycle } from '../src/index';
import type { CertificateCommand, CertificateState } from '../src/index';
import { agent, asked, at, commands, inState, kindOf, life, moment, reading } from './a-certificate';

const matrix = lifecycle.states.flatMap((state) =>
  (Object.keys(commands) as CertificateCommand[]).map((command) => ({ state, command })),
);

describe('every state × every command', () => {
  it.each(matrix)('$state: $command', ({ state, command }) => {
    const one = inState(state);
    expect(one.state).toBe(state);
    if (lifecycle.allowed(state).includes(command)) {
      expect(() => commands[command]?.(one)).not.toThrow();
      return;
    }
    expect(() => commands[command]?.(one)).toThrow(IllegalTransition);
    expect(one.state).toBe(state);
  });

  it('covers the table, but for what follows by itself', () => {
    const left = lifecycle.commands.filter((command) => !(command in commands));
    expect(left.sort()).toEqual(['invite', 'record-answer', 'record-payment']);
  });

  it('is drawn in the README of the service', () => {
    const readme = readFileSync(join(__dirname, '../../../../apps/civil-registry/README.md'), 'utf8');
    expect(readme).toContain(lifecycle.toMermaid());
  });
});

describe('what follows by itself', () => {
  it('a presence is awaited, an answer goes on, money that nobody awaits changes nothing', () => {
    expect(inState('INTERVIEW').due).toEqual({ step: 'presence', on: '2026-12-03' });
    const enquired = inState('ENQUIRY');
    expect(enquired.due).toEqual({ step: 'enquiry', on: '2026-12-18' });
    enquired.recordReading(reading, 'act', moment);
    expect([enquired.state, enquired.due]).toEqual(['REQUESTED', { step: 'decision', on: '2026-12-08' }]);
    const waiting = inState('AWAITING_PAYMENT');
    waiting.recordPayment('R-1', moment);
    expect([waiting.state, waiting.validUntil]).toEqual(['APPROVED', '2027-02-26']);
    const ended = inState('WITHDRAWN');
    ended.recordPayment('R-1', moment);
    expect(ended.state).toBe('WITHDRAWN');
    expect(ended.pullHistory().at(-1)).toMatchObject({ kind: 'late-payment' });
  });

  it('a marriage in the margin denies whoever is known; of anybody else an officer decides', () => {
    const married = { ...reading, outcome: 'married' as const };
    const known = asked('celibacy');
    known.recordReading(married, 'act', moment);
    expect([known.state, known.denial?.reason]).toEqual(['DENIED', 'not-free-to-marry']);
    const stated = asked('celibacy', { registrationId: null });
    stated.recordReading(married, 'act', moment);
    expect(stated.state).toBe('REQUESTED');
    expect(() => stated.propose(agent, moment)).toThrow(expect.objectContaining({ code: 'not-free-to-marry' }));
  });

  it.each<[CertificateState, 'married' | 'free', CertificateState]>([
    ['SEALED', 'married', 'REVOKED'],
    ['SEALED', 'free', 'SEALED'],
    ['PROPOSED', 'married', 'DENIED'],
    ['AWAITING_PAYMENT', 'married', 'DENIED'],
    ['REVOKED', 'married', 'REVOKED'],
  ])('when the act changes: %s and %s becomes %s', (state, outcome, then) => {
    const one = inState(state);
    one.followAct({ ...reading, outcome }, moment.now);
    expect(one.state).toBe(then);
  });

  it.each<[CertificateState, CertificateState]>([
    ['REQUESTED', 'DENIED'],
    ['INTERVIEW', 'DENIED'],
    ['DELIVERED', 'REVOKED'],
    ['EXPIRED', 'EXPIRED'],
  ])('when the person dies: %s becomes %s', (state, then) => {
    const one = inState(state);
    one.followDeath(moment.now);
    expect(one.state).toBe(then);
  });

  it('who is struck off the register gets no certificate of residence', () => {
    const residence = asked('residence');
    residence.followRegistration(at(kindOf('residence')));
    expect(residence.denial?.reason).toBe('registration-ended');
    const lives = asked('life');
    lives.followRegistration(life);
    expect(lives.state).toBe('REQUESTED');
  });
});
