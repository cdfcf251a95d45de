import { redirect } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { preferredLocale } from '../../locale/locale';

/** `/` has no language: it leads to the one the browser prefers. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${preferredLocale(request.headers.get('accept-language'))}`, {
    headers: { vary: 'accept-language' },
  });
}
