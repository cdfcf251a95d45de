import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { viewerOf } from '../../api/viewer';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { useLocale } from '../../layout/use-locale';
import { Page } from '../../layout/page';
import { i18nOf } from '../../locale/i18n';
import { localeOf } from '../../locale/locale';
import { safeNext } from './safe-next';

const messages = {
  'sign-in-failed': msg`L’adresse ou le mot de passe n’est pas le bon, ou le code ne convient pas.`,
  'second-factor-required': msg`Ce compte demande aussi le code à six chiffres de votre application d’authentification.`,
  'second-factor-used': msg`Ce code a déjà servi. Attendez le suivant (30 secondes au plus).`,
  'too-many-attempts': msg`Trop d’essais. Attendez quelques minutes avant de recommencer.`,
  'rate-limited': msg`Trop d’essais. Attendez une minute avant de recommencer.`,
} as const;

export async function loader(args: LoaderFunctionArgs) {
  const next = safeNext(args.request.url);
  const viewer = await viewerOf(args);
  if (viewer && next !== null) throw redirect(next);
  return { next };
}

/** Signs in. The gateway answers with a sealed cookie: it is handed on, and only the browser gets it open. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const i18n = i18nOf(locale);
  const words = Object.fromEntries(Object.entries(messages).map(([code, message]) => [code, i18n._(message)]));
  const { password, ...shownAgain } = typed;
  return submitting(args, { typed: shownAgain, messages: words }, async () => {
    const totp = textOf(typed, 'totp')?.replace(/\s/g, '');
    const body = {
      login: textOf(typed, 'login') ?? '',
      password: password ?? '',
      ...(totp === undefined ? {} : { totp }),
    };
    const answer = await Api.of(args).postForAnswer('/v1/session', body);
    const sealed = answer.headers.get('jatigi-sealed-cookie') ?? '';
    const next = safeNext(args.request.url) ?? `/${locale}/files`;
    throw redirect(next, { status: 303, headers: { 'jatigi-sealed-cookie': sealed } });
  });
}

export default function SignIn() {
  const { next } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const typed = state?.typed ?? {};
  return (
    <Page title={t`Se connecter`} hasErrors={state !== undefined}>
      <div className="narrow">
        <h1>
          <Trans>Se connecter</Trans>
        </h1>
        <PageForm state={state} draft={false}>
          <TextField
            name="login"
            label={t`Adresse e-mail`}
            value={typed['login']}
            error={state?.errors['login']}
            input={{ type: 'email', autoComplete: 'username', spellCheck: false, maxLength: 254 }}
          />
          <TextField
            name="password"
            label={t`Mot de passe`}
            error={state?.errors['password']}
            input={{ type: 'password', autoComplete: 'current-password', maxLength: 256 }}
          />
          <TextField
            name="totp"
            label={t`Code à six chiffres`}
            hint={t`Seulement si vous avez ajouté une application d’authentification ; le personnel en a toujours une.`}
            optional
            width="short"
            error={state?.errors['totp']}
            input={{ inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 7 }}
          />
          <Button>{t`Se connecter`}</Button>
        </PageForm>
        <p>
          <a href={`/${locale}/sign-up${next === null ? '' : `?next=${encodeURIComponent(next)}`}`}>
            <Trans>Ouvrir un compte</Trans>
          </a>
        </p>
        <p>
          <a href={`/${locale}/recover`}>
            <Trans>Mot de passe oublié</Trans>
          </a>
        </p>
      </div>
    </Page>
  );
}
