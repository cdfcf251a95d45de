import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { certificatePath } from '../../certificates/certificate-path';
import { handOn } from '../visas/document-bytes';

/** A document as it was sent, beside what is to be certified. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const path = `${certificatePath(args)}/documents/${encodeURIComponent(String(args.params['kind']))}`;
    return handOn(await Api.of(args).stream(path, { purpose: 'civil-act' }));
  });
}
