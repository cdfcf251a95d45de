import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radios, TextField } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { contactFields, contactIn, pathWith } from './account-paths';
import { accountWords } from './account-words';
import { ContactField } from './contact-field';
import { PasswordField } from './password-field';
import { safeNext } from './safe-next';

export function loader({ request }: LoaderFunctionArgs) {
  return { next: safeNext(request.url), idempotencyKey: crypto.randomUUID() };
}

/** Opens an account; whether the address or number was known is nobody's to learn, so the way goes on alike. */
export async function action(args: ActionFunctionArgs) {
  const { password, ...typed } = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, fields: contactFields, messages: translated(locale, accountWords) }, async () => {
    const contact = textOf(typed, 'contact');
    const body = {
      ...contactIn(contact),
      password: password || undefined,
      language: textOf(typed, 'language') ?? locale,
      givenName: textOf(typed, 'givenName'),
    };
    await Api.of(args).post('/v1/identity/accounts', body, { idempotencyKey: typed['idempotencyKey'] });
    throw redirect(pathWith(`/${locale}/confirm`, { contact, next: safeNext(args.request.url) }), 303);
  });
}

export default function SignUp() {
  const { next, idempotencyKey } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const typed = state?.typed ?? {};
  return (
    <Page title={t`Ouvrir un compte`} hasErrors={state !== undefined}>
      <div className="narrow">
        <h1>
          <Trans>Ouvrir un compte</Trans>
        </h1>
        <p>
          <Trans>Un code vous sera envoyé, par e-mail ou par SMS, pour confirmer que c’est bien vous.</Trans>
        </p>
        <PageForm state={state} idempotencyKey={idempotencyKey} draft={false}>
          <TextField
            name="givenName"
            label={t`Votre prénom`}
            hint={t`Pour que nos messages vous saluent.`}
            optional
            value={typed['givenName']}
            error={state?.errors['givenName']}
            width="medium"
            input={{ autoComplete: 'given-name', maxLength: 100 }}
          />
          <ContactField state={state} />
          <PasswordField
            name="password"
            label={t`Mot de passe`}
            hint={t`Au moins 15 caractères. Une phrase que vous retiendrez suffit : quatre mots sans rapport entre eux.`}
            error={state?.errors['password']}
            autoComplete="new-password"
          />
          <Radios
            name="language"
            label={t`Langue de nos messages`}
            inline
            value={typed['language'] ?? locale}
            error={state?.errors['language']}
            choices={[
              { value: 'fr', label: <span lang="fr">Français</span> },
              { value: 'en', label: <span lang="en">English</span> },
            ]}
          />
          <Button>{t`Ouvrir le compte`}</Button>
        </PageForm>
        <p>
          <a href={pathWith(`/${locale}/sign-in`, { next })}>
            <Trans>J’ai déjà un compte</Trans>
          </a>
        </p>
        <p>
          <a href={`/${locale}/paper-code`}>
            <Trans>J’ai reçu un code sur papier à un guichet</Trans>
          </a>
        </p>
      </div>
    </Page>
  );
}
