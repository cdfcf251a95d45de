import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** What police and neighbours report: nobody reads that list, so there is a page for each thing that is done to it. */
export const lostDocumentsRoutes: RouteConfigEntry[] = [
  route('lost-documents', 'pages/staff/lost-documents/report.tsx'),
  route('lost-documents/import', 'pages/staff/lost-documents/import.tsx', { id: 'lost-documents-import' }),
  route('lost-documents/remove', 'pages/staff/lost-documents/remove.tsx', { id: 'lost-documents-remove' }),
];
