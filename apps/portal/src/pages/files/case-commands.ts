import { msg } from '@lingui/core/macro';
import { data, redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { attaching } from '../../forms/attaching';
import { submitting } from '../../forms/outcome';
import { textOf, typedOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';

const words = {
  'stale-version': msg`La demande a changé entre-temps. Regardez où elle en est, puis recommencez.`,
  'illegal-transition': msg`Ce n’est plus possible : la demande a avancé entre-temps.`,
  'proof-missing': msg`Envoyez d’abord les pièces qui manquent.`,
} as const;

interface CaseKind {
  /** The API's address of this request. */
  file: string;
  /** Its page is /files/`segment`/id. */
  segment: string;
  /** Which kinds of documents the page offers; absent where the service says it. */
  documents?: Readonly<Record<string, unknown>>;
  /** Commands without content, besides `withdraw`. */
  commands?: readonly string[];
  /** Where problems of these commands are told. */
  fields?: Readonly<Record<string, string>>;
  pay?: (typed: Typed, here: string) => Promise<unknown>;
}

/** What whoever asked does on the page of a request: send a document, pay, send it back corrected, withdraw. */
export async function caseAction(args: ActionFunctionArgs, kind: CaseKind) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const { file, segment, pay } = kind;
  const here = `/${localeOf(args.request.url)}/files/${segment}/${encodeURIComponent(String(args.params['id']))}`;
  const command = typed['command'] ?? '';
  if (command === 'attach') {
    const asked = typed['kind'] ?? '';
    if (kind.documents && !Object.hasOwn(kind.documents, asked)) throw data(null, { status: 400 });
    return attaching(args, form, { file, kind: asked, to: `${here}?sent` });
  }
  if (command === 'pay' && pay) return pay(typed, here);
  const known = ['withdraw', ...(kind.commands ?? [])];
  if (!known.includes(command)) throw data(null, { status: 400 });
  return commanded(args, typed, { ...kind, command, here });
}

/** A command without content of the version that the person saw. */
function commanded(args: ActionFunctionArgs, typed: Typed, order: CaseKind & { command: string; here: string }) {
  const { file, command, here, fields = {} } = order;
  const options = { version: textOf(typed, 'version'), idempotencyKey: textOf(typed, 'idempotencyKey') };
  return submitting(args, { typed, fields, messages: translated(localeOf(args.request.url), words) }, async () => {
    await Api.of(args).post(`${file}/${command}`, {}, options);
    throw redirect(here, 303);
  });
}
