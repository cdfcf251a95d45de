import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { handOn } from '../staff/visas/document-bytes';
import { loading } from '../../api/page-errors';
import { apiPathOf } from './open-application';

/** A document as it was sent, for the person who sent it. Streamed on, never kept. */
export function loader(args: LoaderFunctionArgs) {
  const path = `${apiPathOf(args)}/documents/${encodeURIComponent(String(args.params['kind']))}`;
  return loading(args, async () => handOn(await Api.of(args).stream(path)));
}
