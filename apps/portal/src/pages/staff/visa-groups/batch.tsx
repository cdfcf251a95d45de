import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonLink, CursorPaging, Notice } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { StaffPage } from '../staff-page';
import type { RefusalCode } from '../visas/visa-file.types';
import { filesMeant } from './asked-batch';
import { AskAgain } from './ask-again';
import { batchCommandWords, batchProblemWords, outcomeWords } from './batch-words';
import type { Batch, BatchRow } from './batch.types';
import { AskedTerms } from './proposed-terms';

const outcomes = ['done', 'not-done', 'waiting'];
const pathOf = (id = ''): string => `/v1/visas/batches/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params['id']);
  const { searchParams } = new URL(args.request.url);
  const [cursor, wanted] = [searchParams.get('cursor'), searchParams.get('outcome') ?? ''];
  const outcome = outcomes.includes(wanted) ? wanted : null;
  return loading(args, async () => {
    const query = { limit: 50, cursor, outcome };
    const [batch, page, codes] = await Promise.all([
      Api.of(args).get<Batch>(path),
      Api.of(args).get<{ items: BatchRow[]; next: string | null }>(`${path}/rows`, { query }),
      Api.of(args).get<{ items: RefusalCode[] }>('/v1/visas/refusal-codes'),
    ]);
    return { batch, page, cursor, outcome, codes: codes.items, key: crypto.randomUUID() };
  });
}

/** The same once more, for ticked files that it left: a batch of its own. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const lines = form.getAll('line').filter((line) => typeof line === 'string');
  const typed = { ...typedOf(form), lines: lines.join(' ') };
  const { id, locale = 'fr' } = args.params;
  const messages = translated(localeOf(args.request.url), batchProblemWords);
  const to = (batch: unknown): string => `/${locale}/staff/visa-batches/${(batch as { id: string }).id}`;
  return commanding(args, { typed, to, messages, fields: { '/files': '' } }, async (api, { idempotencyKey }) => {
    const { command, parameters } = await api.get<Batch>(pathOf(id));
    const body = { ...parameters, ...filesMeant({ group: '', lines, all: false }) };
    return api.post(`/v1/visas/batches/${command}`, body, { idempotencyKey });
  });
}

/** What became of each file of a batch. It goes on by itself; the page is read again by its link. */
export default function BatchPage() {
  const { batch, page, cursor, outcome, codes, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const title = i18n._(batchCommandWords[batch.command] ?? { id: batch.command });
  const filter = outcome === null ? '' : `outcome=${outcome}&`;
  return (
    <StaffPage title={title} hasErrors={state !== undefined} list>
      {batch.group !== null && <BackLink href={`/${locale}/staff/visa-groups/${batch.group}`}>{t`Le groupe`}</BackLink>}
      <h1>{title}</h1>
      <AskedTerms asked={batch.parameters} known={codes} />
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
      <AskAgain title={title} batch={batch} rows={page.items} state={state} idempotencyKey={key} />
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
