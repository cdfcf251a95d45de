import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';

/** The archive as it comes: a download, never shown by a browser and never kept on the way. */
export function loader(args: LoaderFunctionArgs) {
  const path = `/v1/visas/exports/${encodeURIComponent(String(args.params['id']))}/archive`;
  return loading(args, async () => {
    const { body } = await Api.of(args).stream(path);
    return new Response(body, {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="mes-donnees-visas.zip"',
        'cache-control': 'no-store',
      },
    });
  });
}
