import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

const at = (path: string, file: string): RouteConfigEntry => route(path, `pages/staff/walk-ins/${file}`);

/** Somebody at the counter without an account. What has a name of its own stands before the pages of questions. */
export const walkInRoutes: RouteConfigEntry[] = [
  at('walk-ins', 'start.tsx'),
  at('walk-ins/:id', 'walk-in.tsx'),
  at('walk-ins/:id/documents/:kind', 'document.tsx'),
  at('walk-ins/:id/guardians', 'guardians.tsx'),
  at('walk-ins/:id/check', 'check.tsx'),
  at('walk-ins/:id/:page', 'questions.tsx'),
];
