import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IllegalTransition } from '@jatigi/kernel';
import { declarationLifecycle as lifecycle } from '../src/index';
import type { Declaration, DeclarationCommand, DeclarationState } from '../src/index';
import { samplePolicy } from '../src/index';
import { aBirth, aDraft, agent, consul, moment } from './a-birth';

const judgment = { court: 'Tribunal de Kati', reference: 'JS 1', date: '2026-11-20' };

const commands: Record<DeclarationCommand, (declaration: Declaration) => void> = {
  edit: (one) => one.edit({}, agent, moment),
  assign: (one) => one.assign(agent, agent, moment),
  declare: (one) => one.declare(agent, moment),
  withdraw: (one) => one.withdraw(agent, moment),
  'resolve-duplicate': (one) => one.resolveDuplicate('not-duplicate', agent, moment),
  'return-to-draft': (one) => one.returnToDraft(agent, moment),
  verify: (one) => one.verify(agent, moment),
  'await-judgment': (one) => one.awaitJudgment(agent, moment),
  'record-judgment': (one) => one.recordJudgment(judgment, agent, moment),
  reject: (one) => one.reject({ reason: 'not-proved', text: null }, consul, moment),
  sign: (one) => one.sign('act', consul, samplePolicy.volet, moment),
  'send-volet': (one) => one.sendVolet({ number: 1, acknowledgeBy: moment.today }, moment.now),
  'acknowledge-volet': (one) => one.acknowledgeVolet(moment.now),
};

const late = aBirth({}, { birthDate: { value: '2026-01-05', approximate: false } });
const paths: Record<DeclarationState, [ReturnType<typeof aBirth>, ...DeclarationCommand[]]> = {
  DRAFT: [aBirth()],
  DECLARED: [aBirth(), 'declare'],
  LATE: [late, 'declare'],
  JUDGMENT_AWAITED: [late, 'declare', 'await-judgment'],
  VERIFIED: [aBirth(), 'declare', 'verify'],
  SIGNED: [aBirth(), 'declare', 'verify', 'sign'],
  VOLET_SENT: [aBirth(), 'declare', 'verify', 'sign', 'send-volet'],
  ACKNOWLEDGED: [aBirth(), 'declare', 'verify', 'sign', 'send-volet', 'acknowledge-volet'],
  REJECTED: [aBirth(), 'declare', 'reject'],
  WITHDRAWN: [aBirth(), 'withdraw'],
};

function inState(state: DeclarationState): Declaration {
  const [facts, ...steps] = paths[state];
  const declaration = aDraft(facts);
  for (const step of steps) commands[step](declaration);
  return declaration;
}

const matrix = lifecycle.states.flatMap((state) => lifecycle.commands.map((command) => ({ state, command })));

describe('every state × every command', () => {
  it.each(matrix)('$state: $command', ({ state, command }) => {
    const declaration = inState(state);
    expect(declaration.state).toBe(state);
    if (lifecycle.allowed(state).includes(command)) {
      expect(() => commands[command](declaration)).not.toThrow();
      return;
    }
    expect(() => commands[command](declaration)).toThrow(IllegalTransition);
    expect(declaration.state).toBe(state);
  });
});

it('is drawn in the README of the service', () => {
  const readme = readFileSync(join(__dirname, '../../../../apps/civil-registry/README.md'), 'utf8');
  expect(readme).toContain(lifecycle.toMermaid());
});
