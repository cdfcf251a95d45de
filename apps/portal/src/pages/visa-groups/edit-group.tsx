import { useLingui } from '@lingui/react/macro';
import { BackLink, Button } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { GroupFields } from './group-fields';
import { groupProblemWords } from './group-words';
import { groupApiOf, groupPathOf, openGroup } from './open-group';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const group = await openGroup(args);
    if (!group.allowedActions.includes('edit')) throw redirect(groupPathOf(args), 303);
    return { group };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), groupProblemWords);
  return submitting(args, { typed, messages }, async () => {
    const change = { name: textOf(typed, 'name') ?? '', host: textOf(typed, 'host') ?? null };
    await Api.of(args).patch(groupApiOf(args), change, { version: typed['version'] });
    throw redirect(groupPathOf(args), 303);
  });
}

/** What is said once for the whole group. */
export default function EditGroupPage() {
  const { group } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Modifier le groupe`;
  return (
    <Page title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visa-groups/${group.id}`}>{group.name}</BackLink>
        <h1>{title}</h1>
        <PageForm state={state} version={group.version}>
          <GroupFields state={state} name={group.name} host={group.host} />
          <Button>{t`Enregistrer`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
