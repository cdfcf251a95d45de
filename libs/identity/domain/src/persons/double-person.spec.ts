import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError, IllegalTransition } from '@jatigi/kernel';
import { DoublePerson } from './double-person';
import { doublePersonLifecycle as lifecycle } from './double-person.lifecycle';
import type { DoublePersonCommand, DoublePersonState } from './double-person.lifecycle';
import { toSetAside } from './set-aside';

const now = new Date('2026-11-28T09:00:00Z');
const [awa, hawa, father, agent, consul] = ['awa', 'hawa', 'father', 'agent', 'consul'];
const word = (by: string) => ({ by, now });

const suspected = (): DoublePerson =>
  DoublePerson.suspect(
    {
      id: 'id',
      source: 'register',
      a: { personId: awa, registrationId: 'r1' },
      b: { personId: hawa, registrationId: 'r2' },
      post: 'PAR',
      otherPost: 'DKR',
      concerned: [awa, father],
    },
    { score: 70, reasons: ['same-names', 'same-birth-date'] },
    now,
  );

const commands: Record<DoublePersonCommand, (pair: DoublePerson, by?: string) => void> = {
  propose: (pair, by = agent) => pair.propose(awa, word(by)),
  prove: (pair, by = agent) => pair.prove(awa, 'link-code', word(by)),
  dismiss: (pair, by = agent) => pair.dismiss(word(by)),
  confirm: (pair, by = consul) => pair.confirm(word(by)),
  reject: (pair, by = consul) => pair.reject(word(by)),
  'propose-undo': (pair, by = agent) => pair.proposeUndo(word(by)),
  'confirm-undo': (pair, by = consul) => pair.confirmUndo(word(by)),
  'reject-undo': (pair, by = consul) => pair.rejectUndo(word(by)),
};

const merged: DoublePersonCommand[] = ['propose', 'confirm'];
const ways: Record<DoublePersonState, DoublePersonCommand[]> = {
  SUSPECTED: [],
  PROPOSED: ['propose'],
  MERGED: merged,
  UNDO_PROPOSED: [...merged, 'propose-undo'],
  NOT_THE_SAME: ['dismiss'],
  UNDONE: [...merged, 'propose-undo', 'confirm-undo'],
};
const inState = (state: DoublePersonState): DoublePerson => {
  const pair = suspected();
  for (const command of ways[state]) commands[command](pair);
  return pair;
};

/** Written out by hand on purpose: a change of the table must be meant twice. */
const arrows: Partial<Record<`${DoublePersonState} ${DoublePersonCommand}`, DoublePersonState>> = {
  'SUSPECTED propose': 'PROPOSED',
  'SUSPECTED prove': 'PROPOSED',
  'SUSPECTED dismiss': 'NOT_THE_SAME',
  'PROPOSED confirm': 'MERGED',
  'PROPOSED reject': 'SUSPECTED',
  'MERGED propose-undo': 'UNDO_PROPOSED',
  'UNDO_PROPOSED confirm-undo': 'UNDONE',
  'UNDO_PROPOSED reject-undo': 'MERGED',
  'NOT_THE_SAME prove': 'PROPOSED',
  'UNDONE prove': 'PROPOSED',
};
const cells = lifecycle.states.flatMap((state) => lifecycle.commands.map((command) => ({ state, command })));

describe('a pair of persons, every state × every command', () => {
  it.each(cells)('$state, $command', ({ state, command }) => {
    const pair = inState(state);
    expect(pair.state).toBe(state);
    const target = arrows[`${state} ${command}`];
    if (!target) expect(() => commands[command](pair)).toThrow(IllegalTransition);
    else {
      commands[command](pair);
      expect([pair.state, pair.pullHistory().length]).toEqual([target, ways[state].length + 2]);
    }
  });

  it('is drawn in the README as it is', () => {
    const readme = readFileSync(join(__dirname, '../../../../../apps/identity/README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${lifecycle.toMermaid()}\n\`\`\``);
  });
});

function codeOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
  }
  return 'done';
}

describe('two officers', () => {
  it.each<[DoublePersonState, DoublePersonCommand]>([
    ['PROPOSED', 'confirm'],
    ['UNDO_PROPOSED', 'confirm-undo'],
  ])('in %s, whoever proposed does not %s', (state, command) => {
    expect(codeOf(() => commands[command](inState(state), agent))).toBe('four-eyes');
    expect(codeOf(() => commands[command](inState(state), consul))).toBe('done');
  });

  it.each(cells.filter(({ state, command }) => arrows[`${state} ${command}`]))(
    '$state, $command: nobody of the pair, and not who asked for one of them',
    ({ state, command }) => {
      for (const by of [awa, hawa, father])
        expect(codeOf(() => commands[command](inState(state), by))).toBe('own-file');
    },
  );

  it('keep one of the two, and the other is the former', () => {
    expect(codeOf(() => suspected().propose('somebody', word(agent)))).toBe('keep-unknown');
    const pair = inState('PROPOSED');
    expect([pair.keepPersonId, pair.formerPersonId, pair.proposedBy]).toEqual([awa, hawa, agent]);
    pair.reject(word(consul));
    expect([pair.keepPersonId, pair.formerPersonId, pair.proposedBy]).toEqual([null, null, null]);
  });
});

describe('what steps aside when two persons become one', () => {
  const one = (id: string, state: 'REQUESTED' | 'VERIFIED' | 'REGISTERED' | 'EXPIRED', day: string) => ({
    id,
    state,
    registeredOn: state === 'REGISTERED' ? (day as never) : null,
    createdAt: new Date(`${day}T00:00:00Z`),
  });

  it.each([
    [
      'of two that stand, the older',
      [one('a', 'REGISTERED', '2025-01-01'), one('b', 'REGISTERED', '2026-01-01')],
      ['a'],
    ],
    ['of two requests, the later', [one('a', 'REQUESTED', '2026-02-01'), one('b', 'REQUESTED', '2026-01-01')], ['a']],
    ['of two requests, the less far', [one('a', 'REQUESTED', '2026-01-01'), one('b', 'VERIFIED', '2026-02-01')], ['a']],
    [
      'nothing, when one stands and one is asked',
      [one('a', 'REGISTERED', '2026-01-01'), one('b', 'VERIFIED', '2026-02-01')],
      [],
    ],
    ['nothing that is over', [one('a', 'EXPIRED', '2020-01-01'), one('b', 'REGISTERED', '2026-01-01')], []],
  ])('%s', (_what, registrations, aside) => {
    expect(toSetAside(registrations)).toEqual(aside);
  });
});
