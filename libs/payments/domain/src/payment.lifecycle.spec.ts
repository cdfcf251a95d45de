import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IllegalTransition } from '@jatigi/kernel';
import { paymentLifecycle } from './payment.lifecycle';
import type { PaymentCommand, PaymentState } from './payment.lifecycle';

/** Written out by hand on purpose: a change of the table must be meant twice. */
const arrows: Partial<Record<`${PaymentState} ${PaymentCommand}`, PaymentState>> = {
  'DUE pay': 'PAID',
  'DUE cancel': 'CANCELLED',
  'DUE expire': 'EXPIRED',
  'PAID owe-back': 'REFUND_DUE',
  'REFUND_DUE refund': 'REFUNDED',
};
const matrix = paymentLifecycle.states.flatMap((state) =>
  paymentLifecycle.commands.map((command) => ({ state, command, target: arrows[`${state} ${command}`] })),
);

describe('the lifecycle of a payment, every state × every command', () => {
  it('has 6 states and 5 commands', () => {
    expect(matrix).toHaveLength(6 * 5);
  });

  it.each(matrix)('$state, $command → $target', ({ state, command, target }) => {
    if (target) expect(paymentLifecycle.next(state, command)).toBe(target);
    else expect(() => paymentLifecycle.next(state, command)).toThrow(IllegalTransition);
  });

  it('is drawn in the README as it is', () => {
    const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${paymentLifecycle.toMermaid()}\n\`\`\``);
  });
});
