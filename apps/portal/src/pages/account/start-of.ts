import type { Viewer } from '../../api/viewer';
import { isStaff } from '../../layout/staff-areas';
import type { Locale } from '../../locale/locale';

/** Where work begins after signing in. */
export function startOf(viewer: Viewer, locale: Locale): string {
  return `/${locale}/${isStaff(viewer) ? 'staff' : 'files'}`;
}
