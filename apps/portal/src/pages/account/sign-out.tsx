import { redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { ApiProblem } from '../../api/problem';
import { localeOf } from '../../locale/locale';

/** Signs out, here or everywhere; typed drafts are wiped from the browser by the script on the page it leads to. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  if (form.has('everywhere')) await endEverywhere(args);
  const answer = await Api.of(args).delete('/v1/session');
  const sealed = answer.headers.get('jatigi-sealed-cookie') ?? '';
  const to = `/${localeOf(args.request.url)}?signed-out`;
  return redirect(to, { status: 303, headers: { 'jatigi-sealed-cookie': sealed } });
}

/** Who is signed out already has nothing to end elsewhere that this browser could name. */
async function endEverywhere(args: ActionFunctionArgs): Promise<void> {
  try {
    await Api.of(args).post('/v1/identity/me/sessions/end', {});
  } catch (error) {
    if (!(error instanceof ApiProblem && error.status === 401)) throw error;
  }
}

export function loader({ request }: { request: Request }) {
  return redirect(`/${localeOf(request.url)}`);
}
