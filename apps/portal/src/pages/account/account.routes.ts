import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Opening an account, signing in and out. */
export const accountRoutes: RouteConfigEntry[] = [
  route('sign-in', 'pages/account/sign-in.tsx'),
  route('sign-out', 'pages/account/sign-out.tsx'),
];
