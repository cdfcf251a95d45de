import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, TextField } from '@jatigi/ui';
import { msg } from '@lingui/core/macro';
import { redirect, useActionData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { refused, submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { pathWith } from './account-paths';

const messages = {
  login: msg`Donnez votre adresse e-mail, votre téléphone ou votre identifiant`,
  'sms-limit': msg`Trop de codes ont été demandés. Utilisez le dernier reçu, ou attendez une heure.`,
  'rate-limited': msg`Trop d’essais. Attendez une minute avant de recommencer.`,
} as const;

/** A code that lets the owner in when somebody else has locked her login by guessing; the answer is the same for all. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const words = translated(locale, messages);
  const login = textOf(typed, 'login');
  if (login === undefined) return refused(typed, { login: words.login });
  return submitting(args, { typed, messages: words }, async () => {
    await Api.of(args).post('/v1/identity/sign-in-codes', { login });
    throw redirect(pathWith(`/${locale}/sign-in`, { unlock: 'yes', done: 'unlock', contact: login }), 303);
  });
}

export default function Unlock() {
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Recevoir un code de connexion`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/sign-in`}>{t`Se connecter`}</BackLink>
        <h1>
          <Trans>Recevoir un code de connexion</Trans>
        </h1>
        <p>
          <Trans>
            Quand trop d’essais ont été faits sur un compte, par vous ou par quelqu’un d’autre, un code envoyé à votre
            adresse ou à votre téléphone vous laisse entrer avec votre mot de passe.
          </Trans>
        </p>
        <PageForm state={state} draft={false}>
          <TextField
            name="login"
            label={t`E-mail, téléphone ou identifiant`}
            value={state?.typed['login']}
            error={state?.errors['login']}
            input={{ autoComplete: 'username', autoCapitalize: 'none', spellCheck: false, maxLength: 254 }}
          />
          <Button>{t`Recevoir un code`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
