import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** What the lists found, and who is on them. */
export const screeningRoutes: RouteConfigEntry[] = [
  route('screening', 'pages/staff/screening/hits.tsx'),
  route('screening/:id', 'pages/staff/screening/hit.tsx'),
  route('erasures', 'pages/staff/screening/erasures.tsx'),
  route('watchlist', 'pages/staff/screening/watchlist.tsx'),
  route('watchlist/new', 'pages/staff/screening/new-entry.tsx'),
  route('watchlist/:id', 'pages/staff/screening/watchlist-entry.tsx'),
];
