import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radios, Select } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { viewerOf } from '../../../api/viewer';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { postsWith, visaDeskRoles } from '../../../layout/staff-areas';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { postNames } from '../policy/post-names';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { startProblemWords } from './walk-in-words';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [viewer, names] = await Promise.all([viewerOf(args), postNames(Api.of(args))]);
    const held = viewer ? postsWith(viewer, visaDeskRoles) : [];
    // Who holds every post files at any that decides.
    const all = Object.entries(names).flatMap(([code, { decides }]) => (decides ? [code] : []));
    const posts = held.includes('*') ? all : held;
    return { posts: posts.map((code) => ({ code, names: names[code]?.names ?? { fr: code, en: code } })) };
  });
}

/** Opens a draft of the desk: from now on every page is saved by itself. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), startProblemWords);
  const to = (answer: unknown): string =>
    `/${args.params['locale']}/staff/walk-ins/${(answer as { id: string }).id}/about`;
  const body = { post: textOf(typed, 'post') ?? '', language: textOf(typed, 'language') };
  return commanding(args, { typed, to, messages }, (api, options) => api.post('/v1/visas/walk-ins', body, options));
}

export default function StartWalkIn() {
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Saisir une demande de visa au guichet`} hasErrors={state !== undefined}>
      <h1>
        <Trans>Saisir une demande de visa au guichet</Trans>
      </h1>
      <WholeRefusal state={state} />
      <div className="narrow">
        <p>
          <Trans>
            Pour une personne qui est devant vous et n’a pas de compte. Chaque page est enregistrée et peut attendre ;
            la personne suit ensuite sa demande avec la référence du reçu.
          </Trans>
        </p>
        <StartForm state={state} />
        <p>
          <a href={`/${locale}/staff/queues/visas/desk`}>
            <Trans>Continuer une saisie commencée</Trans>
          </a>
        </p>
      </div>
    </StaffPage>
  );
}

function StartForm({ state }: { state: FormState | undefined }) {
  const { posts } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const { errors, typed } = stateOf(state, 'start');
  const options = posts
    .map(({ code, names }) => ({ value: code, label: names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <StaffForm intent="start" state={state}>
      {options.length === 1 ? (
        <input type="hidden" name="post" value={options[0]?.value} />
      ) : (
        <Select
          name="post"
          label={t`Poste du guichet`}
          value={typed['post']}
          error={errors['post']}
          placeholder={t`Choisir`}
          options={options}
        />
      )}
      <Radios
        name="language"
        label={t`Langue des lettres à la personne`}
        inline
        value={typed['language'] ?? locale}
        error={errors['language']}
        choices={[
          { value: 'fr', label: <span lang="fr">Français</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
      />
      <Button>{t`Commencer la saisie`}</Button>
    </StaffForm>
  );
}
