import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

const loss = 'files/loss/:id';
const emergency = 'files/emergency-document/:id';

/** Papers that were lost or stolen, and laissez-passer: asking, and each file of mine. */
export const travelRoutes: RouteConfigEntry[] = [
  route('loss/new', 'pages/travel/new-loss.tsx'),
  route(loss, 'pages/travel/loss-file.tsx'),
  route(`${loss}/receipt`, 'pages/travel/receipt.ts'),
  route('emergency-document/new', 'pages/travel/new-emergency-document.tsx'),
  route(emergency, 'pages/travel/emergency-file.tsx'),
  route(`${emergency}/paper`, 'pages/travel/paper.ts'),
  route(`${emergency}/documents/:kind`, 'pages/travel/sent-document.ts'),
];
