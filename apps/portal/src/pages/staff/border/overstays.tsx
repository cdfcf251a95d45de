import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { CursorPaging } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { StaffPage } from '../staff-page';
import { lastDayWords } from './border-words';

interface Overstay {
  applicationId: string;
  visaNumber: string;
  hereSince: string;
  lastDay: string;
  reason: string;
  days: number;
}
interface OverstayPage {
  items: Overstay[];
  next: string | null;
}

export function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  return loading(args, async () => {
    const options = { query: { cursor, limit: 25 }, purpose: 'border-check' };
    return { page: await Api.of(args).get<OverstayPage>('/v1/visas/border/overstays', options), cursor };
  });
}

/** Who is here longer than allowed: numbers of visas and dates, no name. Who meets the traveller verifies the visa. */
export default function Overstays() {
  const { page, cursor } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <StaffPage title={t`Séjours dépassés`} list>
      <h1>
        <Trans>Séjours dépassés</Trans>
      </h1>
      <p>
        <Trans>Qui est encore là après son dernier jour permis, par visa. La sortie notée l’ôte de cette liste.</Trans>
      </p>
      {page.items.length === 0 ? (
        <p>
          <Trans>Aucun séjour dépassé.</Trans>
        </p>
      ) : (
        <OverstayTable items={page.items} />
      )}
      <CursorPaging
        label={t`Pages des séjours dépassés`}
        firstHref={cursor === null ? undefined : '?'}
        nextHref={page.next === null ? undefined : `?cursor=${encodeURIComponent(page.next)}`}
      />
    </StaffPage>
  );
}

function OverstayTable({ items }: Pick<OverstayPage, 'items'>) {
  const { t } = useLingui();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Séjours dépassés`}>
      <table>
        <caption className="visually-hidden">{t`Séjours dépassés`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Numéro de l’e-visa`}</th>
            <th scope="col">{t`Jours de trop`}</th>
            <th scope="col">{t`Dernier jour permis`}</th>
            <th scope="col">{t`Ce qui limite le séjour`}</th>
            <th scope="col">{t`Entré le`}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <OverstayRow key={line.applicationId} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OverstayRow({ line: { visaNumber, days, lastDay, reason, hereSince } }: { line: Overstay }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const words: Readonly<Record<string, MessageDescriptor>> = lastDayWords;
  return (
    <tr data-row>
      <th scope="row">{visaNumber}</th>
      <td>{days}</td>
      <td>{formatDate(lastDay, locale)}</td>
      <td>{words[reason] ? i18n._(words[reason]) : reason}</td>
      <td>{formatDate(hereSince, locale)}</td>
    </tr>
  );
}
