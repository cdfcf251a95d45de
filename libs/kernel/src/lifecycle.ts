import { DomainError } from './domain-error';

type Targets = string | readonly string[];
type Table = Readonly<Record<string, Readonly<Record<string, Targets>>>>;
type StateOf<T extends Table> = Extract<keyof T, string>;
type CommandOf<T extends Table> = { [S in keyof T]: Extract<keyof T[S], string> }[keyof T];

/** The command is not possible in this state. Becomes 409 with `state` and `allowed`. */
export class IllegalTransition extends DomainError {
  constructor(state: string, command: string, allowed: readonly string[]) {
    const choices = allowed.length > 0 ? allowed.join(', ') : 'nothing, the state is final';
    super({
      code: 'illegal-transition',
      kind: 'conflict',
      detail: `'${command}' is not possible in state ${state}. Possible: ${choices}.`,
      extra: { state, allowed },
    });
  }
}

export interface Lifecycle<S extends string, C extends string> {
  readonly initial: S;
  readonly states: readonly S[];
  readonly commands: readonly C[];
  allowed(state: S): C[];
  /**
   * The state after a command. A command with several possible targets needs `to`.
   * @throws IllegalTransition when the table has no such arrow.
   */
  next(state: S, command: C, to?: S): S;
  isTerminal(state: S): boolean;
  /** The table as a Mermaid state diagram, committed into the README and compared by a test. */
  toMermaid(): string;
}

const asList = (targets: Targets): readonly string[] => (typeof targets === 'string' ? [targets] : targets);

function assertSound(initial: string, table: Table): void {
  const reached = new Set([initial]);
  for (const [state, row] of Object.entries(table)) {
    for (const target of Object.values(row).flatMap(asList)) {
      if (!(target in table)) throw new Error(`Lifecycle: ${state} leads to the unknown state ${target}.`);
      reached.add(target);
    }
  }
  const lost = Object.keys(table).filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`Lifecycle: no command leads to ${lost.join(', ')}.`);
}

function mermaid(initial: string, table: Table): string {
  const arrows = Object.entries(table).flatMap(([state, row]) =>
    Object.entries(row).flatMap(([command, targets]) =>
      asList(targets).map((target) => `  ${state} --> ${target}: ${command}`),
    ),
  );
  const ends = Object.keys(table)
    .filter((state) => Object.keys(table[state] ?? {}).length === 0)
    .map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${initial}`, ...arrows, ...ends].join('\n');
}

/** Declares a state machine as one table: state → command → next state(s). The only place a status stands on the left. */
export function defineLifecycle<const T extends Table>(definition: {
  initial: StateOf<T>;
  states: T;
}): Lifecycle<StateOf<T>, CommandOf<T>> {
  const { initial, states: table } = definition;
  assertSound(initial, table);
  type S = StateOf<T>;
  type C = CommandOf<T>;
  const states = Object.keys(table) as S[];
  const commands = [...new Set(states.flatMap((state) => Object.keys(table[state] ?? {})))] as C[];
  const allowed = (state: S): C[] => Object.keys(table[state] ?? {}) as C[];
  const next = (state: S, command: C, to?: S): S => {
    const targets = asList(table[state]?.[command] ?? []);
    const target = to ?? (targets.length === 1 ? targets[0] : undefined);
    if (targets.length > 1 && to === undefined) throw new Error(`'${command}' from ${state} needs a chosen target.`);
    if (target === undefined || !targets.includes(target)) throw new IllegalTransition(state, command, allowed(state));
    return target as S;
  };
  return {
    initial,
    states,
    commands,
    allowed,
    next,
    isTerminal: (state) => allowed(state).length === 0,
    toMermaid: () => mermaid(initial, table),
  };
}
