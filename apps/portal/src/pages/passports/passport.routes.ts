import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

const file = 'files/passport/:id';

/** Asking for a passport, and each request of mine. */
export const passportRoutes: RouteConfigEntry[] = [
  route('passport/new', 'pages/passports/new-passport.tsx'),
  route(file, 'pages/passports/passport-file.tsx'),
  route(`${file}/edit`, 'pages/passports/edit-passport.tsx'),
  route(`${file}/documents/:kind`, 'pages/passports/sent-document.ts'),
];

/** Below `staff`. */
export const staffPassportRoutes: RouteConfigEntry[] = [
  route('passports/:id', 'pages/staff/passports/passport-file.tsx'),
  route('passports/:id/documents/:kind', 'pages/staff/passports/document-bytes.ts'),
];
