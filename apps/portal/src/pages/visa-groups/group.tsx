import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, CursorPaging, SummaryList, TaskList } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { applicationStates } from '../visa-application/state-words';
import { groupKindWords, groupProblemWords } from './group-words';
import type { Group, GroupLine, Shareable } from './group.types';
import { filesOf, groupApiOf, openGroup, shareableIn } from './open-group';

export function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  return loading(args, async () => {
    const [group, files] = await Promise.all([openGroup(args), filesOf(args, cursor)]);
    return { group, files, cursor, shareable: await shareableIn(args, files.items), key: crypto.randomUUID() };
  });
}

/** One traveller more: the draft begins with the journey of the others. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, messages: translated(locale, groupProblemWords) }, async () => {
    const options = { idempotencyKey: typed['idempotencyKey'] };
    const { id } = await Api.of(args).post<{ id: string }>(`${groupApiOf(args)}/files`, { language: locale }, options);
    throw redirect(`/${locale}/visas/${id}`, 303);
  });
}

/** A family, a group or a delegation: who belongs to it, and what is said once for all. */
export default function GroupPage() {
  const { group, files, cursor, shareable, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={group.name} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <h1>{group.name}</h1>
        <Facts group={group} />
        <h2>
          <Trans>Voyageurs</Trans>
        </h2>
        <Members lines={files.items} />
        <CursorPaging
          label={t`Pages des voyageurs`}
          firstHref={cursor === null ? undefined : '?'}
          nextHref={files.next === null ? undefined : `?cursor=${encodeURIComponent(files.next)}`}
        />
        {group.allowedActions.includes('start-file') && (
          <PageForm state={state} draft={false} idempotencyKey={key}>
            <Button>{group.kind === 'family' ? t`Ajouter un membre de la famille` : t`Ajouter un voyageur`}</Button>
          </PageForm>
        )}
        {shareable.length > 0 && <Shared group={group} shareable={shareable} />}
      </div>
    </Page>
  );
}

function Facts({ group: { id, kind, host, allowedActions } }: { group: Group }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const change = allowedActions.includes('edit') ? { changeHref: `/${locale}/visa-groups/${id}/edit` } : {};
  const rows = [
    { key: 'kind', label: t`Vous êtes`, value: i18n._(groupKindWords[kind]) },
    { key: 'host', label: t`Accueillis par`, value: host ?? t`non précisé`, ...change },
  ];
  return <SummaryList rows={rows} />;
}

function Members({ lines }: { lines: readonly GroupLine[] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const tasks = lines.map(({ id, state, reference, createdAt, applicant: { surname, givenNames } }) => {
    const words = applicationStates[state];
    const name = [givenNames, surname].filter((part) => part !== null).join(' ');
    return {
      id,
      title: name === '' ? t`Demande commencée le ${formatDate(createdAt, locale)}` : name,
      href: `/${locale}/visas/${id}`,
      ...(reference !== null && { hint: reference }),
      state: words ? i18n._(words.label) : state,
      tone: words?.tone ?? ('neutral' as const),
    };
  });
  return <TaskList tasks={tasks} />;
}

function Shared({ group, shareable }: { group: Group; shareable: readonly Shareable[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const tasks = shareable.map(({ kind, title, need }) => {
    const isThere = group.documents.some((document) => document.kind === kind);
    return {
      id: kind,
      title: title[locale],
      href: `/${locale}/visa-groups/${group.id}/documents/${kind}`,
      state: isThere ? t`Envoyée pour tous` : need === 'required' ? t`À joindre` : t`Facultatif`,
      tone: isThere ? ('good' as const) : ('neutral' as const),
    };
  });
  return (
    <>
      <h2>
        <Trans>Pièces communes</Trans>
      </h2>
      <p>
        <Trans>
          Une pièce envoyée ici vaut pour chaque demande du groupe qui n’est pas encore déposée. Photos et passeports
          restent avec chaque voyageur.
        </Trans>
      </p>
      <TaskList tasks={tasks} />
    </>
  );
}
