import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { apiPathOf } from './open-application';

/** The sealed e-visa, handed on as it comes. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const answer = await Api.of(args).stream(`${apiPathOf(args)}/e-visa`);
    const headers = new Headers({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    const name = answer.headers.get('content-disposition');
    if (name !== null) headers.set('content-disposition', name);
    return new Response(answer.body, { headers });
  });
}
