import { index } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Pages for everybody: no sign-in. */
export const publicRoutes: RouteConfigEntry[] = [index('pages/public/home.tsx')];
