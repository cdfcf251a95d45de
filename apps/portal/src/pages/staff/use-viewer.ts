import { useRouteLoaderData } from 'react-router';
import type { Viewer } from '../../api/viewer';

/** The officer who looks at the page. @throws Error outside of the staff layout */
export function useViewer(): Viewer {
  const shared = useRouteLoaderData<{ viewer: Viewer }>('staff');
  if (!shared) throw new Error('This page is not under the staff layout.');
  return shared.viewer;
}
