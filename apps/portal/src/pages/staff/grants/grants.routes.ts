import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Who may do what where: administrators give roles, auditors read them. */
export const grantsRoutes: RouteConfigEntry[] = [
  route('grants', 'pages/staff/grants/grants.tsx'),
  route('grants/new', 'pages/staff/grants/new-grant.tsx'),
  route('grants/:id', 'pages/staff/grants/grant.tsx'),
];
