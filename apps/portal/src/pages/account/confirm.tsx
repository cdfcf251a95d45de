import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Details, TextField } from '@jatigi/ui';
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
import { digitsOf, emailAsked, pathWith } from './account-paths';
import { accountWords } from './account-words';
import { MailCodeField } from './mail-code-field';
import { safeNext } from './safe-next';

export function loader({ request }: LoaderFunctionArgs) {
  return { email: emailAsked(request.url), next: safeNext(request.url) };
}

/** The code of the mail proves the address. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, messages: translated(locale, accountWords) }, async () => {
    const email = textOf(typed, 'email');
    await Api.of(args).post('/v1/identity/accounts/confirmations', { email, code: digitsOf(typed['code']) });
    throw redirect(pathWith(`/${locale}/sign-in`, { done: 'confirmed', email, next: safeNext(args.request.url) }), 303);
  });
}

export default function Confirm() {
  const { email, next } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Confirmer l’adresse`} hasErrors={state !== undefined}>
      <div className="narrow">
        <h1>
          <Trans>Confirmer l’adresse</Trans>
        </h1>
        <p>
          <Trans>Un message avec un code de huit chiffres vous attend dans votre boîte. Le code vaut 30 minutes.</Trans>
        </p>
        <PageForm state={state} draft={false}>
          <TextField
            name="email"
            label={t`Adresse e-mail`}
            value={state?.typed['email'] ?? email}
            error={state?.errors['email']}
            input={{ type: 'email', autoComplete: 'username', spellCheck: false, maxLength: 254 }}
          />
          <MailCodeField state={state} />
          <Button>{t`Confirmer`}</Button>
        </PageForm>
        <Details summary={t`Je n’ai rien reçu`}>
          <p>
            <Trans>
              Regardez dans les messages indésirables, et si l’adresse est bien écrite. Après une minute, vous pouvez{' '}
              <a href={pathWith(`/${locale}/sign-up`, { next })}>remplir le formulaire une nouvelle fois</a> : un
              nouveau code partira. Si vous aviez déjà un compte, le message le dit : connectez-vous.
            </Trans>
          </p>
        </Details>
      </div>
    </Page>
  );
}
