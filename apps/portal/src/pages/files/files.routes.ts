import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Everything of mine, and each order of a copy. */
export const filesRoutes: RouteConfigEntry[] = [
  route('files', 'pages/files/files.tsx'),
  route('files/copy/:id', 'pages/files/copy-file.tsx'),
  route('files/copy/:id/document', 'pages/files/copy-document.ts'),
];
