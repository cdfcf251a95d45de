import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

const file = 'files/registration/:id';

/** Asking to be entered in the consular register, and each request of mine. */
export const registrationRoutes: RouteConfigEntry[] = [
  route('registration/new', 'pages/registration/new-registration.tsx'),
  route(file, 'pages/registration/registration-file.tsx'),
  route(`${file}/edit`, 'pages/registration/edit-registration.tsx'),
  route(`${file}/certificate`, 'pages/registration/certificate.ts'),
  route(`${file}/documents/:kind`, 'pages/registration/sent-document.ts'),
];
