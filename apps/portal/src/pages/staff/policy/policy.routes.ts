import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

const page = (path: string, file: string, id?: string): RouteConfigEntry =>
  route(`policy${path}`, `pages/staff/policy/${file}`, id === undefined ? {} : { id });

/** The console of the visa policy. */
export const policyRoutes: RouteConfigEntry[] = [
  page('', 'policies.tsx'),
  page('/import', 'import-policy.tsx', 'policy-import'),
  page('/:id', 'policy.tsx'),
  page('/:id/copy', 'copy-policy.tsx'),
  page('/:id/edit', 'edit-policy.tsx'),
  page('/:id/import', 'import-policy.tsx', 'policy-replace'),
  page('/:id/file', 'policy-file.ts'),
  page('/:id/differences', 'differences.tsx'),
  page('/:id/simulations', 'simulations.tsx'),
  page('/:id/simulations/:simulation', 'simulation.tsx'),
];
