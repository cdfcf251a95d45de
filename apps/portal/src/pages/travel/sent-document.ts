import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { handOn } from '../staff/visas/document-bytes';
import { emergencyPath } from './travel-paths';

/** A document as it was sent, for the person who sent it. Streamed on, never kept. */
export function loader(args: LoaderFunctionArgs) {
  const path = `${emergencyPath(args)}/documents/${encodeURIComponent(String(args.params['kind']))}`;
  return loading(args, async () => handOn(await Api.of(args).stream(path)));
}
