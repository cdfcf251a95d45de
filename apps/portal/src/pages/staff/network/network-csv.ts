import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { localeOf } from '../../../locale/locale';
import { filesQuestionOf } from './files-question';
import { PURPOSE } from './network-words';

/** The open files that were looked for, as one file. Streamed on, never kept. */
export function loader(args: LoaderFunctionArgs) {
  const query = { ...filesQuestionOf(args.request.url), language: localeOf(args.request.url) };
  return loading(args, async () => {
    const { body } = await Api.of(args).stream('/v1/visas/network/files.csv', { purpose: PURPOSE, query });
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="visas.csv"',
      },
    });
  });
}
