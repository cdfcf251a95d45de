import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { viewerOf } from '../../../api/viewer';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { areasOf, hasRole } from '../../../layout/staff-areas';
import { StaffPage } from '../staff-page';
import { queueFamilies } from './queue-catalogue';
import type { QueueFamily } from './queue-catalogue';
import type { SearchPage } from '../searches/search.types';
import type { QueuePage } from './queue-lines';

interface FamilyCounts {
  key: string;
  /** Null: the service does not answer now. */
  counts: Record<string, number> | null;
}

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await viewerOf(args);
  // Administrators and border officers have no queue: they begin where their work is.
  const [start] = viewer ? areasOf(viewer) : [];
  if (start && start.path !== '') throw redirect(`/${localeOf(args.request.url)}/staff/${start.path}`, 303);
  const mine = queueFamilies.filter(({ roles }) => hasRole(viewer?.grants ?? [], roles));
  const isCentre = hasRole(viewer?.grants ?? [], ['civil-status-centre']);
  const [families, searches] = await Promise.all([
    Promise.all(mine.map((family) => countsOf(Api.of(args), family))),
    isCentre ? searchesOf(Api.of(args)) : null,
  ]);
  return { families, searches };
}

/** One service that is away takes nothing from the others. */
async function countsOf(api: Api, { key, api: path, purpose, queues }: QueueFamily): Promise<FamilyCounts> {
  const [first = ''] = Object.keys(queues);
  const answer = await api.get<QueuePage>(`${path}/${first}`, { purpose, query: { limit: 1 } }).catch(() => null);
  return { key, counts: answer?.counts ?? null };
}

const MANY = 100;

/** How many acts this centre is asked to look for: as many as a page holds, or more. */
async function searchesOf(api: Api): Promise<string | null> {
  const options = { purpose: 'civil-act', query: { state: 'open', limit: MANY } };
  const page = await api.get<SearchPage>('/v1/civil-registry/searches', options).catch(() => null);
  return page && `${page.items.length}${page.next === null ? '' : '+'}`;
}

export default function Overview() {
  const locale = useLocale();
  const { families, searches } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <StaffPage title={t`Files d’attente`}>
      <h1>
        <Trans>Files d’attente</Trans>
      </h1>
      {searches !== null && (
        <p>
          <a href={`/${locale}/staff/searches`}>
            <Trans>Recherches d’actes ouvertes : {searches}</Trans>
          </a>
        </p>
      )}
      {families.length === 0 && searches === null && (
        <p>
          <Trans>Votre rôle n’a pas de file d’attente : prenez un des chemins ci-dessus.</Trans>
        </p>
      )}
      <div className="columns columns-2">
        {queueFamilies.map((family) => {
          const found = families.find(({ key }) => key === family.key);
          return found && <Family key={family.key} family={family} counts={found.counts} />;
        })}
      </div>
    </StaffPage>
  );
}

function Family({ family, counts }: { family: QueueFamily; counts: FamilyCounts['counts'] }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  if (!counts)
    return (
      <section>
        <h2>{i18n._(family.title)}</h2>
        <p>
          <Trans>Ce service ne répond pas pour le moment. Réessayez dans quelques minutes.</Trans>
        </p>
      </section>
    );
  return (
    <section>
      <table>
        <caption>
          <h2>{i18n._(family.title)}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>File</Trans>
            </th>
            <th scope="col">
              <Trans>Dossiers</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(family.queues).map(([name, words]) => (
            <tr key={name}>
              <th scope="row">
                <a href={`/${locale}/staff/queues/${family.key}/${name}`}>{i18n._(words)}</a>
              </th>
              <td className="number">{counts[name] ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
