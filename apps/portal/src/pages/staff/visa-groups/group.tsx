import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonGroup, ButtonLink, CursorPaging, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { groupKindWords } from '../../visa-groups/group-words';
import { commanding } from '../commanding';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import type { RefusalCode } from '../visas/visa-file.types';
import { askedBatch } from './asked-batch';
import { BatchButtons } from './batch-buttons';
import { batchProblemWords } from './batch-words';
import type { StaffGroup, StaffLine } from './batch.types';
import { GroupTable } from './group-table';
import { mayPropose } from './proposed-batch';

const PURPOSE = 'adjudication';
const pathOf = (id = ''): string => `/v1/visas/groups/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params['id']);
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  return loading(args, async () => {
    const api = Api.of(args);
    const query = { limit: 50, cursor };
    const [group, page, codes] = await Promise.all([
      api.get<StaffGroup>(path, { purpose: PURPOSE }),
      api.get<{ items: StaffLine[]; next: string | null }>(`${path}/files`, { purpose: PURPOSE, query }),
      api.get<{ items: RefusalCode[] }>('/v1/visas/refusal-codes'),
    ]);
    return { group, page, cursor, codes: codes.items };
  });
}

/** One command for the ticked files, or for all of the group at the officer's posts; what became of each is a page. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const lines = form.getAll('line').filter((line) => typeof line === 'string');
  const { id = '', locale = 'fr' } = args.params;
  const which = { document: typed['document'] || undefined, group: id, lines, all: typed['which'] === 'all' };
  const asked = askedBatch(typed['button'] ?? '', which);
  if (!asked) throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), batchProblemWords);
  const to = (batch: unknown): string => `/${locale}/staff/visa-batches/${(batch as { id: string }).id}`;
  const fields = { '/files': '', '/group': '' };
  return commanding(
    args,
    { typed: { ...typed, lines: lines.join(' ') }, to, messages, fields },
    (api, { idempotencyKey }) => api.post(`/v1/visas/batches/${asked.command}`, asked.body, { idempotencyKey }),
  );
}

/** A family, a group or a delegation at the post: every file with its own state, decided one by one or together. */
export default function StaffGroupPage() {
  const { group, page, cursor, codes } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const title = `${i18n._(groupKindWords[group.kind])} : ${group.name}`;
  return (
    <StaffPage title={title} hasErrors={state !== undefined} list>
      <WholeRefusal state={state} />
      <h1>{title}</h1>
      <p>
        {group.host !== null && (
          <>
            <Trans>Accueillis par :</Trans> {group.host}{' '}
          </>
        )}
        {group.documents.map(({ kind }) => (
          <Tag key={kind}>{titleOf(page.items, kind)?.[locale] ?? kind}</Tag>
        ))}
      </p>
      {page.items.length === 0 ? (
        <p>
          <Trans>Aucun dossier de ce groupe n’est à vos postes.</Trans>
        </p>
      ) : (
        <StaffForm intent="batch" state={state}>
          <GroupTable title={title} lines={page.items} codes={codes} ticked={state?.typed['lines']?.split(' ')} />
          <BatchButtons lines={page.items} states={group.states} state={state} />
        </StaffForm>
      )}
      {page.items.some(mayPropose) && <ProposeLinks group={group} cursor={cursor} />}
      <CursorPaging
        label={t`Pages du groupe`}
        firstHref={cursor === null ? undefined : '?'}
        nextHref={page.next === null ? undefined : `?cursor=${encodeURIComponent(page.next)}`}
      />
    </StaffPage>
  );
}

/** As the policy of these files calls it. */
const titleOf = (lines: readonly StaffLine[], kind: string) =>
  lines.flatMap(({ documents }) => documents).find((document) => document.kind === kind)?.title;

/** Terms and reasons need more room than a button: each has its page, with the files of this one. */
function ProposeLinks({ group, cursor }: { group: StaffGroup; cursor: string | null }) {
  const { t } = useLingui();
  const locale = useLocale();
  const page = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`;
  const href = (decision: string): string => `/${locale}/staff/visa-groups/${group.id}/propose/${decision}${page}`;
  return (
    <ButtonGroup>
      <ButtonLink kind="secondary" href={href('grant')}>{t`Proposer d’accorder le visa`}</ButtonLink>
      <ButtonLink kind="secondary" href={href('refuse')}>{t`Proposer de refuser le visa`}</ButtonLink>
    </ButtonGroup>
  );
}
