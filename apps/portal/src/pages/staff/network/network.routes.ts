import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** What headquarters sees of all posts. */
export const networkRoutes: RouteConfigEntry[] = [
  route('network', 'pages/staff/network/network.tsx'),
  route('network/files', 'pages/staff/network/network-files.tsx'),
  route('network/files.csv', 'pages/staff/network/network-csv.ts'),
];
