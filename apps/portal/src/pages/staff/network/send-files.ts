import { msg } from '@lingui/core/macro';
import { data } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { refused, submitting } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { tickedLines } from '../queues/queue-lines';
import type { RowOutcome } from './network.types';

/** What became of the files that were ticked. */
export interface Sent {
  to: string;
  outcomes: RowOutcome[];
}

const words = {
  nothing: msg`Cochez au moins un dossier.`,
  post: msg`Choisissez le poste qui reçoit les dossiers.`,
  reason: msg`Écrivez pourquoi ces dossiers changent de poste.`,
};

/** Sends the ticked files to another post; each has an outcome of its own. The key of the form makes it one command. */
export async function sendFiles(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const lines = form.getAll('line');
  // Told as one text, so that the page can come back with every tick.
  const typed: Typed = { ...typedOf(form), lines: lines.join(' ') };
  const { nothing, post, reason } = translated(localeOf(args.request.url), words);
  const files = tickedLines(lines).map(({ id, version }) => ({ id, version: Number(version) }));
  const [to, why] = [textOf(typed, 'to'), textOf(typed, 'reason')];
  if (files.length === 0 || !to || !why) {
    return refused(typed, {
      ...(files.length === 0 && { '': nothing }),
      ...(!to && { to: post }),
      ...(!why && { reason }),
    });
  }
  const options = { idempotencyKey: typed['idempotencyKey'] };
  return submitting(args, { typed, fields: { '/post': 'to' } }, async () => {
    const body = { post: to, reason: why, files };
    const { items } = await Api.of(args).post<{ items: RowOutcome[] }>('/v1/visas/transfers', body, options);
    return data<Sent>({ to, outcomes: items.map(({ id, outcome, code }) => ({ id, outcome, code })) });
  });
}
