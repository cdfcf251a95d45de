import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { handOn } from '../visas/document-bytes';

/** A proof as it was sent, beside what was stated. */
export function loader(args: LoaderFunctionArgs) {
  const { id = '', kind = '' } = args.params;
  return loading(args, async () => {
    const path = `/v1/civil-registry/copy-requests/${encodeURIComponent(id)}/documents/${encodeURIComponent(kind)}`;
    return handOn(await Api.of(args).stream(path, { purpose: 'civil-act' }));
  });
}
