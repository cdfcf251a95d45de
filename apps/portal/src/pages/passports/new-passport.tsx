import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Inset } from '@jatigi/ui';
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
import { IdentityFields } from '../registration/identity-fields';
import { registrationsApi } from '../registration/registration-path';
import { inputWords } from '../registration/registration-words';
import type { Registration } from '../registration/registration.types';
import { PaperFields } from './paper-fields';
import { passportFields, passportOf } from './passport-input';
import { passportsApi } from './passport-path';
import { passportInputWords } from './passport-words';
import { WhatAndWhere, Whom } from './passport-choices';

/** Who stands in the register is chosen; `?stated` is the form for anybody else. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    if (!(await viewerOf(args))) throw redirect(signInPath(args.request));
    const api = Api.of(args);
    const { searchParams } = new URL(args.request.url);
    const [{ items }, own] = await Promise.all([
      api.get<{ items: Post[] }>('/v1/identity/posts'),
      api.get<{ items: Registration[] }>(registrationsApi),
    ]);
    const registered = own.items
      .filter(({ state }) => state === 'REGISTERED')
      .map(({ id, facts: { name } }) => ({ id, name: `${name.givenNames} ${name.surname}` }));
    return {
      posts: items.filter(isAbroad).map(({ code, names }) => ({ code, names })),
      registered: searchParams.has('stated') ? [] : registered,
      lossReportId: searchParams.get('lossReport'),
      key: crypto.randomUUID(),
    };
  });
}

/** Asks the post; the proofs are sent on the page of the request. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const messages = translated(locale, { ...inputWords, ...passportInputWords });
  return submitting(args, { typed, messages, fields: passportFields(typed) }, async () => {
    const options = { idempotencyKey: textOf(typed, 'idempotencyKey') };
    const { id } = await Api.of(args).post<{ id: string }>(passportsApi, passportOf(typed, locale), options);
    throw redirect(`/${locale}/files/passport/${id}`, 303);
  });
}

/** Passports are for nationals of Mali: it stands there already. */
const untouched = { typed: { nationality1: 'MLI' }, errors: {} };
const afterLoss = { typed: { ...untouched.typed, kind: 'replacement' }, errors: {} };

export default function NewPassport() {
  const { posts, registered, lossReportId, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const shown = state ?? (lossReportId === null ? untouched : afterLoss);
  return (
    <Page title={t`Demander un passeport`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <h1>
          <Trans>Demander un passeport</Trans>
        </h1>
        <p>
          <Trans>
            Vous envoyez la demande et les pièces d’ici. Le poste vous donne un rendez-vous pour la photo et les
            empreintes ; le ministère fabrique le passeport ; vous le retirez au poste.
          </Trans>
        </p>
        {lossReportId !== null && (
          <Inset>
            <Trans>Votre déclaration de perte ou de vol est jointe à cette demande.</Trans>
          </Inset>
        )}
        <PageForm state={state} idempotencyKey={key}>
          {lossReportId !== null && <input type="hidden" name="lossReportId" value={lossReportId} />}
          <Whom state={shown} registered={registered} />
          <WhatAndWhere state={shown} posts={posts} />
          {registered.length === 0 && <IdentityFields state={shown} />}
          <PaperFields state={shown} />
          <Button>{t`Envoyer la demande`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
