import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Travel papers at a post, and at the border. */
export const staffTravelRoutes: RouteConfigEntry[] = [
  route('travel', 'pages/staff/travel/counter.tsx'),
  route('travel/new', 'pages/staff/travel/new-request.tsx'),
  route('travel/:id', 'pages/staff/travel/emergency-file.tsx'),
  route('travel/:id/paper', 'pages/staff/travel/paper.ts'),
  route('travel/:id/documents/:kind', 'pages/staff/travel/document-bytes.ts'),
  route('losses/new', 'pages/staff/travel/new-report.tsx'),
  route('losses/:id', 'pages/staff/travel/loss-file.tsx'),
  route('losses/:id/receipt', 'pages/staff/travel/receipt.ts'),
  route('border', 'pages/staff/travel/border.tsx'),
  route('visa-desk', 'pages/staff/border/border-desk.tsx'),
  route('border-conflicts', 'pages/staff/border/conflicts.tsx'),
  route('overstays', 'pages/staff/border/overstays.tsx'),
];
