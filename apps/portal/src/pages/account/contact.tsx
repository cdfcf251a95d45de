import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button } from '@jatigi/ui';
import { redirect, useActionData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { contactFields, contactIn, digitsOf } from './account-paths';
import { accountWords } from './account-words';
import { ContactField } from './contact-field';
import { PasswordField } from './password-field';
import { TotpField } from './totp-field';

const messages = {
  ...accountWords,
  'password:': msg`Donnez votre mot de passe`,
  'step-up-failed': msg`Ce mot de passe n’est pas le bon, ou le code à six chiffres ne convient pas.`,
  'contact-of-staff': msg`L’adresse d’un agent est celle du service : un administrateur la change.`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    await Api.of(args).get('/v1/identity/me');
    return null;
  });
}

/** Asks for a code to the new contact; whether somebody else has it is nobody's to learn. */
export async function action(args: ActionFunctionArgs) {
  const { password, totp, ...typed } = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const options = { typed, fields: contactFields, messages: translated(locale, messages) };
  return submitting(args, options, async () => {
    const contact = contactIn(textOf(typed, 'contact'));
    const body = { ...contact, password: password || undefined, totp: digitsOf(totp) || undefined };
    await Api.of(args).post('/v1/identity/me/contacts', body);
    throw redirect(`/${locale}/account/contact/code?kind=${'email' in contact ? 'email' : 'phone'}`, 303);
  });
}

export default function Contact() {
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Ajouter ou changer un contact`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/account`}>{t`Mon compte`}</BackLink>
        <h1>
          <Trans>Ajouter ou changer un contact</Trans>
        </h1>
        <p>
          <Trans>
            Un code y sera envoyé. Votre adresse ou votre numéro d’avant reste jusqu’à ce que vous le tapiez.
          </Trans>
        </p>
        <PageForm state={state} draft={false}>
          <ContactField state={state} />
          <PasswordField
            name="password"
            label={t`Mot de passe`}
            hint={t`Encore une fois, pour être sûr que c’est vous.`}
            error={state?.errors['password']}
            autoComplete="current-password"
          />
          <TotpField
            hint={t`Seulement si vous avez ajouté une application d’authentification.`}
            optional
            error={state?.errors['totp']}
          />
          <Button>{t`Recevoir un code`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
