import { isStaff } from '../../api/viewer';
import type { Viewer } from '../../api/viewer';
import type { Locale } from '../../locale/locale';

/** Where work begins after signing in. */
export function startOf(viewer: Viewer, locale: Locale): string {
  return `/${locale}/${isStaff(viewer) ? 'staff' : 'files'}`;
}
