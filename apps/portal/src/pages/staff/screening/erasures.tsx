import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { areasOf } from '../../../layout/staff-areas';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { StaffPage } from '../staff-page';
import { useViewer } from '../use-viewer';
import type { Erasure } from './screening.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, () => Api.of(args).get<{ items: Erasure[] }>('/v1/visas/screening/erasures'));
}

/** When details of hits were erased, and that nothing was left over: counts and times alone. */
export default function Erasures() {
  const { items } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <StaffPage title={t`Effacement des signalements`} list>
      <h1>
        <Trans>Effacement des signalements</Trans>
      </h1>
      <WhatIsErased />
      {items.length === 0 ? (
        <p>
          <Trans>Rien n’a encore été effacé.</Trans>
        </p>
      ) : (
        <ErasureTable items={items} />
      )}
    </StaffPage>
  );
}

function WhatIsErased() {
  const locale = useLocale();
  const viewer = useViewer();
  const readsPolicy = areasOf(viewer).some(({ path }) => path === 'policy');
  return (
    <>
      <p>
        <Trans>
          Le détail d’un signalement est effacé d’office quelque temps après la conclusion ; la conclusion reste. Chaque
          passage qui efface laisse ici sa preuve. Les cent dernières sont affichées.
        </Trans>
      </p>
      {readsPolicy && (
        <p>
          <Trans>
            Le délai est dans la <a href={`/${locale}/staff/policy`}>politique des visas</a>.
          </Trans>
        </p>
      )}
    </>
  );
}

function ErasureTable({ items }: { items: readonly Erasure[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Preuves d’effacement`}>
      <table className="stacked">
        <caption className="visually-hidden">{t`Preuves d’effacement`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Effacé le`}</th>
            <th scope="col">{t`Signalements tranchés jusqu’au`}</th>
            <th scope="col">{t`Détails effacés`}</th>
            <th scope="col">{t`Restés malgré tout`}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ at, adjudicatedBefore, erased, leftOver }) => (
            <tr key={at} data-row>
              <th scope="row">{formatInstant(at, locale)}</th>
              <td data-label={t`Signalements tranchés jusqu’au`}>{formatInstant(adjudicatedBefore, locale)}</td>
              <td data-label={t`Détails effacés`}>{erased}</td>
              <td data-label={t`Restés malgré tout`}>
                <Tag tone={leftOver === 0 ? 'good' : 'bad'}>{leftOver === 0 ? t`aucun` : leftOver}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
