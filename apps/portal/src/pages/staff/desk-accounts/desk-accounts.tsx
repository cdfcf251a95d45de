import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radios, Select, TextField } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { viewerOf } from '../../../api/viewer';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { deskRoles, postsWith } from '../../../layout/staff-areas';
import { commanding } from '../commanding';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { problemWords, PURPOSE, stateWords } from './desk-account-words';
import type { DeskAccount } from './desk-account-words';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [viewer, { items }] = await Promise.all([
      viewerOf(args),
      Api.of(args).get<{ items: DeskAccount[] }>('/v1/identity/desk-accounts', { purpose: PURPOSE }),
    ]);
    const registration = new URL(args.request.url).searchParams.get('registration') ?? '';
    return { items, registration, posts: viewer ? postsWith(viewer, deskRoles).filter((post) => post !== '*') : [] };
  });
}

/** The account first, then its slip on a page of its own: sent twice, it is still one account. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = (answer: unknown): string =>
    `/${args.params['locale']}/staff/desk-accounts/${(answer as { id: string }).id}`;
  const body = {
    post: textOf(typed, 'post') ?? '',
    givenName: textOf(typed, 'givenName'),
    language: textOf(typed, 'language'),
    registrationId: textOf(typed, 'registrationId'),
  };
  return commanding(args, { typed, to, messages }, (api, options) =>
    api.post('/v1/identity/desk-accounts', body, options),
  );
}

export default function DeskAccounts() {
  const { items } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <StaffPage title={t`Ouvrir un compte au guichet`} hasErrors={state !== undefined}>
      <h1>
        <Trans>Ouvrir un compte au guichet</Trans>
      </h1>
      <WholeRefusal state={state} />
      <p>
        <Trans>
          Pour une personne qui n’a ni e-mail ni téléphone. Elle reçoit un papier avec un code, et choisit elle-même son
          mot de passe.
        </Trans>
      </p>
      <OpeningForm state={state} />
      <h2>
        <Trans>Derniers comptes ouverts</Trans>
      </h2>
      <Newest items={items} />
    </StaffPage>
  );
}

function OpeningForm({ state }: { state: FormState | undefined }) {
  const { posts, registration } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const { errors, typed } = stateOf(state, 'open');
  return (
    <StaffForm intent="open" state={state}>
      {registration !== '' && <input type="hidden" name="registrationId" value={registration} />}
      {posts.length === 1 ? (
        <input type="hidden" name="post" value={posts[0]} />
      ) : (
        <Select
          name="post"
          label={t`Poste`}
          value={typed['post']}
          error={errors['post']}
          options={posts.map((post) => ({ value: post, label: post }))}
        />
      )}
      <TextField
        name="givenName"
        label={t`Prénom de la personne`}
        optional
        value={typed['givenName']}
        error={errors['givenName']}
        width="medium"
        input={{ autoComplete: 'off', maxLength: 80 }}
      />
      <Radios
        name="language"
        label={t`Langue de nos messages`}
        inline
        value={typed['language'] ?? locale}
        error={errors['language']}
        choices={[
          { value: 'fr', label: <span lang="fr">Français</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
      />
      <Button>{t`Ouvrir le compte`}</Button>
    </StaffForm>
  );
}

function Newest({ items }: { items: DeskAccount[] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (items.length === 0) return <p>{t`Aucun pour l’instant.`}</p>;
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Derniers comptes ouverts`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t`Identifiant`}</th>
            <th scope="col">{t`Poste`}</th>
            <th scope="col">{t`Ouvert le`}</th>
            <th scope="col">{t`État`}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, number, post, openedAt, state }) => (
            <tr key={id}>
              <td>
                <a className="number" href={`/${locale}/staff/desk-accounts/${id}`}>
                  {number}
                </a>
              </td>
              <td>{post}</td>
              <td>{formatDate(openedAt, locale)}</td>
              <td>{i18n._(stateWords[state])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
