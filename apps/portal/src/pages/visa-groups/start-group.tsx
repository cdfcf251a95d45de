import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Radios } from '@jatigi/ui';
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
import { filePathOf, openApplication } from '../visa-application/open-application';
import { GroupFields } from './group-fields';
import { groupKindWords, groupProblemWords } from './group-words';

/** A file that has a group already shows it; one that is decided joins none. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { id, group, allowedActions } = await openApplication(args);
    if (group) throw redirect(`/${localeOf(args.request.url)}/visa-groups/${group.id}`, 303);
    if (!allowedActions.includes('join-group')) throw redirect(filePathOf(args), 303);
    return { id, key: crypto.randomUUID() };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, messages: translated(locale, groupProblemWords) }, async () => {
    const named = { kind: textOf(typed, 'kind'), name: textOf(typed, 'name'), host: textOf(typed, 'host') };
    const body = { ...named, applications: [String(args.params['id'])] };
    const options = { idempotencyKey: typed['idempotencyKey'] };
    const { id } = await Api.of(args).post<{ id: string }>('/v1/visas/groups', body, options);
    throw redirect(`/${locale}/visa-groups/${id}`, 303);
  });
}

/** From one application to several that travel together. */
export default function StartGroupPage() {
  const { id, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const title = t`Vous voyagez à plusieurs ?`;
  return (
    <Page title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visas/${id}`}>{t`Votre demande`}</BackLink>
        <h1>{title}</h1>
        <p>
          <Trans>
            Chaque voyageur a sa propre demande et sa propre décision. L’hôte et les pièces communes sont donnés une
            seule fois, et le voyage est repris pour chacun.
          </Trans>
        </p>
        <PageForm state={state} idempotencyKey={key}>
          <Radios
            name="kind"
            label={t`Vous êtes`}
            value={state?.typed['kind'] ?? 'family'}
            error={state?.errors['kind']}
            choices={Object.entries(groupKindWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
          />
          <GroupFields state={state} />
          <Button>{t`Continuer`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
