import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, TextField, Warning } from '@jatigi/ui';
import { data, useActionData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
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
import { PasswordField } from './password-field';
import { qrPath } from './qr-path';

type Answer = FormState & { seed?: Seed };

/** An invited officer chooses a password and gets the seed of the second factor, shown in this answer only. */
export async function action(args: ActionFunctionArgs) {
  const { password, ...typed } = typedOf(await args.request.formData());
  const words = translated(localeOf(args.request.url), { ...accountWords, ...invitationWords });
  return submitting(args, { typed, messages: words }, async () => {
    const body = { email: textOf(typed, 'email'), code: digitsOf(typed['code']), password: password || undefined };
    const { secret, uri } = await Api.of(args).post<{ secret: string; uri: string }>(
      '/v1/identity/staff-accounts/acceptances',
      body,
    );
    return data<Answer>({ errors: {}, typed, seed: { secret, ...qrPath(uri) } });
  });
}

export default function Invitation() {
  const state = useActionData() as Answer | undefined;
  const { t } = useLingui();
  return (
    <Page title={t`Accepter une invitation`} hasErrors={state !== undefined && !state.seed}>
      <div className="narrow">
        {state?.seed ? <Accepted seed={state.seed} email={state.typed['email']} /> : <Acceptance state={state} />}
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
        <PasswordField
          name="password"
          label={t`Mot de passe`}
          hint={t`Au moins 8 caractères : il ne vaut jamais sans le code à six chiffres.`}
          error={state?.errors['password']}
          autoComplete="new-password"
        />
        <Button>{t`Continuer`}</Button>
      </PageForm>
    </>
  );
}
