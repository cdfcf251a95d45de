import { msg } from '@lingui/core/macro';
import { data } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import { ApiProblem } from '../../api/problem';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import type { Typed } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import type { Money } from '../visa-application/application.types';

export interface Payment {
  id: string;
  state: string;
  amount: Money;
  dueBy: string;
  allowedActions: string[];
}

const messages = {
  'payment-overdue': msg`Le délai de paiement est passé. Adressez-vous au poste.`,
  'illegal-transition': msg`Ce paiement n’est plus attendu. Regardez où en est votre demande.`,
  'provider-unavailable': msg`La page de paiement ne répond pas. Réessayez dans quelques minutes.`,
  'idempotency-key-in-progress': msg`La page de paiement s’ouvre déjà. Attendez un instant.`,
} as const;

/** A form to pay; with a checkout the provider's page is ready. */
export type PayState = FormState & { checkout?: string };

/** What is asked for a file; null while payments has not heard of it (a matter of seconds) or is away. */
export async function paymentFor(args: PageArguments, subject: string): Promise<Payment | null> {
  try {
    const { items } = await Api.of(args).get<{ items: Payment[] }>('/v1/payments', { query: { subject } });
    return items.find(({ allowedActions }) => allowedActions.includes('start-checkout')) ?? items[0] ?? null;
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 404 || error.status >= 500)) return null;
    throw error;
  }
}

/** Opens the provider's page, which leads back to `returnTo`. */
export function openingCheckout(args: ActionFunctionArgs, typed: Typed, returnTo: string) {
  const language = localeOf(args.request.url);
  return submitting(args, { typed, messages: translated(language, messages) }, async () => {
    const path = `/v1/payments/${encodeURIComponent(typed['payment'] ?? '')}/checkouts`;
    const options = { idempotencyKey: typed['idempotencyKey'] };
    const { redirectUrl } = await Api.of(args).post<{ redirectUrl: string }>(path, { language, returnTo }, options);
    return data<PayState>({ errors: {}, typed: {}, checkout: redirectUrl });
  });
}
