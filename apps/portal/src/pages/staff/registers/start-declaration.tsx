import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { viewerOf } from '../../../api/viewer';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { deskRoles, postsWith } from '../../../layout/staff-areas';
import { commanding } from '../commanding';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { problemWords } from './registry-words';

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await viewerOf(args);
  return { posts: viewer ? postsWith(viewer, deskRoles).filter((post) => post !== '*') : [] };
}

/** Opens a draft: from now on every section is saved by itself. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), problemWords);
  const base = `/${args.params['locale']}/staff/registers/declarations`;
  const to = (answer: unknown): string => `${base}/${(answer as { id: string }).id}/child`;
  return commanding(args, { typed, to, messages }, (api, options) =>
    api.post('/v1/civil-registry/declarations', { post: textOf(typed, 'post') ?? '' }, options),
  );
}

export default function StartDeclaration() {
  const { posts } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'start');
  return (
    <StaffPage title={t`Déclarer une naissance`} hasErrors={state !== undefined}>
      <h1>
        <Trans>Déclarer une naissance</Trans>
      </h1>
      <WholeRefusal state={state} />
      <p>
        <Trans>Un brouillon est ouvert ; chaque partie est enregistrée à part et peut attendre.</Trans>
      </p>
      <StaffForm intent="start" state={state}>
        {posts.length === 1 ? (
          <input type="hidden" name="post" value={posts[0]} />
        ) : (
          <Select
            name="post"
            label={t`Poste qui tient le registre`}
            value={typed['post']}
            error={errors['post']}
            options={posts.map((post) => ({ value: post, label: post }))}
          />
        )}
        <Button>{t`Commencer`}</Button>
      </StaffForm>
    </StaffPage>
  );
}
