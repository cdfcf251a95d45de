import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { contactFields, contactIn, digitsOf, contactAsked, pathWith } from './account-paths';
import { accountWords } from './account-words';
import { ContactField } from './contact-field';
import { MailCodeField } from './mail-code-field';
import { RecoveryCodeField } from './passkeys/recovery-code-field';
import { PasswordField } from './password-field';
import { TotpField } from './totp-field';

export function loader({ request }: LoaderFunctionArgs) {
  return { contact: contactAsked(request.url) };
}

/** A new password, by the code of the mail and the second factor where there is one. */
export async function action(args: ActionFunctionArgs) {
  const { password, recoveryCode, ...typed } = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, fields: contactFields, messages: translated(locale, accountWords) }, async () => {
    const contact = textOf(typed, 'contact');
    const totp = digitsOf(typed['totp']) || undefined;
    const recovery = digitsOf(recoveryCode) || undefined;
    const body = {
      ...contactIn(contact),
      code: digitsOf(typed['code']),
      password: password || undefined,
      totp,
      recoveryCode: recovery,
    };
    await Api.of(args).post('/v1/identity/password-resets', body);
    throw redirect(pathWith(`/${locale}/sign-in`, { done: 'password-changed', contact }), 303);
  });
}

export default function Reset() {
  const { contact } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <Page title={t`Choisir un nouveau mot de passe`} hasErrors={state !== undefined}>
      <div className="narrow">
        <h1>
          <Trans>Choisir un nouveau mot de passe</Trans>
        </h1>
        <p>
          <Trans>
            Si un compte a cette adresse ou ce numéro, un code y est en route. Il vaut 30 minutes, ou 10 par SMS.
          </Trans>
        </p>
        <PageForm state={state} draft={false}>
          <ContactField state={state} value={contact} />
          <MailCodeField state={state} />
          <PasswordField
            name="password"
            label={t`Nouveau mot de passe`}
            hint={t`Au moins 15 caractères. Une phrase que vous retiendrez suffit : quatre mots sans rapport entre eux.`}
            error={state?.errors['password']}
            autoComplete="new-password"
          />
          <TotpField
            hint={t`Seulement si vous avez ajouté une application d’authentification.`}
            optional
            error={state?.errors['totp']}
          />
          <RecoveryCodeField error={state?.errors['recoveryCode']} />
          <Button>{t`Changer le mot de passe`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
