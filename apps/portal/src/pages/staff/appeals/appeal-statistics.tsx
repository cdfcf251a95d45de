import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { StaffPage } from '../staff-page';
import { dayOf, shareOf, totalOf } from './post-refusals';
import type { PostRefusals } from './post-refusals';

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const [from, until] = [dayOf(searchParams.get('from')), dayOf(searchParams.get('until'))];
  return loading(args, async () => {
    const query = { from, until };
    const { items } = await Api.of(args).get<{ items: PostRefusals[] }>('/v1/visas/appeals/statistics', { query });
    return { items, from, until };
  });
}

/** How many refusals were overturned on appeal, by post; the appeals themselves lie in their queue. */
export default function AppealStatistics() {
  const { items, from, until } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Recours contre les refus de visa`}>
      <h1>
        <Trans>Recours contre les refus de visa</Trans>
      </h1>
      <p>
        <a href={`/${locale}/staff/queues/visas/appeals`}>
          <Trans>Recours à examiner</Trans>
        </a>
      </p>
      <form method="get" role="search" aria-label={t`Choisir une période`} className="filters">
        <TextField name="from" label={t`Refus à partir du`} value={from ?? undefined} input={{ type: 'date' }} />
        <TextField name="until" label={t`jusqu’au`} value={until ?? undefined} input={{ type: 'date' }} />
        <Button kind="secondary">{t`Afficher`}</Button>
      </form>
      {items.length === 0 ? (
        <p>
          <Trans>Aucun refus dans cette période.</Trans>
        </p>
      ) : (
        <RefusalTable items={items} />
      )}
    </StaffPage>
  );
}

function RefusalTable({ items }: { items: readonly PostRefusals[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const total = { ...totalOf(items), post: t`Ensemble` };
  const lines = items.length > 1 ? [...items, total] : items;
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Refus et recours par poste`}>
      <table>
        <caption className="visually-hidden">{t`Refus et recours par poste`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Poste`}</th>
            <th scope="col">{t`Refus`}</th>
            <th scope="col">{t`Contestés`}</th>
            <th scope="col">{t`En cours`}</th>
            <th scope="col">{t`Maintenus`}</th>
            <th scope="col">{t`Sans réponse`}</th>
            <th scope="col">{t`Annulés`}</th>
            <th scope="col">{t`Annulés, part des recours décidés`}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.post}>
              <th scope="row">{line.post}</th>
              <td>{line.refused}</td>
              <td>{line.appealed}</td>
              <td>{line.open}</td>
              <td>{line.upheld}</td>
              <td>{line.implicitlyRejected}</td>
              <td>{line.overturned}</td>
              <td>{shareOf(line, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
