import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { passportPath } from '../../passports/passport-path';
import { handOn } from '../visas/document-bytes';

/** A proof as it was sent, beside what was stated. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const path = `${passportPath(args)}/documents/${encodeURIComponent(String(args.params['kind']))}`;
    return handOn(await Api.of(args).stream(path, { purpose: 'travel-document' }));
  });
}
