import { msg } from '@lingui/core/macro';
import { data, redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { attaching } from '../../forms/attaching';
import { submitting } from '../../forms/outcome';
import { textOf, typedOf } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { openingCheckout } from '../payment/payment';

const messages = {
  'stale-version': msg`La commande a changé entre-temps. Regardez où elle en est, puis recommencez.`,
  'illegal-transition': msg`Ce n’est plus possible : la commande a avancé entre-temps.`,
} as const;

const proofKinds: readonly string[] = ['identity', 'relation', 'mandate'];

/** What the requester does on the page of an order: send a proof, pay, withdraw. */
export async function copyAction(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const id = encodeURIComponent(String(args.params['id']));
  const file = `/v1/civil-registry/copy-requests/${id}`;
  const here = `/${localeOf(args.request.url)}/files/copy/${id}`;
  switch (typed['command']) {
    case 'attach': {
      const kind = proofKinds.find((one) => one === typed['kind']) ?? 'identity';
      return attaching(args, form, { file, kind, to: `${here}?sent` });
    }
    case 'pay':
      return openingCheckout(args, typed, here);
    case 'withdraw': {
      const words = translated(localeOf(args.request.url), messages);
      const options = { version: textOf(typed, 'version'), idempotencyKey: textOf(typed, 'idempotencyKey') };
      return submitting(args, { typed, messages: words }, async () => {
        await Api.of(args).post(`${file}/withdraw`, {}, options);
        throw redirect(here, 303);
      });
    }
    default:
      throw data(null, { status: 400 });
  }
}
