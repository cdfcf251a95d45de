import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IllegalTransition } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { PersonFacts } from '../cases/person-facts';
import { LossReport } from './loss-report';
import { lossReportLifecycle as lifecycle } from './loss-report.lifecycle';
import type { LossReportCommand, LossReportState } from './loss-report.lifecycle';
import { documentNumber, maskedNumber, replacementsOf } from './lost-document';
import type { LossStatement } from './lost-document';

const moment = { now: new Date('2026-11-28T09:00:00Z'), today: '2026-11-28' as PlainDate };
const person: PersonFacts = {
  name: { surname: 'Traoré', givenNames: 'Awa' },
  sex: 'F',
  birthDate: { value: '1990', approximate: true },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
};
const statement: LossStatement = {
  document: { kind: 'passport', issuingCountry: 'MLI', number: 'AA1234567', issuedOn: '2024-05-02' as PlainDate },
  circumstance: 'stolen',
  on: '2026-11-25',
  place: 'Roissy',
  country: 'FRA',
};

function reported(over: Partial<LossStatement> = {}): LossReport {
  const start = { id: 'id', reference: 'PER-2026-A', personId: 'awa', requesterPersonId: 'awa', post: 'PAR', person };
  const documentIndex = new Uint8Array();
  return LossReport.report({ ...start, documentIndex, statement: { ...statement, ...over } }, 'awa', moment);
}

const commands: Record<LossReportCommand, (one: LossReport) => void> = {
  'record-receipt': (one) => one.recordReceipt({ id: 'd', number: 'MLL' }, moment.now),
  find: (one) => one.find(moment.today, 'awa', moment),
};
const paths: Record<LossReportState, LossReportCommand[]> = { REPORTED: [], FOUND: ['find'] };

describe('every state × every command', () => {
  it.each(lifecycle.states.flatMap((state) => lifecycle.commands.map((command) => ({ state, command }))))(
    '$state: $command',
    ({ state, command }) => {
      const report = reported();
      for (const step of paths[state]) commands[step](report);
      expect(report.state).toBe(state);
      if (lifecycle.allowed(state).includes(command)) expect(() => commands[command](report)).not.toThrow();
      else expect(() => commands[command](report)).toThrow(IllegalTransition);
    },
  );
});

it('is drawn in the README of the service', () => {
  const readme = readFileSync(join(__dirname, '../../../../../apps/identity/README.md'), 'utf8');
  expect(readme).toContain(lifecycle.toMermaid());
});

describe('a loss report', () => {
  it('says on the bus what kind of document is lost, and neither whose nor its number', () => {
    const report = reported();
    report.find(moment.today, 'awa', moment);
    const events = report.pullEvents();
    expect(events.map(({ name }) => name)).toEqual(['travel-document.reported-lost', 'travel-document.found']);
    expect(events[0]?.data).toMatchObject({ kind: 'passport', issuingCountry: 'MLI', circumstance: 'stolen' });
    expect(JSON.stringify(events)).not.toMatch(/Traor|AA1234567|Roissy/);
  });

  it.each<[string, Partial<LossStatement>, string]>([
    ['tomorrow', { on: '2026-11-29' }, '/on loss-in-future'],
    ['on 31 February', { on: '2026-02-31' }, '/on invalid-date'],
    ['before it was issued', { on: '2023' }, '/on loss-before-issue'],
    [
      'a number with signs',
      { document: { ...statement.document, number: 'AA<1' } },
      '/document/number document-number-shape',
    ],
    [
      'issued tomorrow',
      { document: { ...statement.document, issuedOn: '2026-11-29' as PlainDate }, on: '2026-11' },
      '/document/issuedOn issued-in-future',
    ],
  ])('is refused at its field: %s', (_what, over, expected) => {
    const [pointer, code] = expected.split(' ');
    expect(() => reported(over)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer, code })] }),
    );
  });

  it.each(['2026', '2026-11', '2024'])('takes a date as far as it is known: %s', (on) => {
    expect(reported({ on }).state).toBe('REPORTED');
  });

  it('of a document found tomorrow is refused', () => {
    expect(() => reported().find('2026-11-29' as PlainDate, 'awa', moment)).toThrow(
      expect.objectContaining({ code: 'found-in-future' }),
    );
  });
});

it('a number has one spelling, and shows too little to be used', () => {
  expect(documentNumber('aa 123-45.67')).toBe('AA1234567');
  expect(maskedNumber('AA1234567')).toBe('AA•••••67');
  expect(maskedNumber('12345')).toBe('1•••5');
});

it('a lost passport opens the two documents that replace it', () => {
  expect(replacementsOf('passport')).toEqual(['passport', 'emergency-travel-document']);
  expect(replacementsOf('identity-card')).toEqual([]);
});
