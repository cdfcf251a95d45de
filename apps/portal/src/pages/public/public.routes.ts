import { index, route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Pages for everybody: no sign-in. */
export const publicRoutes: RouteConfigEntry[] = [
  index('pages/public/home.tsx'),
  route('posts', 'pages/public/posts.tsx'),
  route('posts/:code', 'pages/public/one-post.tsx'),
  route('visas/requirements', 'pages/public/requirements.tsx'),
  route('tracking', 'pages/public/tracking.tsx'),
  route('verify', 'pages/public/verify.tsx'),
  route('verify/copy', 'pages/public/verify-copy.tsx'),
  route('verify/:number', 'pages/public/verified.tsx'),
  // No sign-in to open it: it must be there without a network, and holds nothing of anybody. The register asks who tells.
  route('border-desk', 'pages/staff/border/offline-desk.tsx'),
  route('help', 'pages/public/help.tsx'),
];
