import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CursorPaging, Notice } from '@jatigi/ui';
import { data, redirect, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { errorPageOf, loading, signInPath } from '../../../api/page-errors';
import { ApiProblem } from '../../../api/problem';
import { viewerOf } from '../../../api/viewer';
import { useLocale } from '../../../layout/use-locale';
import { postsWith } from '../../../layout/staff-areas';
import { StaffPage } from '../staff-page';
import { visaKinds } from '../visa-kinds/visa-kinds';
import { familyOf } from './queue-catalogue';
import type { QueueFamily } from './queue-catalogue';
import { QueueFiltersForm } from './queue-filters';
import { filtered, filtersOf, tickedLines } from './queue-lines';
import type { QueuePage } from './queue-lines';
import { QueueTable } from './queue-table';

function familyIn(args: Pick<LoaderFunctionArgs, 'params'>): { family: QueueFamily; queue: string } {
  const family = familyOf(args.params['family']);
  const queue = args.params['queue'] ?? '';
  if (!family || !Object.hasOwn(family.queues, queue)) throw data({ code: 'not-found' }, { status: 404 });
  return { family, queue };
}

export function loader(args: LoaderFunctionArgs) {
  const { family, queue } = familyIn(args);
  const filters = filtersOf(args.request.url, family.filters);
  const url = new URL(args.request.url);
  return loading(args, async () => {
    const options = { purpose: family.purpose, query: { ...filters, limit: 25 } };
    const api = Api.of(args);
    const [page, viewer, visaTypes] = await Promise.all([
      api.get<QueuePage>(`${family.api}/${queue}`, options),
      viewerOf(args),
      family.filters.includes('visaType') ? visaKinds(api) : [],
    ]);
    const taken = { done: url.searchParams.get('taken'), refused: url.searchParams.get('refused') };
    const posts = viewer ? postsWith(viewer, family.roles) : [];
    const today = new Date().toISOString().slice(0, 10);
    return { familyKey: family.key, queue, page, filters, posts, visaTypes, today, taken };
  });
}

/** Takes the ticked lines, or the one whose button was pressed, for the officer; each line has an outcome of its own. */
export async function action(args: ActionFunctionArgs) {
  const { family } = familyIn(args);
  const form = await args.request.formData();
  const one = form.get('one');
  const lines = tickedLines(one === null ? form.getAll('line') : [one]);
  const outcomes = await Promise.all(lines.map((line) => take(Api.of(args), family, line)));
  if (outcomes.includes('signed-out')) throw redirect(signInPath(args.request), 303);
  const done = outcomes.filter((outcome) => outcome === 'done').length;
  const { cursor: _first, ...filters } = filtersOf(args.request.url, family.filters);
  const query = new URLSearchParams(filtered(filters).slice(1));
  query.set('taken', String(done));
  query.set('refused', String(outcomes.length - done));
  throw redirect(`${new URL(args.request.url).pathname}?${query}`, 303);
}

async function take(api: Api, { commands }: QueueFamily, { id, version }: { id: string; version: string }) {
  try {
    await api.post(`${commands}/${id}/assign`, {}, { version });
    return 'done';
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.status === 401) return 'signed-out';
    if (error.status >= 500) throw errorPageOf(error);
    return 'refused';
  }
}

const unknown = msg`File d’attente`;

export default function Queue() {
  const { familyKey, queue, page, filters, posts, visaTypes, today, taken } = useLoaderData<typeof loader>();
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const family = familyOf(familyKey);
  if (!family) return null;
  const title = `${i18n._(family.title)} : ${i18n._(family.queues[queue] ?? unknown)}`;
  return (
    <StaffPage title={title} list>
      <h1>{title}</h1>
      <Taken taken={taken} />
      <nav aria-label={i18n._(family.title)}>
        <ul className="counts">
          {Object.entries(family.queues).map(([name, words]) => (
            <li key={name}>
              <a
                href={`/${locale}/staff/queues/${family.key}/${name}${filtered({ ...filters, cursor: undefined })}`}
                aria-current={name === queue ? 'page' : undefined}
              >
                {i18n._(words)} <span className="number">({page.counts[name] ?? 0})</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <QueueFiltersForm known={family.filters} filters={filters} posts={posts} visaTypes={visaTypes} />
      {page.items.length === 0 ? (
        <p>
          <Trans>Rien dans cette file avec ces filtres.</Trans>
        </p>
      ) : (
        <form method="post" action={filtered({ ...filters, cursor: undefined })}>
          <QueueTable
            title={title}
            lines={page.items}
            base={`/${locale}/staff/${family.files?.[queue] ?? family.file}`}
            today={today}
            states={family.states}
          />
          {page.items.some(({ allowedActions }) => allowedActions.includes('assign')) && (
            <Button kind="secondary">{t`Prendre les lignes cochées`}</Button>
          )}
        </form>
      )}
      <CursorPaging
        label={t`Pages de la file`}
        firstHref={filters.cursor === undefined ? undefined : filtered({ ...filters, cursor: undefined })}
        nextHref={page.next === null ? undefined : filtered({ ...filters, cursor: page.next })}
      />
    </StaffPage>
  );
}

function Taken({ taken: { done, refused } }: { taken: { done: string | null; refused: string | null } }) {
  if (done === null) return null;
  const [count, failed] = [Number(done), Number(refused)];
  return (
    <Notice kind={failed > 0 || count === 0 ? 'important' : 'success'}>
      <p>
        {count === 0 && failed === 0 ? (
          <Trans>Aucune ligne n’était cochée.</Trans>
        ) : (
          <Trans>Dossiers pris : {count}.</Trans>
        )}{' '}
        {failed > 0 && (
          <Trans>
            Non pris : {failed}. Ils ont changé entre-temps ou ne peuvent pas être pris ; la liste ci-dessous est à
            jour.
          </Trans>
        )}
      </p>
    </Notice>
  );
}
