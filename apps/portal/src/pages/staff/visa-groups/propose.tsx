import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, CursorPaging, Notice } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { PageForm } from '../../../forms/page-form';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { StaffPage } from '../staff-page';
import type { RefusalCode } from '../visas/visa-file.types';
import { problemWords } from '../visas/visa-words';
import { batchProblemWords } from './batch-words';
import type { Batch, StaffGroup, StaffLine } from './batch.types';
import { isProposed, mayPropose, proposedBatch } from './proposed-batch';
import type { ProposedKind } from './proposed-batch';
import { ProposeFields } from './propose-fields';
import { ProposeTable } from './propose-table';

const PURPOSE = 'adjudication';

function decisionOf({ params }: { params: LoaderFunctionArgs['params'] }): ProposedKind {
  const { decision } = params;
  if (!isProposed(decision)) throw new Response(null, { status: 404 });
  return decision;
}

export function loader(args: LoaderFunctionArgs) {
  const decision = decisionOf(args);
  const path = `/v1/visas/groups/${encodeURIComponent(args.params['id'] ?? '')}`;
  const { searchParams } = new URL(args.request.url);
  const [cursor, before] = [searchParams.get('cursor'), searchParams.get('batch')];
  return loading(args, async () => {
    const api = Api.of(args);
    const query = { limit: 50, cursor, notDoneIn: before };
    const [group, page, codes, again] = await Promise.all([
      api.get<StaffGroup>(path, { purpose: PURPOSE }),
      api.get<{ items: StaffLine[]; next: string | null }>(`${path}/files`, { purpose: PURPOSE, query }),
      api.get<{ items: RefusalCode[] }>('/v1/visas/refusal-codes'),
      before === null ? null : api.get<Batch>(`/v1/visas/batches/${encodeURIComponent(before)}`),
    ]);
    const lines = page.items.filter(mayPropose);
    return { decision, group, lines, next: page.next, cursor, codes: codes.items, again, key: crypto.randomUUID() };
  });
}

/** One proposal for the ticked files, or for all of the group at her posts; what became of each is a page. */
export async function action(args: ActionFunctionArgs) {
  const decision = decisionOf(args);
  const form = await args.request.formData();
  const typed = typedOf(form);
  const texts = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  const { id = '', locale = 'fr' } = args.params;
  const [lines, codes] = [texts('line'), texts('codes')];
  const body = proposedBatch(decision, { typed, codes, group: id, lines, all: typed['which'] === 'all' });
  const kept = { ...typed, lines: lines.join(' '), codes: codes.join(',') };
  const messages = translated(localeOf(args.request.url), { ...problemWords, ...batchProblemWords });
  const fields = { '/files': '', '/group': '', '/entries': 'visaType' };
  const to = (batch: unknown): string => `/${locale}/staff/visa-batches/${(batch as { id: string }).id}`;
  return commanding(args, { typed: kept, to, messages, fields }, (api, { idempotencyKey }) =>
    api.post('/v1/visas/batches/propose-decision', body, { idempotencyKey }),
  );
}

/** The first of two persons, for several files of a family, a group or a delegation. */
export default function ProposePage() {
  const { decision, group, next, cursor, again } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = decision === 'grant' ? t`Proposer d’accorder le visa` : t`Proposer de refuser le visa`;
  const filter = again === null ? '' : `batch=${again.id}&`;
  return (
    <StaffPage title={`${title} : ${group.name}`} hasErrors={state !== undefined} list>
      <BackLink href={`/${locale}/staff/visa-groups/${group.id}`}>{group.name}</BackLink>
      <h1>{title}</h1>
      {again && <LeftFiles />}
      <ProposeForm title={title} state={state} />
      <CursorPaging
        label={t`Pages du groupe`}
        firstHref={cursor === null ? undefined : `?${filter}`}
        nextHref={next === null ? undefined : `?${filter}cursor=${encodeURIComponent(next)}`}
      />
    </StaffPage>
  );
}

function ProposeForm({ title, state }: { title: string; state: FormState | undefined }) {
  const { decision, group, lines, codes, again, key } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  if (lines.length === 0)
    return (
      <p>
        <Trans>Aucun dossier ici n’attend une proposition de vous.</Trans>
      </p>
    );
  return (
    <PageForm state={state} idempotencyKey={key} draft={false}>
      <ProposeTable title={title} lines={lines} ticked={state?.typed['lines']?.split(' ')} />
      <ProposeFields {...{ decision, lines, codes, again, state }} states={group.states} />
      <Button kind={decision === 'grant' ? 'primary' : 'danger'}>
        {decision === 'grant' ? t`Proposer l’accord` : t`Proposer le refus`}
      </Button>
    </PageForm>
  );
}

function LeftFiles() {
  return (
    <Notice kind="important">
      <p>
        <Trans>Seulement les dossiers qui n’ont pas passé la dernière fois. Corrigez, puis proposez de nouveau.</Trans>
      </p>
    </Notice>
  );
}
