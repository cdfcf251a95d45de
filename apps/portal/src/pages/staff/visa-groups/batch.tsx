import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonLink, CursorPaging, Notice, Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { StaffPage } from '../staff-page';
import { batchCommandWords, outcomeWords, rowProblemWords } from './batch-words';
import type { Batch, BatchRow } from './batch.types';

const outcomes = ['done', 'not-done', 'waiting'];

export function loader(args: LoaderFunctionArgs) {
  const path = `/v1/visas/batches/${encodeURIComponent(args.params['id'] ?? '')}`;
  const { searchParams } = new URL(args.request.url);
  const [cursor, wanted] = [searchParams.get('cursor'), searchParams.get('outcome') ?? ''];
  const outcome = outcomes.includes(wanted) ? wanted : null;
  return loading(args, async () => {
    const query = { limit: 50, cursor, outcome };
    const [batch, page] = await Promise.all([
      Api.of(args).get<Batch>(path),
      Api.of(args).get<{ items: BatchRow[]; next: string | null }>(`${path}/rows`, { query }),
    ]);
    return { batch, page, cursor, outcome };
  });
}

/** What became of each file of a batch. It goes on by itself; the page is read again by its link. */
export default function BatchPage() {
  const { batch, page, cursor, outcome } = useLoaderData<typeof loader>();
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const title = i18n._(batchCommandWords[batch.command] ?? { id: batch.command });
  const filter = outcome === null ? '' : `outcome=${outcome}&`;
  return (
    <StaffPage title={title} list>
      {batch.group !== null && <BackLink href={`/${locale}/staff/visa-groups/${batch.group}`}>{t`Le groupe`}</BackLink>}
      <h1>{title}</h1>
      <Progress batch={batch} />
      <nav aria-label={t`Résultats`}>
        <ul className="counts">
          <Filter
            href="?"
            text={t`Tous`}
            count={batch.done + batch.notDone + batch.waiting}
            isHere={outcome === null}
          />
          {outcomes.map((name) => (
            <Filter
              key={name}
              href={`?outcome=${name}`}
              text={i18n._(outcomeWords[name] ?? { id: name })}
              count={countOf(batch, name)}
              isHere={outcome === name}
            />
          ))}
        </ul>
      </nav>
      <Rows title={title} rows={page.items} />
      <CursorPaging
        label={t`Pages des résultats`}
        firstHref={cursor === null ? undefined : `?${filter}`}
        nextHref={page.next === null ? undefined : `?${filter}cursor=${encodeURIComponent(page.next)}`}
      />
    </StaffPage>
  );
}

const countOf = ({ done, notDone, waiting }: Batch, outcome: string): number =>
  outcome === 'done' ? done : outcome === 'not-done' ? notDone : waiting;

function Progress({ batch: { done, notDone, waiting } }: { batch: Batch }) {
  const { t } = useLingui();
  return (
    <Notice kind={waiting + notDone > 0 ? 'important' : 'success'}>
      <p>
        <Trans>
          Faits : {done}. Pas faits : {notDone}. En attente : {waiting}.
        </Trans>
      </p>
      {waiting > 0 && <ButtonLink kind="secondary" href="?">{t`Voir où cela en est`}</ButtonLink>}
    </Notice>
  );
}

function Filter({ href, text, count, isHere }: { href: string; text: string; count: number; isHere: boolean }) {
  return (
    <li>
      <a href={href} aria-current={isHere ? 'page' : undefined}>
        {text} <span className="number">({count})</span>
      </a>
    </li>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly BatchRow[] }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  if (rows.length === 0) {
    return (
      <p>
        <Trans>Aucun dossier avec ce résultat.</Trans>
      </p>
    );
  }
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Dossier</Trans>
            </th>
            <th scope="col">
              <Trans>Résultat</Trans>
            </th>
            <th scope="col">
              <Trans>Pourquoi</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ position, application, reference, outcome, code }) => (
            <tr key={position} data-row>
              <th scope="row">
                <a href={`/${locale}/staff/visas/${application}`} data-open>
                  {reference ?? position}
                </a>
              </th>
              <td>
                <Tag tone={outcome === 'done' ? 'good' : outcome === 'not-done' ? 'bad' : 'wait'}>
                  {i18n._(outcomeWords[outcome] ?? { id: outcome })}
                </Tag>
              </td>
              <td>{code === null ? '—' : i18n._(rowProblemWords[code] ?? { id: code })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
