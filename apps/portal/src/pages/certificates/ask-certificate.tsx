import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonLink, Inset } from '@jatigi/ui';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
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
import { registrationsApi } from '../registration/registration-path';
import type { Registration } from '../registration/registration.types';
import { certificateFields, requestOf } from './certificate-input';
import { certificateKinds, certificatesApi } from './certificate-path';
import { inputWords } from './certificate-words';
import type { CertificateKind } from './certificate.types';
import { KindFields } from './kind-fields';
import type { Place } from './kind-fields';
import { WhatIsNeeded } from './what-is-needed';
import { WhoFields } from './who-fields';
import type { Registered } from './who-fields';

/** Me and my wards, as far as we stand in a register. */
async function standing(args: PageArguments): Promise<Registered[]> {
  const { items } = await Api.of(args).get<{ items: Registration[] }>(registrationsApi);
  return items
    .filter(({ state }) => state === 'REGISTERED')
    .map(({ id, post, number, facts, for: whom }) => ({ id, post, number, name: facts.name, isWard: whom === 'ward' }))
    .sort((a, b) => Number(a.isWard) - Number(b.isWard));
}

async function kindOf(args: LoaderFunctionArgs, post: string | undefined): Promise<CertificateKind> {
  const kind = (await certificateKinds(args, post)).find(({ code }) => code === args.params['kind']);
  if (!kind) throw data(null, { status: 404 });
  return kind;
}

/** Only a kind that asks for an act has to know who keeps acts. */
async function centresOf(args: PageArguments, kind: CertificateKind, posts: readonly Place[]): Promise<Place[]> {
  if (!kind.fields.some(({ type }) => type === 'act-reference')) return [];
  const { items } = await Api.of(args).get<{ items: { code: string }[] }>('/v1/civil-registry/centres');
  const names = new Map(posts.map(({ code, names: both }) => [code, both]));
  return items.map(({ code }) => ({ code, names: names.get(code) ?? { fr: code, en: code } }));
}

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    if (!(await viewerOf(args))) throw redirect(signInPath(args.request));
    const registrations = await standing(args);
    const [kind, { items: posts }] = await Promise.all([
      kindOf(args, registrations[0]?.post),
      Api.of(args).get<{ items: Post[] }>('/v1/identity/posts'),
    ]);
    const centres = await centresOf(args, kind, posts);
    const abroad: Place[] = posts.filter(isAbroad).map(({ code, names }) => ({ code, names }));
    return { kind, registrations, centres, posts: abroad, key: crypto.randomUUID() };
  });
}

/** Asks the post; the documents are sent on the page of the request. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const language = localeOf(args.request.url);
  const shared = { typed, messages: translated(language, inputWords) };
  return submitting(args, shared, async () => {
    const [registrations, kind] = await Promise.all([standing(args), kindOf(args, undefined)]);
    return submitting(args, { ...shared, fields: certificateFields(kind) }, async () => {
      const idempotencyKey = textOf(typed, 'idempotencyKey');
      const body = requestOf(typed, { registrations, kind, language });
      const { id } = await Api.of(args).post<{ id: string }>(certificatesApi, body, { idempotencyKey });
      throw redirect(`/${language}/files/certificate/${id}`, 303);
    });
  });
}

export default function AskCertificate() {
  const { kind, registrations, key, ...places } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = kind.title[locale];
  return (
    <Page title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/certificates/new`}>{t`Autres certificats`}</BackLink>
        <h1>{title}</h1>
        <p className="lead">{kind.explanation[locale]}</p>
        <WhatIsNeeded kind={kind} isRegistered={registrations.length > 0} />
        {kind.person === 'registered' && registrations.length === 0 ? (
          <RegisterFirst />
        ) : (
          <PageForm state={state} idempotencyKey={key}>
            <WhoFields state={state} kind={kind} registrations={registrations} posts={places.posts} />
            <KindFields state={state ?? { typed: {}, errors: {} }} fields={kind.fields} centres={places.centres} />
            <Button>{t`Demander ce certificat`}</Button>
          </PageForm>
        )}
      </div>
    </Page>
  );
}

function RegisterFirst() {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      <Inset>
        <p>
          <Trans>
            Ce certificat est réservé aux personnes inscrites au registre consulaire. Votre compte n’a pas encore
            d’inscription en cours de validité.
          </Trans>
        </p>
      </Inset>
      <ButtonLink href={`/${locale}/registration/new`}>{t`S’inscrire au consulat`}</ButtonLink>
    </>
  );
}
