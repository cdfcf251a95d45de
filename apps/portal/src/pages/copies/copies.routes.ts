import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Ordering a copy or an extract of an act. */
export const copiesRoutes: RouteConfigEntry[] = [route('copies/new', 'pages/copies/order-copy.tsx')];
