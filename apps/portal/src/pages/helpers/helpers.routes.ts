import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Mandates: who may act for me, for whom I may act, and the log. */
export const helperRoutes: RouteConfigEntry[] = [
  route('account/helpers', 'pages/helpers/helpers.tsx'),
  route('account/helpers/new', 'pages/helpers/new-helper.tsx'),
  route('account/helpers/accept', 'pages/helpers/accept-mandate.tsx'),
  route('account/helpers/stop', 'pages/helpers/stop-acting.ts'),
  route('account/helpers/:id', 'pages/helpers/mandate-log.tsx'),
];
