import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

const at = (path: string, file: string): RouteConfigEntry => route(path, `pages/visa-application/${file}`);

/** From the first question to the e-visa. What has a name of its own stands before the pages of questions. */
export const visaApplicationRoutes: RouteConfigEntry[] = [
  at('visas/new', 'start.tsx'),
  at('visas/own-data', 'own-data.tsx'),
  at('visas/own-data/:id', 'own-data-archive.ts'),
  at('visas/:id', 'application.tsx'),
  at('visas/:id/documents', 'documents.tsx'),
  at('visas/:id/documents/:kind', 'document.tsx'),
  at('visas/:id/documents/:kind/content', 'document-content.ts'),
  at('visas/:id/check', 'check.tsx'),
  at('visas/:id/submitted', 'submitted.tsx'),
  at('visas/:id/pay', 'pay.tsx'),
  at('visas/:id/answer', 'answer.tsx'),
  at('visas/:id/withdraw', 'withdraw.tsx'),
  at('visas/:id/guardians', 'guardians.tsx'),
  at('visas/:id/history', 'history.tsx'),
  at('visas/:id/e-visa', 'e-visa.ts'),
  at('visas/:id/refusal-letter', 'refusal-letter.ts'),
  at('visas/:id/appeal', 'appeal.tsx'),
  at('visas/:id/:step', 'step.tsx'),
];
