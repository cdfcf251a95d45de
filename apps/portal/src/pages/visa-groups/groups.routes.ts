import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

const at = (path: string, file: string): RouteConfigEntry => route(path, `pages/visa-groups/${file}`);

/** Families, groups and delegations that ask for visas together. */
export const visaGroupRoutes: RouteConfigEntry[] = [
  at('visas/:id/group', 'start-group.tsx'),
  at('visa-groups/:id', 'group.tsx'),
  at('visa-groups/:id/edit', 'edit-group.tsx'),
  at('visa-groups/:id/documents/:kind', 'shared-document.tsx'),
];
