import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';

/** The sealed copy, handed on as it comes; the first download delivers it. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const answer = await Api.of(args).stream(`/v1/civil-registry/copy-requests/${args.params['id']}/document`);
    const headers = new Headers({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    const name = answer.headers.get('content-disposition');
    if (name !== null) headers.set('content-disposition', name);
    return new Response(answer.body, { headers });
  });
}
