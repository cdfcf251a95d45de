import { redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { ApiProblem } from '../../api/problem';
import { signInPath } from '../../api/page-errors';
import { localeOf } from '../../locale/locale';

/** Whoever acted for somebody acts for himself again. */
export async function action(args: ActionFunctionArgs) {
  const to = `/${localeOf(args.request.url)}/account/helpers?done=stopped`;
  try {
    const answer = await Api.of(args).delete('/v1/session/acting');
    const sealed = answer.headers.get('jatigi-sealed-cookie');
    return redirect(to, { status: 303, ...(sealed && { headers: { 'jatigi-sealed-cookie': sealed } }) });
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return redirect(signInPath(args.request), 303);
    throw error;
  }
}

export function loader({ request }: { request: Request }) {
  return redirect(`/${localeOf(request.url)}/account/helpers`);
}
