import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button } from '@jatigi/ui';
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
import type { Post } from '../public/post';
import { orderFields, orderOf } from './copy-order';
import { ActFields, ParentFields, WhatAndWhoFields } from './order-fields';

const messages = {
  'heldBy:': msg`Choisissez le centre qui tient l’acte`,
  'post:': msg`Choisissez votre consulat : un centre au Mali tient cet acte`,
  'product:': msg`Choisissez le document`,
  'relation:': msg`Dites qui vous êtes pour la personne de l’acte`,
  'surname:': msg`Donnez le nom en lettres latines, comme sur l’acte`,
  'givenNames:': msg`Donnez les prénoms en lettres latines, comme sur l’acte`,
  'birthDate:': msg`Donnez une date de naissance qui existe et qui n’est pas à venir ; l’année seule suffit`,
  'motherSurname:': msg`Donnez le nom de la mère en lettres latines`,
  'motherGivenNames:': msg`Donnez les prénoms de la mère en lettres latines`,
  'fatherSurname:': msg`Donnez le nom du père en lettres latines`,
  'fatherGivenNames:': msg`Donnez les prénoms du père en lettres latines`,
  'year:': msg`L’année du registre s’écrit en quatre chiffres`,
  'several-acts-match': msg`Plusieurs actes correspondent : donnez l’année et le numéro de l’acte`,
  'number:': msg`Le numéro de l’acte est un nombre`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    if (!(await viewerOf(args))) throw redirect(signInPath(args.request));
    const api = Api.of(args);
    const [centres, posts] = await Promise.all([
      api.get<{ items: { code: string; kind: string }[] }>('/v1/civil-registry/centres'),
      api.get<{ items: Post[] }>('/v1/identity/posts'),
    ]);
    const names = new Map(posts.items.map(({ code, names: both }) => [code, both]));
    const items = centres.items.map(({ code, kind }) => ({
      code,
      kind,
      names: names.get(code) ?? { fr: code, en: code },
    }));
    return { centres: items, key: crypto.randomUUID() };
  });
}

/** Places the order; whether the act exists is nobody's to learn here. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const words = translated(locale, messages);
  return submitting(args, { typed, messages: words, fields: orderFields }, async () => {
    const idempotencyKey = textOf(typed, 'idempotencyKey');
    const { id } = await Api.of(args).post<{ id: string }>('/v1/civil-registry/copy-requests', orderOf(typed), {
      idempotencyKey,
    });
    throw redirect(`/${locale}/files/copy/${id}`, 303);
  });
}

export default function OrderCopy() {
  const { centres, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Commander une copie d’acte`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <h1>
          <Trans>Commander une copie d’acte de naissance</Trans>
        </h1>
        <PageForm state={state} idempotencyKey={key}>
          <WhatAndWhoFields state={state} />
          <ActFields state={state} centres={centres} />
          <ParentFields state={state} />
          <Button>{t`Commander`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
