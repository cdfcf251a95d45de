import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Warning } from '@jatigi/ui';
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
import { IdentityFields } from '../registration/identity-fields';
import { ChooseConcerned, ConcernedName } from './choose-concerned';
import { chosenOf } from './concerned';
import type { Concerned } from './concerned';
import { LossFields } from './loss-fields';
import { postsAbroad } from './post-field';
import type { NamedPost } from './post-field';
import { lossOf, personOf, travelFields } from './travel-input';
import { lossApi } from './travel-paths';
import { lossInputWords } from './travel-words';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    if (!(await viewerOf(args))) throw redirect(signInPath(args.request));
    const [concerned, posts] = await Promise.all([chosenOf(args), postsAbroad(args)]);
    return { ...concerned, posts, key: crypto.randomUUID() };
  });
}

/** From the answer on the document is invalid. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const options = { typed, messages: translated(locale, lossInputWords), fields: travelFields(typed) };
  return submitting(args, options, async () => {
    const { chosen } = await chosenOf(args);
    const whom = chosen ?? { value: 'self', isRegistered: false };
    const body = { ...lossOf(typed), for: whom.value, ...(!whom.isRegistered && { person: personOf(typed) }) };
    const idempotencyKey = textOf(typed, 'idempotencyKey');
    const { id } = await Api.of(args).post<{ id: string }>(lossApi, body, { idempotencyKey });
    throw redirect(`/${locale}/files/loss/${id}`, 303);
  });
}

export default function NewLoss() {
  const { chosen, all, posts, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Papier perdu ou volé`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <h1>
          <Trans>Déclarer un papier perdu ou volé</Trans>
        </h1>
        <p>
          <Trans>
            Personne ne doit voyager avec vos papiers. Dites-le dès que vous le savez : vous recevez un récépissé tout
            de suite, et vous pouvez demander de quoi rentrer.
          </Trans>
        </p>
        <Warning>
          <Trans>
            Dès que vous envoyez cette déclaration, le document n’est plus valable, et il ne le sera plus jamais, même
            si vous le retrouvez. Les frontières le savent aussitôt.
          </Trans>
        </Warning>
        {chosen ? (
          <LossForm concerned={chosen} posts={posts} state={state} idempotencyKey={key} />
        ) : (
          <ChooseConcerned all={all} />
        )}
      </div>
    </Page>
  );
}

interface FormProps {
  concerned: Concerned;
  posts: readonly NamedPost[];
  state: FormState | undefined;
  idempotencyKey: string;
}

const untouched = { typed: { issuingCountry: 'MLI', nationality1: 'MLI' }, errors: {} };

function LossForm({ concerned, posts, state, idempotencyKey }: FormProps) {
  const { t } = useLingui();
  const shown = state ?? untouched;
  return (
    <>
      <p>
        <Trans>À qui est le document :</Trans>{' '}
        <strong>
          <ConcernedName concerned={concerned} />
        </strong>{' '}
        <a href="?">{t`Changer`}</a>
      </p>
      <PageForm state={state} idempotencyKey={idempotencyKey}>
        {!concerned.isRegistered && <IdentityFields state={shown} />}
        <LossFields state={shown} posts={posts} />
        <Button kind="danger">{t`Déclarer : le document devient invalide`}</Button>
      </PageForm>
    </>
  );
}
