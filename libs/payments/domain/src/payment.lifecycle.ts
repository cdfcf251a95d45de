import { defineLifecycle } from '@jatigi/kernel';

/**
 * The life of one amount due. Money that arrives in any state but DUE never moves this table: it is kept as an
 * unmatched payment, so that an amount is settled at most once and no money is lost.
 */
export const paymentLifecycle = defineLifecycle({
  initial: 'DUE',
  states: {
    DUE: { pay: 'PAID', cancel: 'CANCELLED', expire: 'EXPIRED' },
    PAID: { 'owe-back': 'REFUND_DUE' },
    REFUND_DUE: { refund: 'REFUNDED' },
    REFUNDED: {},
    CANCELLED: {},
    EXPIRED: {},
  },
});

export type PaymentState = (typeof paymentLifecycle.states)[number];
export type PaymentCommand = (typeof paymentLifecycle.commands)[number];
