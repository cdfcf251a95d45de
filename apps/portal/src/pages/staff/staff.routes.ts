import { index, route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** The staff screens: queues, visa files. */
export const staffRoutes: RouteConfigEntry[] = [
  route('staff', 'pages/staff/staff-layout.tsx', { id: 'staff' }, [
    index('pages/staff/queues/overview.tsx'),
    route('queues/:family/:queue', 'pages/staff/queues/queue.tsx'),
    route('visas/:id', 'pages/staff/visas/visa-file.tsx'),
    route('visas/:id/documents/:kind', 'pages/staff/visas/document-bytes.ts'),
  ]),
];
