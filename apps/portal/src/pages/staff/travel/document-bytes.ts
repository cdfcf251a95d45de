import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { emergencyPath } from '../../travel/travel-paths';
import { handOn } from '../visas/document-bytes';
import { PURPOSE } from './travel-desk-words';

/** A document as it was sent, beside what was stated. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const path = `${emergencyPath(args)}/documents/${encodeURIComponent(String(args.params['kind']))}`;
    return handOn(await Api.of(args).stream(path, { purpose: PURPOSE }));
  });
}
