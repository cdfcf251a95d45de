import { msg } from '@lingui/core/macro';
import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import { ApiProblem } from '../../api/problem';
import { formatDate } from '../../locale/format';
import { i18nOf } from '../../locale/i18n';
import type { Locale } from '../../locale/locale';

export interface OwnFile {
  id: string;
  label: string;
}

interface Line {
  id: string;
  reference: string | null;
  createdAt?: string;
}

const places = [
  { path: '/v1/identity/registrations', words: msg`Inscription consulaire` },
  { path: '/v1/civil-registry/copy-requests', words: msg`Copie d’acte` },
  { path: '/v1/civil-registry/certificates', words: msg`Certificat` },
  { path: '/v1/identity/passport-requests', words: msg`Passeport` },
  { path: '/v1/identity/loss-reports', words: msg`Papier perdu ou volé` },
  { path: '/v1/identity/emergency-documents', words: msg`Laissez-passer` },
  { path: '/v1/visas/applications', words: msg`Visa` },
] as const;

/** The person's own files in all services, as she knows them; those of a service that is away are left out. */
export async function ownFiles(args: PageArguments, locale: Locale): Promise<OwnFile[]> {
  const found = await Promise.all(
    places.map(async ({ path, words }) => {
      const items = await lines(args, path);
      return items.map(({ id, reference, createdAt }) => ({
        id,
        label: `${i18nOf(locale)._(words)} ${reference ?? (createdAt ? formatDate(createdAt, locale) : '')}`.trim(),
      }));
    }),
  );
  return found.flat();
}

async function lines(args: PageArguments, path: string): Promise<Line[]> {
  try {
    return (await Api.of(args).get<{ items: Line[] }>(path, { query: { limit: 50 } })).items;
  } catch (error) {
    if (error instanceof ApiProblem && error.status >= 500) return [];
    throw error;
  }
}
