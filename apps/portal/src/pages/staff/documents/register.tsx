import { Trans, useLingui } from '@lingui/react/macro';
import { CursorPaging, Tag } from '@jatigi/ui';
import { redirect, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { ApiProblem } from '../../../api/problem';
import { viewerOf } from '../../../api/viewer';
import type { Viewer } from '../../../api/viewer';
import { refusalOf } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { postsWith } from '../../../layout/staff-areas';
import { formatDate, formatInstant } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { kindName } from './kind-name';
import { OfficePage } from './office-page';
import { partsOf, PURPOSE } from './office-parts';
import { problemWords, standingTone, standingWords } from './office-words';
import type { PageOf, RegisterLine } from './office.types';
import { addressOf, askedOf } from './register-question';
import { RegisterQuestion } from './register-search';

const nothing: PageOf<RegisterLine> = { items: [], next: null };

/** Whoever works here without the register comes to what she may see. */
function toOwnPart(args: LoaderFunctionArgs, viewer: Viewer): void {
  const parts = partsOf(viewer);
  const first = parts[0];
  if (first && first.path !== '') throw redirect(`/${args.params['locale']}/staff/documents${first.path}`);
}

export function loader(args: LoaderFunctionArgs) {
  const asked = askedOf(args.request.url);
  return loading(args, async () => {
    const viewer = (await viewerOf(args)) as Viewer;
    toOwnPart(args, viewer);
    const posts = postsWith(viewer, partsOf(viewer)[0]?.roles ?? []);
    try {
      const query = { ...asked, limit: 25 };
      const page = await Api.of(args).get<PageOf<RegisterLine>>('/v1/documents/register', { purpose: PURPOSE, query });
      return { asked, posts, page, state: undefined };
    } catch (error) {
      const messages = translated(localeOf(args.request.url), problemWords);
      const isAsked = error instanceof ApiProblem && error.status < 500 && error.status !== 401;
      const state = isAsked ? refusalOf(args, error, { typed: asked, messages }) : null;
      if (!state) throw error;
      return { asked, posts, page: nothing, state };
    }
  });
}

/** Issued documents: found by what stands on the paper, never by a name. */
export default function Register() {
  const { asked, posts, page, state } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <OfficePage title={t`Documents délivrés`} hasErrors={state !== undefined} list>
      <h1>
        <Trans>Documents délivrés</Trans>
      </h1>
      <RegisterQuestion asked={asked} posts={posts} state={state} />
      {page.items.length > 0 && <RegisterTable lines={page.items} />}
      {page.items.length === 0 && state === undefined && (
        <p>
          <Trans>Aucun document de vos postes ne répond à cette recherche.</Trans>
        </p>
      )}
      <CursorPaging
        label={t`Pages du registre`}
        firstHref={asked.cursor === undefined ? undefined : addressOf({ ...asked, cursor: undefined })}
        nextHref={page.next === null ? undefined : addressOf({ ...asked, cursor: page.next })}
      />
    </OfficePage>
  );
}

function RegisterTable({ lines }: { lines: readonly RegisterLine[] }) {
  const { t } = useLingui();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Documents délivrés`}>
      <table className="stacked">
        <caption className="visually-hidden">{t`Documents délivrés, les derniers d’abord`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Numéro`}</th>
            <th scope="col">{t`Type`}</th>
            <th scope="col">{t`Poste`}</th>
            <th scope="col">{t`Délivré le`}</th>
            <th scope="col">{t`Valable jusqu’au`}</th>
            <th scope="col">{t`Situation`}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { line: RegisterLine }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { id, number, kind, post, issuedOn, validUntil, standing, revocation } = line;
  return (
    <tr data-row>
      <th scope="row">
        <a href={`/${locale}/staff/documents/${id}`} data-open className="nowrap">
          {number}
        </a>
      </th>
      <td data-label={t`Type`}>{kindName(kind, i18n)}</td>
      <td data-label={t`Poste`}>{post ?? '–'}</td>
      <td data-label={t`Délivré le`}>{formatDate(issuedOn, locale)}</td>
      <td data-label={t`Valable jusqu’au`}>{validUntil === null ? t`sans fin` : formatDate(validUntil, locale)}</td>
      <td data-label={t`Situation`}>
        <Tag tone={standingTone(standing)}>{standingWords[standing] ? i18n._(standingWords[standing]) : standing}</Tag>{' '}
        {revocation && (
          <Tag tone="wait">{t`révocation demandée le ${formatInstant(revocation.proposedAt, locale)}`}</Tag>
        )}
      </td>
    </tr>
  );
}
