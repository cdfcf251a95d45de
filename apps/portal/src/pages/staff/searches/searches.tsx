import { Trans, useLingui } from '@lingui/react/macro';
import { CursorPaging } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { productWords } from '../copies/copy-words';
import { DoneNotice } from '../done-notice';
import { Due } from '../due';
import { StaffPage } from '../staff-page';
import { certificateTitles } from './certificate-titles';
import type { SearchPage } from './search.types';
import { doneWords } from './search-words';

export function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  return loading(args, async () => {
    const query = { state: 'open', cursor, limit: 25 };
    const page = await Api.of(args).get<SearchPage>('/v1/civil-registry/searches', { purpose: 'civil-act', query });
    const titles = await certificateTitles(args, page.items);
    return { page, cursor, titles, today: new Date().toISOString().slice(0, 10) };
  });
}

/** What consulates ask this centre to look for in its registers, the oldest first. */
export default function Searches() {
  const { page, cursor, titles, today } = useLoaderData<typeof loader>();
  const { i18n, t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Recherches d’actes`} list>
      <DoneNotice words={doneWords} />
      <h1>
        <Trans>Recherches d’actes</Trans>
      </h1>
      {page.items.length === 0 ? (
        <p>
          <Trans>Aucune recherche n’attend votre centre.</Trans>
        </p>
      ) : (
        <div className="table-box" tabIndex={0} role="region" aria-label={t`Recherches d’actes`}>
          <table>
            <caption className="visually-hidden">{t`Recherches d’actes`}</caption>
            <thead>
              <tr>
                <th scope="col">{t`Demande`}</th>
                <th scope="col">{t`Document demandé`}</th>
                <th scope="col">{t`Centre`}</th>
                <th scope="col">{t`Réponse avant le`}</th>
              </tr>
            </thead>
            <tbody>
              {page.items.map(({ id, reference, subject, product, heldBy, answerBy }) => (
                <tr key={id} data-row>
                  <th scope="row">
                    <a href={`/${locale}/staff/searches/${id}`} data-open>
                      {reference}
                    </a>
                  </th>
                  <td>
                    {subject === 'certificate'
                      ? t`${titles[product ?? '']?.[locale] ?? ''} : mentions en marge`
                      : product && productWords[product] && i18n._(productWords[product])}
                  </td>
                  <td>{heldBy}</td>
                  <td>
                    <Due due={answerBy ? { on: answerBy } : null} today={today} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <CursorPaging
        label={t`Pages des recherches`}
        firstHref={cursor === null ? undefined : '?'}
        nextHref={page.next === null ? undefined : `?cursor=${encodeURIComponent(page.next)}`}
      />
    </StaffPage>
  );
}
