import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Radios, Select } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading, signInPath } from '../../api/page-errors';
import { viewerOf } from '../../api/viewer';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { isAbroad } from '../public/post';
import type { Post } from '../public/post';
import { namingCompetentPosts } from './competent-posts';
import { FamilyFields } from './family-fields';
import { fieldOf, Group } from './field-group';
import type { FieldsProps } from './field-group';
import { IdentityFields } from './identity-fields';
import { LivingFields } from './living-fields';
import { registrationFields, registrationOf } from './registration-input';
import { registrationsApi } from './registration-path';
import { inputWords } from './registration-words';

type Named = Pick<Post, 'code' | 'names'>;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    if (!(await viewerOf(args))) throw redirect(signInPath(args.request));
    const { items } = await Api.of(args).get<{ items: Post[] }>('/v1/identity/posts');
    const posts: Named[] = items.filter(isAbroad).map(({ code, names }) => ({ code, names }));
    return { posts, key: crypto.randomUUID() };
  });
}

/** Asks the post; the proofs are sent on the page of the request. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const messages: Record<string, string> = translated(locale, inputWords);
  const options = { typed, messages, fields: registrationFields(typed) };
  return submitting(args, options, async () => {
    const idempotencyKey = textOf(typed, 'idempotencyKey');
    const { id } = await namingCompetentPosts(args, { messages, field: 'post' }, () =>
      Api.of(args).post<{ id: string }>(registrationsApi, registrationOf(typed), { idempotencyKey }),
    );
    throw redirect(`/${locale}/files/registration/${id}`, 303);
  });
}

/** Most who register are nationals of Mali: it stands there already, and can be changed. */
const untouched = { typed: { nationality1: 'MLI' }, errors: {} };

export default function NewRegistration() {
  const { posts, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const shown = state ?? untouched;
  return (
    <Page title={t`S’inscrire au consulat`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <h1>
          <Trans>S’inscrire au registre consulaire</Trans>
        </h1>
        <p>
          <Trans>
            Le registre dit à l’ambassade ou au consulat que vous vivez dans son pays : il peut vous aider, vous
            délivrer des papiers et vous prévenir en cas de danger. Vous enverrez ensuite les pièces, en photo ou en
            PDF.
          </Trans>
        </p>
        <PageForm state={state} idempotencyKey={key}>
          <WhoAndWhere state={shown} posts={posts} />
          <IdentityFields state={shown} />
          <FamilyFields state={shown} />
          <LivingFields state={shown} />
          <Button>{t`Envoyer la demande`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}

function WhoAndWhere({ state, posts }: FieldsProps & { posts: readonly Named[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const field = fieldOf(state);
  const options = posts
    .map(({ code, names }) => ({ value: code, label: names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <Group title={t`L’inscription`}>
      <Radios
        {...field('for')}
        label={t`Qui doit être inscrit ?`}
        choices={[
          { value: 'self', label: t`Moi` },
          {
            value: 'ward',
            label: t`Une personne dont je suis responsable`,
            hint: t`Votre enfant mineur, ou une personne dont vous êtes le tuteur. La suite parle de cette personne.`,
          },
        ]}
      />
      <Select
        {...field('post')}
        label={t`Ambassade ou consulat`}
        hint={t`Celui du pays où vit la personne`}
        placeholder={t`Choisir`}
        options={options}
      />
    </Group>
  );
}
