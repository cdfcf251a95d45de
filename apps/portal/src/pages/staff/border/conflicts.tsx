import { Trans, useLingui } from '@lingui/react/macro';
import { CursorPaging } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { StaffPage } from '../staff-page';
import { conflictWords } from './border-words';

interface ConflictPage {
  items: Array<{ applicationId: string; visaNumber: string; conflicts: Array<{ kind: string }> }>;
  next: string | null;
}

export function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  return loading(args, async () => {
    const options = { query: { cursor, limit: 25 }, purpose: 'border-check' };
    return { page: await Api.of(args).get<ConflictPage>('/v1/visas/border/conflicts', options), cursor };
  });
}

/** What desks told that does not go together: by visa, no name. Nothing is thrown away; somebody looks into it. */
export default function Conflicts() {
  const { page, cursor } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <StaffPage title={t`Écarts aux frontières`} list>
      <h1>
        <Trans>Écarts aux frontières</Trans>
      </h1>
      <p>
        <Trans>Les lignes des guichets qui ne vont pas ensemble, par visa. Toutes sont gardées.</Trans>
      </p>
      {page.items.length === 0 ? (
        <p>
          <Trans>Aucun écart.</Trans>
        </p>
      ) : (
        <ConflictTable page={page} />
      )}
      <CursorPaging
        label={t`Pages des écarts`}
        firstHref={cursor === null ? undefined : '?'}
        nextHref={page.next === null ? undefined : `?cursor=${encodeURIComponent(page.next)}`}
      />
    </StaffPage>
  );
}

function ConflictTable({ page }: { page: ConflictPage }) {
  const { i18n, t } = useLingui();
  const words: Readonly<Record<string, (typeof conflictWords)[keyof typeof conflictWords]>> = conflictWords;
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Écarts aux frontières`}>
      <table>
        <caption className="visually-hidden">{t`Écarts aux frontières`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Numéro de l’e-visa`}</th>
            <th scope="col">{t`Ce qui ne va pas ensemble`}</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map(({ applicationId, visaNumber, conflicts }) => (
            <tr key={applicationId} data-row>
              <th scope="row">{visaNumber}</th>
              <td>
                {[...new Set(conflicts.map(({ kind }) => kind))].map((kind) => (
                  <p key={kind}>{words[kind] ? i18n._(words[kind]) : kind}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
