import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { viewerOf } from '../../../api/viewer';
import type { Viewer } from '../../../api/viewer';
import { hasRole } from '../../../layout/staff-areas';
import { NumberFamilies } from './number-families';
import { ActSeries, ReceiptSeriesTable } from './number-series';
import { OfficePage } from './office-page';
import { PURPOSE, receiptRoles, registryRoles } from './office-parts';
import type { ActRegister, NumberStocks, ReceiptSeries } from './office.types';

/** Three services have numbers: each is asked where this officer may ask it. */
export function loader(args: LoaderFunctionArgs) {
  const api = Api.of(args);
  const list = async <T,>(path: string, may: boolean): Promise<T[] | null> =>
    may ? (await api.get<{ items: T[] }>(path, { purpose: PURPOSE })).items : null;
  return loading(args, async () => {
    const { grants } = (await viewerOf(args)) as Viewer;
    const [stocks, acts, receipts] = await Promise.all([
      api.get<NumberStocks>('/v1/documents/numbers', { purpose: PURPOSE }),
      list<ActRegister>('/v1/civil-registry/registers', hasRole(grants, registryRoles)),
      list<ReceiptSeries>('/v1/payments/series', hasRole(grants, receiptRoles)),
    ]);
    return { stocks, acts, receipts };
  });
}

/** Series that the law wants without a gap, and numbers that nobody can guess. */
export default function Numbers() {
  const { stocks, acts, receipts } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <OfficePage title={t`Séries et numéros`} list>
      <h1>
        <Trans>Séries et numéros</Trans>
      </h1>
      {acts && <ActSeries registers={acts} />}
      {receipts && <ReceiptSeriesTable series={receipts} />}
      <NumberFamilies stocks={stocks} />
    </OfficePage>
  );
}
