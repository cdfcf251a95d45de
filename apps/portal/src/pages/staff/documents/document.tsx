import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, SummaryList, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { viewerOf } from '../../../api/viewer';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { hasRole } from '../../../layout/staff-areas';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { WholeRefusal } from '../staff-form';
import { commandFields, readCommand, reasonField } from './document-commands';
import { DocumentForms } from './document-forms';
import { DocumentLog, StandingHistory } from './document-history';
import { kindName } from './kind-name';
import { OfficePage } from './office-page';
import { logRoles, PURPOSE } from './office-parts';
import { doneWords, problemWords, standingTone, standingWords } from './office-words';
import type { LogLine, PageOf, RegisterEntry } from './office.types';
import { RevocationBox } from './revocation-box';

const pathOf = (id = ''): string => `/v1/documents/register/${encodeURIComponent(id)}`;
const noLog: PageOf<LogLine> = { items: [], next: null };

export function loader(args: LoaderFunctionArgs) {
  const { id = '' } = args.params;
  return loading(args, async () => {
    const viewer = await viewerOf(args);
    const seesLog = viewer !== null && hasRole(viewer.grants, logRoles);
    const query = { document: id, limit: 25 };
    const [entry, log] = await Promise.all([
      Api.of(args).get<RegisterEntry>(pathOf(id), { purpose: PURPOSE }),
      seesLog ? Api.of(args).get<PageOf<LogLine>>('/v1/documents/log', { purpose: PURPOSE, query }) : noLog,
    ]);
    return { entry, log: seesLog ? log : null };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const command = readCommand(typed);
  if (!command) throw new Response(null, { status: 404 });
  const { intent, body } = command;
  const { 'Reason:': noReason, ...words } = translated(localeOf(args.request.url), problemWords);
  const messages = { ...words, [`${reasonField(intent)}:`]: noReason };
  const to = `/${args.params['locale']}/staff/documents/${args.params['id']}?done=${intent}`;
  return commanding(args, { typed, to, messages, fields: commandFields(intent) }, (api, { idempotencyKey }) =>
    api.post(`${pathOf(args.params['id'])}/${intent}`, body, { idempotencyKey }),
  );
}

/** One document: where it stands, what was said of it, who issued and read it, and what this officer may do. */
export default function DocumentPage() {
  const { entry, log } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { number, kind, standing } = entry;
  return (
    <OfficePage title={`${number}, ${kindName(kind, i18n)}`} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/documents`}>{t`Documents délivrés`}</BackLink>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>
        <span className="nowrap">{number}</span> <small className="hint">{kindName(kind, i18n)}</small>
      </h1>
      <p>
        <Tag tone={standingTone(standing)}>{standingWords[standing] ? i18n._(standingWords[standing]) : standing}</Tag>
      </p>
      <RevocationBox entry={entry} state={state} />
      <div className="columns columns-2">
        <div className="pane">
          <Facts entry={entry} />
          <DocumentForms entry={entry} state={state} />
        </div>
        <div className="pane">
          <StandingHistory entry={entry} />
          {log && <DocumentLog log={log.items} hasMore={log.next !== null} />}
        </div>
      </div>
    </OfficePage>
  );
}

function Facts({ entry }: { entry: RegisterEntry }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { post, edition, replaces, replacedBy, issuedOn, validUntil } = entry;
  const before = replaces && (
    <a href={`/${locale}/staff/documents/${replaces}`}>
      <Trans>le papier d’avant</Trans>
    </a>
  );
  const after = replacedBy && (
    <a href={`/${locale}/staff/documents/${replacedBy.id}`} className="nowrap">
      {replacedBy.number}
    </a>
  );
  const rows = [
    { key: 'post', label: t`Poste`, value: post ?? '–' },
    { key: 'issued', label: t`Délivré le`, value: formatDate(issuedOn, locale) },
    {
      key: 'until',
      label: t`Valable jusqu’au`,
      value: validUntil === null ? t`sans fin` : formatDate(validUntil, locale),
    },
    { key: 'edition', label: t`Édition`, value: edition },
    ...(after ? [{ key: 'after', label: t`Remplacé par`, value: after }] : []),
    ...(before ? [{ key: 'before', label: t`Remplace`, value: before }] : []),
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">
        <Trans>Le document</Trans>
      </h2>
      <SummaryList rows={rows} />
    </section>
  );
}
