import { Outlet } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { viewerOf } from '../api/viewer';
import { isLocale } from '../locale/locale';

/** Knows the language and who looks, for the frame of every page. */
export async function loader(args: LoaderFunctionArgs) {
  if (!isLocale(args.params['locale'])) throw new Response(null, { status: 404 });
  return { viewer: await viewerOf(args) };
}

export default function LocaleLayout() {
  return <Outlet />;
}
