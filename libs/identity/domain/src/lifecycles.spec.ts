import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IllegalTransition } from '@jatigi/kernel';
import { accountLifecycle } from './account.lifecycle';
import type { AccountCommand, AccountState } from './account.lifecycle';
import { deskAccountLifecycle } from './desk/desk-account.lifecycle';
import { mandateLifecycle } from './mandates/mandate.lifecycle';
import type { MandateCommand, MandateState } from './mandates/mandate.lifecycle';
import { grantLifecycle } from './role-grant.lifecycle';
import type { GrantCommand, GrantState } from './role-grant.lifecycle';

/** Written out by hand on purpose: a change of a table must be meant twice. */
const accountArrows: Partial<Record<`${AccountState} ${AccountCommand}`, AccountState>> = {
  'PENDING confirm': 'ACTIVE',
  'PENDING disable': 'DISABLED',
  'ACTIVE disable': 'DISABLED',
};
const grantArrows: Partial<Record<`${GrantState} ${GrantCommand}`, GrantState>> = {
  'REQUESTED approve': 'GIVEN',
  'REQUESTED end': 'ENDED',
  'GIVEN end': 'ENDED',
};
const deskArrows = { 'WAITING issue-code': 'WAITING', 'WAITING redeem': 'OPENED' };
const mandateArrows: Partial<Record<`${MandateState} ${MandateCommand}`, MandateState>> = {
  'OFFERED accept': 'ACCEPTED',
  'OFFERED decline': 'DECLINED',
  'OFFERED expire': 'EXPIRED',
  'OFFERED end': 'ENDED',
  'ACCEPTED end': 'ENDED',
};
const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');

describe.each([
  { name: 'account', lifecycle: accountLifecycle, arrows: accountArrows, cells: 3 * 2 },
  { name: 'desk account', lifecycle: deskAccountLifecycle, arrows: deskArrows, cells: 2 * 2 },
  { name: 'mandate', lifecycle: mandateLifecycle, arrows: mandateArrows, cells: 5 * 4 },
  { name: 'grant', lifecycle: grantLifecycle, arrows: grantArrows, cells: 3 * 2 },
])('the lifecycle of $name, every state × every command', ({ lifecycle, arrows, cells }) => {
  const table = lifecycle as { states: readonly string[]; commands: readonly string[] };
  const next = lifecycle.next as (state: string, command: string) => string;
  const matrix = table.states.flatMap((state) =>
    table.commands.map((command) => ({
      state,
      command,
      target: (arrows as Record<string, string>)[`${state} ${command}`],
    })),
  );

  it(`has ${cells} cells`, () => {
    expect(matrix).toHaveLength(cells);
  });

  it.each(matrix)('$state, $command → $target', ({ state, command, target }) => {
    if (target) expect(next(state, command)).toBe(target);
    else expect(() => next(state, command)).toThrow(IllegalTransition);
  });

  it('is drawn in the README as it is', () => {
    expect(readme).toContain(`\`\`\`mermaid\n${lifecycle.toMermaid()}\n\`\`\``);
  });
});
