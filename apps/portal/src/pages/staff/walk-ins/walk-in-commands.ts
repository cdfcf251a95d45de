import type { ActionFunctionArgs } from 'react-router';
import { refused } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { minorOf } from './counted-amount';
import { PAYING } from './counter-payment';
import { walkInPlace } from './walk-in-place';
import { walkInProblemWords } from './walk-in-words';

/** What an officer does with a walk-in on the page of its file. */
export async function walkInCommand(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  switch (typed['intent']) {
    case 'answer':
      return send(args, typed, { message: textOf(typed, 'message') ?? '' });
    case 'withdraw':
      return send(args, typed, {});
    case 'receive':
      return receive(args, typed);
    default:
      throw new Response(null, { status: 404 });
  }
}

function send(args: ActionFunctionArgs, typed: Typed, body: object) {
  const { page, commands } = walkInPlace(args);
  const { intent = '' } = typed;
  const messages = translated(localeOf(args.request.url), walkInProblemWords);
  return commanding(args, { typed, to: `${page}?done=${intent}`, messages }, (api, options) =>
    api.post(`${commands}/${intent}`, body, options),
  );
}

/** The officer says what she counted: payments compares it with what is due. */
function receive(args: ActionFunctionArgs, typed: Typed) {
  const { page } = walkInPlace(args);
  const messages = translated(localeOf(args.request.url), walkInProblemWords);
  const minor = minorOf(textOf(typed, 'received') ?? '', Number(typed['exponent']));
  if (minor === undefined) return refused(typed, { received: messages['received:'] });
  const body = { amount: { minor, currency: typed['currency'] }, means: textOf(typed, 'means') ?? '' };
  const fields = { '/amount': 'received', '/amount/minor': 'received' };
  const path = `/v1/payments/${encodeURIComponent(typed['payment'] ?? '')}/counter-receipts`;
  return commanding(args, { typed, to: `${page}?done=receive`, messages, fields }, (api, options) =>
    api.post(path, body, { ...options, purpose: PAYING }),
  );
}
