import { msg } from '@lingui/core/macro';
import { data, redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { refused, submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { textOf, typedOf } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import type { Payment } from '../visa-application/payment-due';

const messages = {
  file: msg`Choisissez une photo ou un PDF de la pièce`,
  type: msg`Ce fichier n’est ni une photo (JPEG, PNG) ni un PDF`,
  'body-too-large': msg`Ce fichier dépasse 10 Mo. Envoyez une photo plus petite.`,
  'upload-too-large': msg`Ce fichier dépasse 10 Mo. Envoyez une photo plus petite.`,
  'stale-version': msg`La commande a changé entre-temps. Regardez où elle en est, puis recommencez.`,
  'illegal-transition': msg`Ce n’est plus possible : la commande a avancé entre-temps.`,
} as const;

/** What the page of an order shows after a command. */
export type CopyState = FormState & { checkout?: string };

const mediaTypes: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'application/pdf']);
const proofKinds: readonly string[] = ['identity', 'relation', 'mandate'];

/** What the requester does on the page of an order: send a proof, pay, withdraw. */
export async function copyAction(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const words = translated(localeOf(args.request.url), messages);
  const id = String(args.params['id']);
  const path = `/v1/civil-registry/copy-requests/${id}`;
  const here = `/${localeOf(args.request.url)}/files/copy/${id}`;
  const api = Api.of(args);
  const options = { version: textOf(typed, 'version'), idempotencyKey: textOf(typed, 'idempotencyKey') };
  if (typed['command'] === 'attach') {
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0) return refused(typed, { file: words.file });
    if (!mediaTypes.has(file.type)) return refused(typed, { file: words.type });
    const kind = proofKinds.find((one) => one === typed['kind']) ?? 'identity';
    return submitting(args, { typed, messages: words }, async () => {
      await api.put(`${path}/documents/${kind}`, file, options);
      throw redirect(`${here}?sent`, 303);
    });
  }
  return submitting(args, { typed, messages: words }, async () => {
    // A form may not lead to another site (content security policy): the page comes back with the way there.
    if (typed['command'] === 'pay')
      return data<CopyState>({
        errors: {},
        typed: {},
        checkout: await checkout(api, id, { language: localeOf(args.request.url), returnTo: here }),
      });
    if (typed['command'] === 'withdraw') await api.post(`${path}/withdraw`, {}, options);
    else throw data(null, { status: 400 });
    throw redirect(here, 303);
  });
}

/** The provider's page for what is due; it leads back to the page of the order. */
async function checkout(api: Api, id: string, page: { language: string; returnTo: string }): Promise<string> {
  const { items } = await api.get<{ items: Payment[] }>('/v1/payments', { query: { subject: id } });
  const due = items.find(({ allowedActions }) => allowedActions.includes('start-checkout'));
  if (!due) throw data(null, { status: 409 });
  const { redirectUrl } = await api.post<{ redirectUrl: string }>(`/v1/payments/${due.id}/checkouts`, page);
  return redirectUrl;
}
