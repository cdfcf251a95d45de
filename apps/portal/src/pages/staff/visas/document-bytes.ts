import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';

const shown = ['image/jpeg', 'image/png', 'application/pdf'];

/** A document as it was uploaded, for the officer's screen beside the form. Streamed on, never kept. */
export function loader(args: LoaderFunctionArgs) {
  const { id = '', kind = '' } = args.params;
  return loading(args, async () => {
    const path = `/v1/visas/applications/${encodeURIComponent(id)}/documents/${encodeURIComponent(kind)}`;
    return handOn(await Api.of(args).stream(path, { purpose: 'adjudication' }));
  });
}

/** Bytes of somebody else: shown as what they are known to be, inside our own pages and nowhere else. */
export function handOn(answer: Response): Response {
  const type = answer.headers.get('content-type')?.split(';', 1)[0] ?? '';
  const isShown = shown.includes(type);
  return new Response(answer.body, {
    headers: {
      'content-type': isShown ? type : 'application/octet-stream',
      'content-disposition': isShown ? 'inline' : 'attachment',
      'content-security-policy': "frame-ancestors 'self'",
      'x-frame-options': 'SAMEORIGIN',
    },
  });
}
