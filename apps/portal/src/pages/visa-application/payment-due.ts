import { Api } from '../../api/api';
import { ApiProblem } from '../../api/problem';
import type { Money } from './application.types';
import type { FileArguments } from './open-application';

export interface Payment {
  id: string;
  state: string;
  amount: Money;
  dueBy: string;
  allowedActions: string[];
}

/** What is asked for this application; null while payments has not heard of it (a matter of seconds) or is away. */
export async function paymentOf(args: FileArguments): Promise<Payment | null> {
  try {
    const query = { subject: String(args.params['id']) };
    const { items } = await Api.of(args).get<{ items: Payment[] }>('/v1/payments', { query });
    return items.find(({ allowedActions }) => allowedActions.includes('start-checkout')) ?? items[0] ?? null;
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 404 || error.status >= 500)) return null;
    throw error;
  }
}
