import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, CursorPaging, Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { DoneNotice } from '../done-notice';
import { StaffPage } from '../staff-page';
import { entryStateWords, entryTones, screeningDoneWords } from './screening-words';
import type { EntryLine, PageOf } from './screening.types';

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const cursor = searchParams.get('cursor');
  const review = searchParams.get('review') === 'due' ? 'due' : null;
  return loading(args, async () => {
    const options = { query: { cursor, review, limit: 25 }, purpose: 'adjudication' };
    return { cursor, review, page: await Api.of(args).get<PageOf<EntryLine>>('/v1/visas/watchlist', options) };
  });
}

/** Who is looked for, by what right and until when. */
export default function Watchlist() {
  const { page, cursor, review } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const kept = review ? '&review=due' : '';
  return (
    <StaffPage title={t`Liste de vigilance`} list>
      <DoneNotice words={screeningDoneWords} />
      <h1>
        <Trans>Liste de vigilance</Trans>
      </h1>
      <p>
        <ButtonLink kind="secondary" href={`/${locale}/staff/watchlist/new`}>{t`Proposer une inscription`}</ButtonLink>
      </p>
      <p>
        {review ? (
          <a href="?">{t`Voir toutes les inscriptions`}</a>
        ) : (
          <a href="?review=due">{t`Voir celles qui sont à réexaminer`}</a>
        )}
      </p>
      {page.items.length === 0 ? (
        <p>
          <Trans>Aucune inscription.</Trans>
        </p>
      ) : (
        <EntryTable items={page.items} />
      )}
      <CursorPaging
        label={t`Pages de la liste`}
        firstHref={cursor === null ? undefined : `?${kept.slice(1)}`}
        nextHref={page.next === null ? undefined : `?cursor=${encodeURIComponent(page.next)}${kept}`}
      />
    </StaffPage>
  );
}

function EntryTable({ items }: { items: readonly EntryLine[] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Liste de vigilance`}>
      <table>
        <caption className="visually-hidden">{t`Liste de vigilance`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Nom`}</th>
            <th scope="col">{t`État`}</th>
            <th scope="col">{t`Autorité`}</th>
            <th scope="col">{t`À réexaminer le`}</th>
            <th scope="col">{t`Jusqu’au`}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, names: [name], state, authority, reviewOn, expiresOn }) => (
            <tr key={id} data-row>
              <th scope="row">
                <a href={`/${locale}/staff/watchlist/${id}`} data-open>
                  {name ? `${name.surname} ${name.givenNames}` : t`nom effacé`}
                </a>
              </th>
              <td>
                <Tag tone={entryTones[state]}>{i18n._(entryStateWords[state])}</Tag>
              </td>
              <td>{authority}</td>
              <td>{formatDate(reviewOn, locale)}</td>
              <td>{formatDate(expiresOn, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
