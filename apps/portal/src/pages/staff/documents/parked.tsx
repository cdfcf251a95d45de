import { Trans, useLingui } from '@lingui/react/macro';
import { CursorPaging, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { viewerOf } from '../../../api/viewer';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { hasRole } from '../../../layout/staff-areas';
import { useLocale } from '../../../layout/use-locale';
import { formatDuration, formatInstant } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { WholeRefusal } from '../staff-form';
import { kindName } from './kind-name';
import { OfficePage } from './office-page';
import { PURPOSE } from './office-parts';
import { doneWords, problemWords } from './office-words';
import type { PageOf, ParkedIssue, ParkedReason } from './office.types';
import { Retry } from './retry';
import { retryPath } from './retry-command';
import { StopReason } from './stop-reason';

export function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get('cursor') ?? undefined;
  const api = Api.of(args);
  return loading(args, async () => {
    const [viewer, reasons, page] = await Promise.all([
      viewerOf(args),
      api.get<{ items: ParkedReason[] }>('/v1/documents/parked/reasons', { purpose: PURPOSE }),
      api.get<PageOf<ParkedIssue>>('/v1/documents/parked', { purpose: PURPOSE, query: { cursor, limit: 25 } }),
    ]);
    const mayRetry = viewer !== null && hasRole(viewer.grants, ['central-desk', 'administrator']);
    return { reasons: reasons.items, page, cursor, mayRetry };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const path = retryPath(typed['intent'] ?? '');
  if (path === null) throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = `/${args.params['locale']}/staff/documents/parked?done=retry`;
  return commanding(args, { typed, to, messages }, (api, { idempotencyKey }) => api.post(path, {}, { idempotencyKey }));
}

/** Documents that are not out because something failed: why, since when, and once more. */
export default function Parked() {
  const { reasons, page, cursor, mayRetry } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <OfficePage title={t`Émissions arrêtées`} hasErrors={state !== undefined} list>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>
        <Trans>Émissions arrêtées</Trans>
      </h1>
      <p>
        <Trans>Chacune attend seule : les autres documents sortent. Rien n’est émis deux fois par une relance.</Trans>
      </p>
      {page.items.length === 0 && (
        <p>
          <Trans>Aucune émission n’est arrêtée.</Trans>
        </p>
      )}
      <Reasons reasons={reasons} mayRetry={mayRetry} state={state} />
      {page.items.length > 0 && <Issues issues={page.items} mayRetry={mayRetry} state={state} />}
      <CursorPaging
        label={t`Pages des émissions arrêtées`}
        firstHref={cursor === undefined ? undefined : '?'}
        nextHref={page.next === null ? undefined : `?${new URLSearchParams({ cursor: page.next })}`}
      />
    </OfficePage>
  );
}

interface OwnState {
  mayRetry: boolean;
  state: FormState | undefined;
}

/** What failed of the same is tried again together, once its reason is gone. */
function Reasons({ reasons, mayRetry, state }: OwnState & { reasons: readonly ParkedReason[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">
        <Trans>Par raison</Trans>
      </h2>
      <ul className="plain-list">
        {reasons.map(({ id, reason, count, ageSeconds }) => (
          <li key={id}>
            <p>
              <strong className="number">{count}</strong> × <StopReason reason={reason} />{' '}
              <span className="hint">
                <Trans>depuis {formatDuration(ageSeconds, locale)}</Trans>
              </span>
            </p>
            {mayRetry && (
              <Retry
                intent={`alike:${id}`}
                state={state}
                text={t`Relancer les émissions arrêtées pour cette raison (${count})`}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Issues({ issues, mayRetry, state }: OwnState & { issues: readonly ParkedIssue[] }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="one-by-one">
      <h2 id="one-by-one">
        <Trans>Une par une, les plus anciennes d’abord</Trans>
      </h2>
      <div className="table-box" tabIndex={0} role="region" aria-label={t`Émissions arrêtées`}>
        <table className="stacked">
          <caption className="visually-hidden">{t`Émissions arrêtées`}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Document`}</th>
              <th scope="col">{t`Raison`}</th>
              <th scope="col">{t`Depuis`}</th>
              <th scope="col">{t`Essais`}</th>
              <th scope="col">{t`Suite`}</th>
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <Issue key={issue.id} issue={issue} mayRetry={mayRetry} state={state} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Issue({ issue, mayRetry, state }: OwnState & { issue: ParkedIssue }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { id, kind, subject, reason, ageSeconds, attempts, nextTry } = issue;
  const what = kind === null ? t`Réémission` : kindName(kind, i18n);
  return (
    <tr data-row>
      <th scope="row">
        {what} <code className="hint">…{subject.id.slice(-8)}</code>
      </th>
      <td data-label={t`Raison`}>
        <StopReason reason={reason} />
      </td>
      <td data-label={t`Depuis`}>{formatDuration(ageSeconds, locale)}</td>
      <td data-label={t`Essais`}>{attempts}</td>
      <td data-label={t`Suite`}>
        {nextTry === null ? (
          <>
            <Tag tone="wait">{t`attend une personne`}</Tag>{' '}
            {mayRetry && (
              <Retry
                intent={`retry:${id}`}
                state={state}
                text={t`Relancer`}
                about={`${what} …${subject.id.slice(-8)}`}
              />
            )}
          </>
        ) : (
          <Trans>nouvel essai tout seul, le {formatInstant(nextTry, locale)}</Trans>
        )}
      </td>
    </tr>
  );
}
