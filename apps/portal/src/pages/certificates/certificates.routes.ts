import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

const file = 'files/certificate/:id';

/** Asking for a certificate, and each request of mine. */
export const certificatesRoutes: RouteConfigEntry[] = [
  route('certificates/new', 'pages/certificates/choose-kind.tsx'),
  route('certificates/new/:kind', 'pages/certificates/ask-certificate.tsx'),
  route(file, 'pages/certificates/certificate-file.tsx'),
  route(`${file}/paper`, 'pages/certificates/paper.ts'),
  route(`${file}/documents/:kind`, 'pages/certificates/sent-document.ts'),
];
