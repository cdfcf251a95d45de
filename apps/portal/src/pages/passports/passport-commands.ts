import { msg } from '@lingui/core/macro';
import { data, redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { attaching } from '../../forms/attaching';
import { submitting } from '../../forms/outcome';
import { textOf, typedOf } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { passportPath } from './passport-path';
import { passportDocumentWords } from './passport-words';

const messages = {
  'stale-version': msg`La demande a changé entre-temps. Regardez où elle en est, puis recommencez.`,
  'illegal-transition': msg`Ce n’est plus possible : la demande a avancé entre-temps.`,
  'proof-missing': msg`Envoyez d’abord les pièces qui manquent.`,
} as const;

/** What whoever asked does on the page of a request: send a document, send it back corrected, withdraw. */
export async function passportAction(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const file = passportPath(args);
  const locale = localeOf(args.request.url);
  const here = `/${locale}/files/passport/${encodeURIComponent(String(args.params['id']))}`;
  const command = typed['command'] ?? '';
  if (command === 'attach') {
    const kind = Object.keys(passportDocumentWords).find((one) => one === typed['kind']);
    if (kind === undefined) throw data(null, { status: 400 });
    return attaching(args, form, { file, kind, to: `${here}?sent` });
  }
  if (!['withdraw', 'resubmit'].includes(command)) throw data(null, { status: 400 });
  const options = { version: textOf(typed, 'version'), idempotencyKey: textOf(typed, 'idempotencyKey') };
  const fields = { '/documents/birth-act': '', '/documents/nationality': '', '/documents/photo': '' };
  return submitting(args, { typed, fields, messages: translated(locale, messages) }, async () => {
    await Api.of(args).post(`${file}/${command}`, {}, options);
    throw redirect(here, 303);
  });
}
