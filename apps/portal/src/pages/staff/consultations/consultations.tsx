import { Trans, useLingui } from '@lingui/react/macro';
import { CursorPaging, Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { DoneNotice } from '../done-notice';
import { Due } from '../due';
import { StaffPage } from '../staff-page';
import type { ConsultationPage } from './consultation.types';
import { consultationDoneWords, consultationStateWords, consultationTones } from './consultation-words';

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const [cursor, wanted] = [searchParams.get('cursor'), searchParams.get('state')];
  const state = wanted === 'done' ? 'done' : 'waiting';
  return loading(args, async () => {
    const query = { state, cursor, limit: 25 };
    const page = await Api.of(args).get<ConsultationPage>('/v1/visas/consultations', { query });
    return { page, cursor, state, today: new Date().toISOString().slice(0, 10) };
  });
}

/** What posts ask this service about applications for visas, the most urgent first; no names. */
export default function Consultations() {
  const { page, cursor, state, today } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <StaffPage title={t`Consultations sur des visas`} list>
      <DoneNotice words={consultationDoneWords} />
      <h1>
        <Trans>Consultations sur des visas</Trans>
      </h1>
      <p>
        {state === 'waiting' ? (
          <a href="?state=done">{t`Voir celles qui n’attendent plus votre réponse`}</a>
        ) : (
          <a href="?">{t`Voir celles qui attendent votre réponse`}</a>
        )}
      </p>
      {page.items.length === 0 ? (
        <p>
          {state === 'waiting' ? (
            <Trans>Aucune question n’attend votre service.</Trans>
          ) : (
            <Trans>Aucune question n’est passée par votre service.</Trans>
          )}
        </p>
      ) : (
        <ConsultationTable page={page} today={today} />
      )}
      <CursorPaging
        label={t`Pages des consultations`}
        firstHref={cursor === null ? undefined : `?state=${state}`}
        nextHref={page.next === null ? undefined : `?state=${state}&cursor=${encodeURIComponent(page.next)}`}
      />
    </StaffPage>
  );
}

function ConsultationTable({ page, today }: { page: ConsultationPage; today: string }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Consultations sur des visas`}>
      <table>
        <caption className="visually-hidden">{t`Consultations sur des visas`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Posée le`}</th>
            <th scope="col">{t`État`}</th>
            <th scope="col">{t`Réponse avant le`}</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map(({ id, openedAt, state, dueOn }) => (
            <tr key={id} data-row>
              <th scope="row">
                <a href={`/${locale}/staff/consultations/${id}`} data-open>
                  {formatInstant(openedAt, locale)}
                </a>
              </th>
              <td>
                <Tag tone={consultationTones[state]}>{i18n._(consultationStateWords[state])}</Tag>
              </td>
              <td>
                <Due due={dueOn ? { on: dueOn } : null} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
