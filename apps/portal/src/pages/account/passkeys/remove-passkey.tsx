import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink } from '@jatigi/ui';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { ErrorData } from '../../../api/page-errors';
import { submitting } from '../../../forms/outcome';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { Page } from '../../../layout/page';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { passkeyFields } from './passkey-answer';
import { keyringOf } from './passkey.types';
import { StepUpForm, stepUpOf, stepUpWords } from './step-up-form';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { items, has } = await keyringOf(args);
    const passkey = items.find(({ id }) => id === args.params['id']);
    if (!passkey) throw data<ErrorData>({ code: 'not-found' }, { status: 404 });
    return { name: passkey.name, has };
  });
}

export async function action(args: ActionFunctionArgs) {
  const shown = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const options = { typed: {}, fields: passkeyFields, messages: translated(locale, stepUpWords) };
  return submitting(args, options, async () => {
    const id = encodeURIComponent(args.params['id'] ?? '');
    await Api.of(args).post(`/v1/identity/me/passkeys/${id}/remove`, stepUpOf(shown));
    throw redirect(`/${locale}/account/passkeys?done=removed`, 303);
  });
}

/** Takes a passkey away from the account; the device still shows it, and is to be tidied by hand. */
export default function RemovePasskey() {
  const { name, has } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Retirer une clé d’accès`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/account/passkeys`}>{t`Clés d’accès`}</BackLink>
        <h1>
          <Trans>Retirer « {name} » ?</Trans>
        </h1>
        <p>
          <Trans>
            Elle ne permettra plus de se connecter. Effacez-la aussi dans les réglages de l’appareil qui la garde.
          </Trans>
        </p>
        <StepUpForm state={state} has={has} button={t`Retirer`} kind="danger" />
      </div>
    </Page>
  );
}
