import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Programs of others and the person they act for. */
export const programRoutes: RouteConfigEntry[] = [
  route('connect/ended', 'pages/programs/ended.tsx'),
  route('connect/:uid', 'pages/programs/connect.tsx'),
  route('device', 'pages/programs/device.tsx'),
  route('account/programs', 'pages/programs/my-programs.tsx'),
];
