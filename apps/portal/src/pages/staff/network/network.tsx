import { Trans, useLingui } from '@lingui/react/macro';
import { CursorPaging } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { postNames, PostNamesProvider } from '../policy/post-names';
import { StaffPage } from '../staff-page';
import { LoadTables } from './load-tables';
import type { NetworkLoad, OverdueConsultation, Paged } from './network.types';
import { PURPOSE } from './network-words';
import { OverdueTable } from './overdue-table';
import { ServicesTable } from './services-table';

export function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  const api = Api.of(args);
  return loading(args, async () => {
    const [load, overdue, names] = await Promise.all([
      api.get<NetworkLoad>('/v1/visas/network', { purpose: PURPOSE }),
      api.get<Paged<OverdueConsultation>>('/v1/visas/network/consultations', {
        purpose: PURPOSE,
        query: { cursor, limit: 25 },
      }),
      postNames(api),
    ]);
    return { load, overdue, names, cursor };
  });
}

/** Every post at one glance: how much lies there, how old it is, and for whom it waits. */
export default function Network() {
  const { load, overdue, names, cursor } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const at = formatInstant(load.at, locale);
  return (
    <StaffPage title={t`Réseau des postes`}>
      <PostNamesProvider value={names}>
        <h1>
          <Trans>Réseau des postes</Trans>
        </h1>
        <p>
          <Trans>Dossiers de visa ouverts, comptés le {at}.</Trans>{' '}
          <a href={`/${locale}/staff/network/files`}>{t`Voir les dossiers, les transférer, les exporter`}</a>
        </p>
        {load.posts.length === 0 ? (
          <p>
            <Trans>Aucun dossier n’est ouvert dans vos postes.</Trans>
          </p>
        ) : (
          <LoadTables posts={load.posts} />
        )}
        <ServicesTable services={load.services} />
        <OverdueTable items={overdue.items} />
        <CursorPaging
          label={t`Pages des consultations en retard`}
          firstHref={cursor === null ? undefined : '?#overdue'}
          nextHref={overdue.next === null ? undefined : `?cursor=${encodeURIComponent(overdue.next)}#overdue`}
        />
      </PostNamesProvider>
    </StaffPage>
  );
}
