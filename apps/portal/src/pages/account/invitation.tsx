import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Radios, TextField, Warning } from '@jatigi/ui';
import { data, redirect, useActionData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { digitsOf, pathWith } from './account-paths';
import { accountWords } from './account-words';
import { FactorSeed } from './factor-seed';
import type { Seed } from './factor-seed';
import { invitationWords } from './invitation-words';
import { MailCodeField } from './mail-code-field';
import { AcceptWithPasskey } from './passkeys/accept-with-passkey';
import { passkeyFields, passkeyIn, passkeyWords } from './passkeys/passkey-answer';
import { PasswordField } from './password-field';
import { qrPath } from './qr-path';

type Answer = FormState & { seed?: Seed; asked?: object };

const ACCEPTANCES = '/v1/identity/staff-accounts/acceptances';

/** An invited officer makes a passkey, or chooses a password and gets the seed of a second factor. */
export async function action(args: ActionFunctionArgs) {
  const { password = '', passkey = '', ...typed } = typedOf(await args.request.formData());
  const words = { ...accountWords, ...invitationWords, ...passkeyWords };
  const options = { typed, fields: passkeyFields, messages: translated(localeOf(args.request.url), words) };
  const invitation = { email: textOf(typed, 'email'), code: digitsOf(typed['code']) };
  return submitting(args, options, () => {
    if (typed['way'] === 'password') return byPassword(args, typed, { ...invitation, password: password || undefined });
    return passkey === '' ? askForKey(args, typed, invitation) : byPasskey(args, invitation, { passkey });
  });
}

/** The seed is shown in this answer only. */
async function byPassword(args: ActionFunctionArgs, typed: Typed, body: object) {
  const { secret, uri } = await Api.of(args).post<{ secret: string; uri: string }>(ACCEPTANCES, body);
  return data<Answer>({ errors: {}, typed, seed: { secret, ...qrPath(uri) } });
}

async function askForKey(args: ActionFunctionArgs, typed: Typed, invitation: object) {
  const asked = await Api.of(args).post<object>(`${ACCEPTANCES}/passkey-options`, invitation);
  return data<Answer>({ errors: {}, typed, asked });
}

async function byPasskey(args: ActionFunctionArgs, invitation: object, shown: Typed): Promise<never> {
  // The first key of an account needs no name of its own choosing; further ones get theirs in the account.
  const passkey = { ...passkeyIn(shown), name: localeOf(args.request.url) === 'fr' ? 'Première clé' : 'First key' };
  await Api.of(args).post(`${ACCEPTANCES}/passkey`, { ...invitation, passkey });
  throw redirect(`/${localeOf(args.request.url)}/sign-in?done=passkey`, 303);
}

export default function Invitation() {
  const state = useActionData() as Answer | undefined;
  const { t } = useLingui();
  const hasErrors = Object.keys(state?.errors ?? {}).length > 0;
  return (
    <Page title={t`Accepter une invitation`} hasErrors={hasErrors}>
      <div className="narrow">
        {state?.seed ? (
          <Accepted seed={state.seed} email={state.typed['email']} />
        ) : state?.asked ? (
          <AcceptWithPasskey asked={state.asked} typed={state.typed} />
        ) : (
          <Acceptance state={state} />
        )}
      </div>
    </Page>
  );
}

function Accepted({ seed, email }: { seed: Seed; email: string | undefined }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      <h1>
        <Trans>Ajoutez le compte à votre application d’authentification</Trans>
      </h1>
      <Warning>
        <Trans>Ce code n’est montré qu’une fois. Lisez-le avant de quitter cette page.</Trans>
      </Warning>
      <FactorSeed {...seed} />
      <ButtonLink href={pathWith(`/${locale}/sign-in`, { email })}>{t`C’est fait, me connecter`}</ButtonLink>
    </>
  );
}

function Acceptance({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <>
      <h1>
        <Trans>Accepter une invitation</Trans>
      </h1>
      <p>
        <Trans>
          Pour le personnel : le message d’invitation contient un code de huit chiffres, qui vaut sept jours.
        </Trans>
      </p>
      <PageForm state={state} draft={false}>
        <TextField
          name="email"
          label={t`Adresse e-mail`}
          value={state?.typed['email']}
          error={state?.errors['email']}
          input={{ type: 'email', autoComplete: 'username', spellCheck: false, maxLength: 254 }}
        />
        <MailCodeField state={state} />
        <Ways state={state} />
        <Button>{t`Continuer`}</Button>
      </PageForm>
    </>
  );
}

function Ways({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  const password = (
    <PasswordField
      name="password"
      label={t`Mot de passe`}
      hint={t`Au moins 8 caractères : il ne vaut jamais sans le code à six chiffres.`}
      error={state?.errors['password']}
      autoComplete="new-password"
    />
  );
  return (
    <Radios
      name="way"
      label={t`Comment vous connecterez-vous ?`}
      value={state?.typed['way'] ?? 'passkey'}
      error={state?.errors['way']}
      choices={[
        {
          value: 'passkey',
          label: t`Avec une clé d’accès (recommandé)`,
          hint: t`Votre téléphone, votre ordinateur ou une clé USB vous reconnaît par votre doigt, votre visage ou son code.`,
        },
        {
          value: 'password',
          label: t`Avec un mot de passe et une application d’authentification`,
          reveals: password,
        },
      ]}
    />
  );
}
