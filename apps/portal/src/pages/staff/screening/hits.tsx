import { Trans, useLingui } from '@lingui/react/macro';
import { CursorPaging } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { DoneNotice } from '../done-notice';
import { StaffPage } from '../staff-page';
import { screeningDoneWords, sourceWords } from './screening-words';
import type { HitLine, PageOf } from './screening.types';

export function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  return loading(args, async () => {
    const options = { query: { cursor, limit: 25 }, purpose: 'adjudication' };
    return { cursor, page: await Api.of(args).get<PageOf<HitLine>>('/v1/visas/screening/hits', options) };
  });
}

/** What the lists found in files and nobody looked at yet, the oldest first; no names. */
export default function Hits() {
  const { page, cursor } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Signalements à examiner`} list>
      <DoneNotice words={screeningDoneWords} />
      <h1>
        <Trans>Signalements à examiner</Trans>
      </h1>
      <p>
        <a href={`/${locale}/staff/watchlist`}>
          <Trans>La liste de vigilance</Trans>
        </a>
      </p>
      {page.items.length === 0 ? (
        <p>
          <Trans>Aucun signalement n’attend.</Trans>
        </p>
      ) : (
        <HitTable items={page.items} />
      )}
      <CursorPaging
        label={t`Pages des signalements`}
        firstHref={cursor === null ? undefined : '?'}
        nextHref={page.next === null ? undefined : `?cursor=${encodeURIComponent(page.next)}`}
      />
    </StaffPage>
  );
}

function HitTable({ items }: { items: readonly HitLine[] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Signalements à examiner`}>
      <table>
        <caption className="visually-hidden">{t`Signalements à examiner`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Demande`}</th>
            <th scope="col">{t`Origine`}</th>
            <th scope="col">{t`Poste`}</th>
            <th scope="col">{t`Signalé le`}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, reference, source, post, raisedAt }) => (
            <tr key={id} data-row>
              <th scope="row">
                <a href={`/${locale}/staff/screening/${id}`} data-open>
                  {reference ?? t`sans référence`}
                </a>
              </th>
              <td>{i18n._(sourceWords[source])}</td>
              <td>{post}</td>
              <td>{formatInstant(raisedAt, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
