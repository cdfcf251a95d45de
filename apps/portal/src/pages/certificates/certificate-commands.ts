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
import { certificatePath } from './certificate-path';

const messages = {
  'stale-version': msg`La demande a changé entre-temps. Regardez où elle en est, puis recommencez.`,
  'illegal-transition': msg`Ce n’est plus possible : la demande a avancé entre-temps.`,
} as const;

/** What whoever asked does on the page of a request: send a document, pay, withdraw. */
export async function certificateAction(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const file = certificatePath(args);
  const locale = localeOf(args.request.url);
  const here = `/${locale}/files/certificate/${encodeURIComponent(String(args.params['id']))}`;
  switch (typed['command']) {
    case 'attach':
      // Which documents a kind knows the service says.
      return attaching(args, form, { file, kind: typed['kind'] ?? '', to: `${here}?sent` });
    case 'pay':
      return openingCheckout(args, typed, here);
    case 'withdraw': {
      const options = { version: textOf(typed, 'version'), idempotencyKey: textOf(typed, 'idempotencyKey') };
      return submitting(args, { typed, messages: translated(locale, messages) }, async () => {
        await Api.of(args).post(`${file}/withdraw`, {}, options);
        throw redirect(here, 303);
      });
    }
    default:
      throw data(null, { status: 400 });
  }
}
