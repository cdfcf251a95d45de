import { msg } from '@lingui/core/macro';
import { data, redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { submitting } from '../../forms/outcome';
import { dateOf, textOf, typedOf } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { lossPath } from './travel-paths';

export const foundMessages = {
  'on:': msg`Donnez le jour où le document a été retrouvé : après la perte, et pas à venir`,
  'stale-version': msg`La déclaration a changé entre-temps. Regardez où elle en est, puis recommencez.`,
  'illegal-transition': msg`Ce n’est plus possible : la déclaration a avancé entre-temps.`,
} as const;

/** What whoever reported a loss does on its page: say that the document turned up. */
export async function lossAction(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  if (typed['command'] !== 'found') throw data(null, { status: 400 });
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, messages: translated(locale, foundMessages) }, async () => {
    const options = { version: textOf(typed, 'version'), idempotencyKey: textOf(typed, 'idempotencyKey') };
    await Api.of(args).post(`${lossPath(args)}/found`, { on: dateOf(typed, 'on') ?? '' }, options);
    throw redirect(`/${locale}/files/loss/${encodeURIComponent(String(args.params['id']))}`, 303);
  });
}
