import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { handOn } from '../visas/document-bytes';

/** The page of the old register that a row was read from. */
export function loader(args: LoaderFunctionArgs) {
  const { id = '', line = '' } = args.params;
  return loading(args, async () => {
    const path = `/v1/civil-registry/imports/${encodeURIComponent(id)}/rows/${encodeURIComponent(line)}/scan`;
    return handOn(await Api.of(args).stream(path, { purpose: 'civil-act' }));
  });
}
