import { Api } from '../../../api/api';
import type { PageArguments } from '../../../api/api';
import { ApiProblem } from '../../../api/problem';
import type { Money } from '../../visa-application/application.types';

export const PAYING = 'payment';

/** What payments asks for a file, as an officer sees it. */
export interface CounterPayment {
  id: string;
  version: number;
  amount: Money & { exponent: number };
  dueBy: string;
  receipt: { number: string } | null;
  allowedActions: string[];
}

/** Null while payments has not heard of the file (a matter of seconds) or is away. */
export async function counterPaymentOf(args: PageArguments, subject: string): Promise<CounterPayment | null> {
  try {
    const options = { purpose: PAYING, query: { subject } };
    return (await Api.of(args).get<{ items: CounterPayment[] }>('/v1/payments', options)).items[0] ?? null;
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 404 || error.status >= 500)) return null;
    throw error;
  }
}
