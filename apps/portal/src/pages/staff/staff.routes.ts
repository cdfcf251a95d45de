import { index, route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';
import { staffDocumentsRoutes } from './documents/documents.routes';
import { personsRoutes } from './persons/persons.routes';
import { consultedServicesRoutes } from './consulted-services/consulted-services.routes';
import { lostDocumentsRoutes } from './lost-documents/lost-documents.routes';
import { screeningRoutes } from './screening/screening.routes';
import { grantsRoutes } from './grants/grants.routes';
import { networkRoutes } from './network/network.routes';
import { policyRoutes } from './policy/policy.routes';
import { staffTravelRoutes } from './travel/travel.routes';
import { walkInRoutes } from './walk-ins/walk-ins.routes';
import { staffPassportRoutes } from '../passports/passport.routes';

/** The staff screens: queues, and the files of each family. */
export const staffRoutes: RouteConfigEntry[] = [
  route('staff', 'pages/staff/staff-layout.tsx', { id: 'staff' }, [
    index('pages/staff/queues/overview.tsx'),
    route('queues/:family/:queue', 'pages/staff/queues/queue.tsx'),
    route('visas/:id', 'pages/staff/visas/visa-file.tsx'),
    route('visas/:id/preview', 'pages/staff/visas/decision/preview-bytes.ts'),
    route('visas/:id/as-of', 'pages/staff/visas/replay/replay.tsx'),
    route('visas/:id/documents/:kind', 'pages/staff/visas/document-bytes.ts'),
    route('visa-search', 'pages/staff/visa-search/visa-search.tsx'),
    ...walkInRoutes,
    route('appeals', 'pages/staff/appeals/appeal-statistics.tsx'),
    route('visa-groups/:id', 'pages/staff/visa-groups/group.tsx'),
    route('visa-groups/:id/propose/:decision', 'pages/staff/visa-groups/propose.tsx'),
    route('visa-batches/:id', 'pages/staff/visa-groups/batch.tsx'),
    route('consultations', 'pages/staff/consultations/consultations.tsx'),
    route('consultations/:id', 'pages/staff/consultations/consultation.tsx'),
    route('registers', 'pages/staff/registers/registers.tsx'),
    route('registers/declarations/new', 'pages/staff/registers/start-declaration.tsx'),
    route('registers/declarations/:id', 'pages/staff/registers/declaration.tsx'),
    route('registers/declarations/:id/duplicates', 'pages/staff/registers/duplicates.tsx'),
    route('registers/declarations/:id/sign', 'pages/staff/registers/sign.tsx'),
    route('registers/declarations/:id/:section', 'pages/staff/registers/section.tsx'),
    route('registers/acts/:id', 'pages/staff/registers/act.tsx'),
    route('copies/:id', 'pages/staff/copies/copy-file.tsx'),
    route('copies/:id/documents/:kind', 'pages/staff/copies/proof-bytes.ts'),
    route('registrations/:id', 'pages/staff/registrations/registration-file.tsx'),
    route('registrations/:id/documents/:kind', 'pages/staff/registrations/document-bytes.ts'),
    route('certificates/:id', 'pages/staff/certificates/certificate-file.tsx'),
    route('certificates/:id/documents/:kind', 'pages/staff/certificates/document-bytes.ts'),
    route('programs', 'pages/staff/programs/programs.tsx'),
    route('programs/new', 'pages/staff/programs/new-program.tsx'),
    route('programs/:id', 'pages/staff/programs/program.tsx'),
    ...staffDocumentsRoutes,
    ...networkRoutes,
    ...grantsRoutes,
    ...policyRoutes,
    ...screeningRoutes,
    ...lostDocumentsRoutes,
    ...consultedServicesRoutes,
    ...personsRoutes,
    ...staffTravelRoutes,
    ...staffPassportRoutes,
    route('desk-accounts', 'pages/staff/desk-accounts/desk-accounts.tsx'),
    route('desk-accounts/:id', 'pages/staff/desk-accounts/desk-account.tsx'),
    route('searches', 'pages/staff/searches/searches.tsx'),
    route('searches/:id', 'pages/staff/searches/search.tsx'),
    route('imports', 'pages/staff/imports/imports.tsx'),
    route('imports/:id', 'pages/staff/imports/import.tsx'),
    route('imports/:id/rows/:line/scan', 'pages/staff/imports/import-scan.ts'),
  ]),
];
