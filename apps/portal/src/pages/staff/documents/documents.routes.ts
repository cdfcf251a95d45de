import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

const page = (name: string): string => `pages/staff/documents/${name}.tsx`;

/** The issuing office: below `staff`. */
export const staffDocumentsRoutes: RouteConfigEntry[] = [
  route('documents', page('register')),
  route('documents/parked', page('parked')),
  route('documents/batches', page('batches')),
  route('documents/batches/:id', page('batch')),
  route('documents/numbers', page('numbers')),
  route('documents/keys', page('keys')),
  route('documents/:id', page('document')),
];
