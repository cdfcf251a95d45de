import { redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { localeOf } from '../../locale/locale';

/** Signs out; typed drafts are wiped from the browser by the script on the page it leads to. */
export async function action(args: ActionFunctionArgs) {
  const answer = await Api.of(args).delete('/v1/session');
  const sealed = answer.headers.get('jatigi-sealed-cookie') ?? '';
  const to = `/${localeOf(args.request.url)}?signed-out`;
  return redirect(to, { status: 303, headers: { 'jatigi-sealed-cookie': sealed } });
}

export function loader() {
  return redirect('/');
}
