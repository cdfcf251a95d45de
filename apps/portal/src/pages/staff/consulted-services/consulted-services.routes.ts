import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Who is asked about applications for visas. `new` may be the code of a service: its page is one step deeper. */
export const consultedServicesRoutes: RouteConfigEntry[] = [
  route('consulted-services', 'pages/staff/consulted-services/consulted-services.tsx'),
  route('consulted-services/new', 'pages/staff/consulted-services/new-service.tsx'),
  route('consulted-services/:code/edit', 'pages/staff/consulted-services/edit-service.tsx'),
];
