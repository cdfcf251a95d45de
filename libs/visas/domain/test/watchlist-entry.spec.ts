import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@jatigi/kernel';
import { readLostDocument, WatchlistEntry, watchlistLifecycle } from '../src';
import type { ListedDetails, WatchlistCommand } from '../src';
import { date, now } from './a-file';

const [one, two] = ['person-one', 'person-two'];
const deed = (by: string, today = '2026-11-20') => ({ by, now, today: date(today) });
const details: ListedDetails = {
  names: [{ surname: 'Coulibaly', givenNames: 'Modibo' }],
  birthDate: { value: '1979', approximate: false },
  nationalities: ['MLI'],
  documents: [],
  note: 'Mandat.',
};
const terms = {
  ...{ legalBasis: 'CPP, art. 135', authority: 'Parquet de Kati' },
  ...{ expiresOn: date('2028-11-30'), reviewOn: date('2027-05-31') },
};
const proposed = (over: Partial<ListedDetails> = {}, when: Partial<typeof terms> = {}) =>
  WatchlistEntry.propose('e', { ...details, ...over }, { ...terms, ...when }, deed(one));
const active = () => {
  const entry = proposed();
  entry.approve(deed(two));
  return entry;
};
const removing = () => {
  const entry = active();
  entry.proposeRemoval(deed(two));
  return entry;
};
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (fault) {
    if (fault instanceof DomainError) return fault.code;
    throw fault;
  }
  return 'nothing was refused';
};

describe('an entry of the watchlist', () => {
  it('matches from the approval by another person to its last day, and until its removal is approved', () => {
    const entry = proposed();
    expect(entry.matchesOn(date('2026-11-20'))).toBe(false);
    expect(codeOf(() => entry.approve(deed(one)))).toBe('four-eyes');
    const approved = active();
    expect(approved.matchesOn(date('2028-11-30'))).toBe(true);
    expect(approved.matchesOn(date('2028-12-01'))).toBe(false);
    const going = removing();
    expect(going.matchesOn(date('2026-11-20'))).toBe(true);
    expect(codeOf(() => going.approveRemoval(deed(two)))).toBe('four-eyes');
    const gone = removing();
    gone.approveRemoval(deed(one));
    expect([gone.state, gone.matchesOn(date('2026-11-20')), gone.removedBy]).toEqual(['REMOVED', false, one]);
    expect(gone.pullDeeds().map(({ what, by }) => [what, by])).toEqual([
      ['propose', one],
      ['approve', two],
      ['propose-removal', two],
      ['approve-removal', one],
    ]);
  });

  it('tells each person what she may do: never decide what she proposed', () => {
    expect([proposed().allowed(one), proposed().allowed(two)]).toEqual([[], ['approve', 'reject']]);
    expect([removing().allowed(two), removing().allowed(one)]).toEqual([[], ['approve-removal', 'reject-removal']]);
    expect(active().allowed(one)).toEqual(['review', 'propose-removal']);
  });

  const commands: Record<WatchlistCommand, (entry: WatchlistEntry) => void> = {
    approve: (entry) => entry.approve(deed('third')),
    reject: (entry) => entry.reject(deed('third')),
    review: (entry) => entry.review(date('2028-01-01'), deed(one)),
    'propose-removal': (entry) => entry.proposeRemoval(deed(one)),
    'approve-removal': (entry) => entry.approveRemoval(deed('third')),
    'reject-removal': (entry) => entry.rejectRemoval(deed('third')),
  };
  const inState = {
    PROPOSED: proposed,
    ACTIVE: active,
    REMOVAL_PROPOSED: removing,
    REMOVED: () => {
      const entry = removing();
      entry.approveRemoval(deed(one));
      return entry;
    },
    REJECTED: () => {
      const entry = proposed();
      entry.reject(deed(two));
      return entry;
    },
  };
  const matrix = watchlistLifecycle.states.flatMap((state) =>
    watchlistLifecycle.commands.map((command) => [state, command] as const),
  );
  it.each(matrix)('%s × %s is as the table says', (state, command) => {
    const allowed: readonly string[] = watchlistLifecycle.allowed(state);
    const refusal = codeOf(() => commands[command](inState[state]()));
    expect(refusal).toBe(allowed.includes(command) ? 'nothing was refused' : 'illegal-transition');
  });

  it.each<[string, Partial<ListedDetails>, Partial<typeof terms>]>([
    ['name-unreadable', { names: [{ surname: '王', givenNames: '伟' }] }, {}],
    ['birth-date-unknown', { birthDate: { value: '1979-02-30', approximate: false } }, {}],
    ['expiry-past', {}, { expiresOn: date('2026-11-20') }],
    ['review-outside', {}, { reviewOn: date('2026-11-20') }],
    ['review-outside', {}, { reviewOn: date('2028-12-01') }],
  ])('%s', (code, over, when) => {
    expect(codeOf(() => proposed(over, when))).toBe(code);
  });

  it('needs more than a name: it would stop every namesake', () => {
    const { birthDate: _unknown, ...nameless } = details;
    expect(codeOf(() => WatchlistEntry.propose('e', nameless, terms, deed(one)))).toBe('entry-too-vague');
    const documents = [{ issuer: 'MLI', number: 'AA1' }];
    expect(WatchlistEntry.propose('e', { ...nameless, documents }, terms, deed(one)).state).toBe('PROPOSED');
  });
});

it('the diagram in the README of the service is the one the table draws', () => {
  const readme = readFileSync(join(__dirname, '../../../../apps/visas/README.md'), 'utf8');
  expect(readme).toContain(`\`\`\`mermaid\n${watchlistLifecycle.toMermaid()}\n\`\`\``);
});

it('a row of lost documents says everything that is wrong with it', () => {
  const row = { issuer: 'FRA', number: '19AT52417', circumstance: 'lost', reportedOn: '2026-11-20' };
  expect(readLostDocument(row, date('2026-11-20'))).toEqual({ row });
  expect(readLostDocument({ ...row, reportedOn: '2026-11-21' }, date('2026-11-20'))).toEqual({
    faults: [{ column: 'reportedOn', code: 'date-ahead' }],
  });
  expect(readLostDocument({}, date('2026-11-20'))).toMatchObject({ faults: { length: 4 } });
});
