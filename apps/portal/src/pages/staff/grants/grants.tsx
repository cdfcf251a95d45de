import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, CursorPaging, Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { viewerOf } from '../../../api/viewer';
import { hasRole } from '../../../layout/staff-areas';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { DoneNotice } from '../done-notice';
import { StaffPage } from '../staff-page';
import type { Grant } from './grant.types';
import { grantDoneWords, grantStateWords, grantTones, PURPOSE, roleWords } from './grant-words';

const states = Object.keys(grantStateWords);

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const [cursor, wanted] = [searchParams.get('cursor'), searchParams.get('state')];
  const state = wanted !== null && states.includes(wanted) ? wanted : null;
  return loading(args, async () => {
    const options = { purpose: PURPOSE, query: { state, cursor, limit: 25 } };
    const [page, viewer] = await Promise.all([
      Api.of(args).get<{ items: Grant[]; next: string | null }>('/v1/identity/grants', options),
      viewerOf(args),
    ]);
    return { page, state, cursor, mayAsk: hasRole(viewer?.grants ?? [], ['administrator']) };
  });
}

/** Who may do what where, the newest first; an interim with the act that names the person. */
export default function Grants() {
  const { page, state, cursor, mayAsk } = useLoaderData<typeof loader>();
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const here = state === null ? '?' : `?state=${state}`;
  return (
    <StaffPage title={t`Habilitations`} list>
      <DoneNotice words={grantDoneWords} />
      <h1>
        <Trans>Habilitations</Trans>
      </h1>
      {mayAsk && <ButtonLink href={`/${locale}/staff/grants/new`}>{t`Demander une habilitation`}</ButtonLink>}
      <nav aria-label={t`Habilitations par état`}>
        <ul className="counts">
          <li>
            <a href="?" aria-current={state === null ? 'true' : undefined}>{t`Toutes`}</a>
          </li>
          {Object.entries(grantStateWords).map(([name, words]) => (
            <li key={name}>
              <a href={`?state=${name}`} aria-current={state === name ? 'true' : undefined}>
                {i18n._(words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page.items.length === 0 ? (
        <p>
          <Trans>Aucune habilitation dans cet état.</Trans>
        </p>
      ) : (
        <GrantTable grants={page.items} />
      )}
      <CursorPaging
        label={t`Pages des habilitations`}
        firstHref={cursor === null ? undefined : here}
        nextHref={
          page.next === null ? undefined : `?${new URLSearchParams({ ...(state && { state }), cursor: page.next })}`
        }
      />
    </StaffPage>
  );
}

function GrantTable({ grants }: { grants: readonly Grant[] }) {
  const { t } = useLingui();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Habilitations`}>
      <table className="stacked">
        <caption className="visually-hidden">{t`Habilitations`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Rôle`}</th>
            <th scope="col">{t`Postes`}</th>
            <th scope="col">{t`Dates`}</th>
            <th scope="col">{t`Acte`}</th>
            <th scope="col">{t`État`}</th>
          </tr>
        </thead>
        <tbody>
          {grants.map((grant) => (
            <Row key={grant.id} grant={grant} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ grant: { id, role, posts, from, to, interim, act, state } }: { grant: Grant }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  return (
    <tr data-row>
      <th scope="row">
        <a href={`/${locale}/staff/grants/${id}`} data-open>
          {roleWords[role] ? i18n._(roleWords[role]) : role}
        </a>{' '}
        {interim && <Tag tone="wait">{t`intérim`}</Tag>}
      </th>
      <td data-label={t`Postes`}>{posts.includes('*') ? t`tous` : posts.join(', ')}</td>
      <td data-label={t`Dates`}>
        <Period from={from} to={to} />
      </td>
      <td data-label={t`Acte`}>{act ? act.reference : '–'}</td>
      <td data-label={t`État`}>
        <Tag tone={grantTones[state]}>{i18n._(grantStateWords[state])}</Tag>
      </td>
    </tr>
  );
}

/** From when to when a grant counts; `to` is the first day on which it does not. */
export function Period({ from, to }: Pick<Grant, 'from' | 'to'>) {
  const { t } = useLingui();
  const locale = useLocale();
  const [begins, ends] = [formatDate(from, locale), to === null ? null : formatDate(to, locale)];
  return <>{ends === null ? t`à partir du ${begins}` : t`du ${begins}, jusqu’au ${ends} exclu`}</>;
}
