import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Two persons of the register that may be one. */
export const personsRoutes: RouteConfigEntry[] = [route('double-persons/:id', 'pages/staff/persons/double-person.tsx')];
