import { index, route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Pages for everybody: no sign-in. */
export const publicRoutes: RouteConfigEntry[] = [
  index('pages/public/home.tsx'),
  route('posts', 'pages/public/posts.tsx'),
  route('posts/:code', 'pages/public/one-post.tsx'),
  route('visas/requirements', 'pages/public/requirements.tsx'),
];
