import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { registrationPath } from '../../registration/registration-path';
import { handOn } from '../visas/document-bytes';

/** A proof as it was sent, beside what was stated. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const path = `${registrationPath(args)}/documents/${encodeURIComponent(String(args.params['kind']))}`;
    return handOn(await Api.of(args).stream(path, { purpose: 'registration' }));
  });
}
