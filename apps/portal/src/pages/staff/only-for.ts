import { data } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import type { ErrorData } from '../../api/page-errors';
import { viewerOf } from '../../api/viewer';
import { hasRole } from '../../layout/staff-areas';

/**
 * For a page that is a form and nothing to read: nobody fills it to hear at its end that she may not. The service decides
 * all the same; who is not signed in is sent to sign in by the layout.
 */
export async function onlyFor(args: LoaderFunctionArgs, ...roles: string[]): Promise<null> {
  const viewer = await viewerOf(args);
  if (viewer && !hasRole(viewer.grants, roles)) throw data<ErrorData>({ code: 'not-permitted' }, { status: 403 });
  return null;
}
