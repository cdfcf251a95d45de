import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { viewerOf } from '../../api/viewer';
import { refused, submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { useLocale } from '../../layout/use-locale';
import { Page } from '../../layout/page';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { contactAsked, digitsOf, pathWith } from './account-paths';
import { BeforeSignIn } from './before-sign-in';
import { MailCodeField } from './mail-code-field';
import { passkeyFields, passkeyIn, passkeyWords } from './passkeys/passkey-answer';
import { PasskeySignIn } from './passkeys/passkey-sign-in';
import { RecoveryCodeField } from './passkeys/recovery-code-field';
import { PasswordField } from './password-field';
import { safeNext } from './safe-next';
import { startOf } from './start-of';
import { TotpField } from './totp-field';

const messages = {
  login: msg`Donnez votre adresse e-mail, votre téléphone ou votre identifiant`,
  password: msg`Donnez votre mot de passe`,
  'totp:': msg`Ce code a six chiffres`,
  'sign-in-failed': msg`Cet identifiant ou ce mot de passe n’est pas le bon, ou le code ne convient pas.`,
  'second-factor-required': msg`Ce compte demande aussi le code à six chiffres de votre application d’authentification.`,
  'second-factor-used': msg`Ce code a déjà servi. Attendez le suivant (30 secondes au plus).`,
  'too-many-attempts': msg`Trop d’essais. Attendez quelques minutes, ou demandez ci-dessous un code de connexion.`,
  'code:': msg`Le code du message a huit chiffres`,
  'recoveryCode:': msg`Un code de secours a douze signes`,
  'rate-limited': msg`Trop d’essais. Attendez une minute avant de recommencer.`,
  ...passkeyWords,
} as const;

const passkeySignInWords = {
  'sign-in-failed': msg`Cette clé d’accès n’ouvre aucun compte. Prenez-en une autre, ou votre mot de passe.`,
  'too-many-attempts': msg`Trop d’essais. Attendez quelques minutes avant de recommencer.`,
} as const;

/** Whoever is signed in goes on, unless a page asks for a stronger sign-in. */
export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const next = safeNext(args.request.url);
  const again = searchParams.has('again');
  const viewer = await viewerOf(args);
  if (viewer && !again) throw redirect(next ?? startOf(viewer, localeOf(args.request.url)), 303);
  return {
    next,
    again,
    done: searchParams.get('done'),
    contact: contactAsked(args.request.url),
    unlock: searchParams.has('unlock'),
  };
}

/** Signs in. The gateway answers with a sealed cookie: it is handed on, and only the browser gets it open. */
export async function action(args: ActionFunctionArgs) {
  const { password = '', totp, code: sent, passkey, recoveryCode, ...typed } = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const words = translated(locale, messages);
  if (passkey) return byPasskey(args, { passkey });
  const login = textOf(typed, 'login');
  if (login === undefined || password === '') {
    const missing = {
      ...(login === undefined && { login: words.login }),
      ...(password === '' && { password: words.password }),
    };
    return refused(typed, missing);
  }
  return submitting(args, { typed, messages: words }, async () => {
    const code = digitsOf(totp);
    const unlocking = digitsOf(sent);
    const recovery = digitsOf(recoveryCode);
    const body = {
      ...{ login, password },
      ...(code && { totp: code }),
      ...(unlocking && { code: unlocking }),
      ...(recovery && { recoveryCode: recovery }),
    };
    return open(args, body);
  });
}

/** The script filled the form with the answer of an authenticator: it says who it is as well. */
function byPasskey(args: ActionFunctionArgs, shown: Typed) {
  const words = translated(localeOf(args.request.url), { ...messages, ...passkeySignInWords });
  const options = { typed: {}, fields: passkeyFields, messages: words };
  return submitting(args, options, () => open(args, { passkey: passkeyIn(shown) }));
}

async function open(args: ActionFunctionArgs, body: object): Promise<never> {
  const answer = await Api.of(args).postForAnswer('/v1/session', body);
  const sealed = answer.headers.get('jatigi-sealed-cookie') ?? '';
  // Without a page to come back to, this one sends officers and everybody else to where they begin.
  const next = safeNext(args.request.url) ?? `/${localeOf(args.request.url)}/sign-in`;
  throw redirect(next, { status: 303, headers: { 'jatigi-sealed-cookie': sealed } });
}

export default function SignIn() {
  const { next, again, done, contact, unlock } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Se connecter`} hasErrors={state !== undefined}>
      <div className="narrow">
        {state === undefined && <BeforeSignIn done={done} again={again} number={contact} />}
        <h1>
          <Trans>Se connecter</Trans>
        </h1>
        <PageForm state={state} draft={false}>
          <PasskeySignIn />
          <TextField
            name="login"
            label={t`E-mail, téléphone ou identifiant`}
            value={state?.typed['login'] ?? contact}
            error={state?.errors['login']}
            input={{ autoComplete: 'username', autoCapitalize: 'none', spellCheck: false, maxLength: 254 }}
          />
          <PasswordField
            name="password"
            label={t`Mot de passe`}
            error={state?.errors['password']}
            autoComplete="current-password"
          />
          {unlock && <MailCodeField state={state} />}
          <TotpField
            hint={t`Seulement si vous avez ajouté une application d’authentification.`}
            optional
            error={state?.errors['totp']}
          />
          <RecoveryCodeField error={state?.errors['recoveryCode']} />
          <Button>{t`Se connecter`}</Button>
        </PageForm>
        <p>
          <a href={pathWith(`/${locale}/sign-up`, { next })}>
            <Trans>Ouvrir un compte</Trans>
          </a>
        </p>
        <p>
          <a href={`/${locale}/recover`}>
            <Trans>Mot de passe oublié</Trans>
          </a>
        </p>
        <p>
          <a href={`/${locale}/unlock`}>
            <Trans>Trop d’essais : recevoir un code de connexion</Trans>
          </a>
        </p>
      </div>
    </Page>
  );
}
