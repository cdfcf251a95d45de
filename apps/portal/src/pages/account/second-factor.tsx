import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Inset } from '@jatigi/ui';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { digitsOf } from './account-paths';
import { FactorSeed } from './factor-seed';
import type { Seed } from './factor-seed';
import { passkeyFields } from './passkeys/passkey-answer';
import { keyringOf } from './passkeys/passkey.types';
import type { Keyring } from './passkeys/passkey.types';
import { StepUpForm, stepUpOf, stepUpWords } from './passkeys/step-up-form';
import { qrPath } from './qr-path';
import { TotpField } from './totp-field';

const messages = {
  ...stepUpWords,
  'code:': msg`Ce code a six chiffres`,
  'code-invalid': msg`Ces six chiffres ne conviennent pas. Vérifiez l’heure de votre téléphone et prenez le code qui s’affiche maintenant.`,
  'factor-not-started': msg`Cette clé n’est plus valable. Recommencez.`,
  'factor-already-enrolled': msg`Ce compte a déjà une application d’authentification.`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => (await keyringOf(args)).has);
}

/** First the seed, shown in the answer and kept nowhere; then the first code proves that it was taken over. */
export async function action(args: ActionFunctionArgs) {
  const { password = '', passkey = '', ...typed } = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const messagesHere = translated(locale, messages);
  if (typed['uri'] === undefined) {
    return submitting(args, { typed, fields: passkeyFields, messages: messagesHere }, async () => {
      const shown = stepUpOf({ password, passkey });
      const { uri } = await Api.of(args).post<{ uri: string }>('/v1/identity/me/totp', shown);
      return data({ errors: {}, typed: { uri }, seed: seedOf(uri) });
    });
  }
  const answer = await submitting(args, { typed, messages: messagesHere }, async () => {
    await Api.of(args).post('/v1/identity/me/totp/confirmations', { code: digitsOf(typed['code']) });
    throw redirect(`/${locale}/account?done=factor`, 303);
  });
  return data({ ...answer.data, seed: seedOf(typed['uri']) }, answer.init ?? undefined);
}

const LONGEST_URI = 500;

/** @returns undefined for what is no seed of ours: the form then begins again */
function seedOf(uri: string): Seed | undefined {
  const secret = /^otpauth:\/\/totp\/[^?]*\?.*\bsecret=([A-Z2-7]+)/.exec(uri)?.[1];
  return secret === undefined || uri.length > LONGEST_URI ? undefined : { secret, ...qrPath(uri) };
}

export default function SecondFactor() {
  const has = useLoaderData<typeof loader>();
  const state = useActionData() as (FormState & { seed?: Seed }) | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Code à six chiffres`} hasErrors={Object.keys(state?.errors ?? {}).length > 0}>
      <div className="narrow">
        <BackLink href={`/${locale}/account`}>{t`Mon compte`}</BackLink>
        <h1>
          <Trans>Protéger le compte par un code à six chiffres</Trans>
        </h1>
        {has.secondFactor ? (
          <Inset>
            <p>
              <Trans>C’est fait : ce compte demande un code à six chiffres à chaque connexion.</Trans>
            </p>
          </Inset>
        ) : (
          <Steps state={state} has={has} />
        )}
      </div>
    </Page>
  );
}

interface StepsProps {
  state: (FormState & { seed?: Seed }) | undefined;
  has: Keyring['has'];
}

function Steps({ state, has }: StepsProps) {
  const { t } = useLingui();
  if (!state?.seed)
    return (
      <StepUpForm state={state} has={has} button={t`Commencer`}>
        <p>
          <Trans>
            Une application de votre téléphone donnera un code, nouveau toutes les 30 secondes. Sans lui, personne
            n’entre avec votre seul mot de passe.
          </Trans>
        </p>
      </StepUpForm>
    );
  return (
    <>
      <FactorSeed {...state.seed} />
      <PageForm state={Object.keys(state.errors).length > 0 ? state : undefined} draft={false}>
        <input type="hidden" name="uri" value={state.typed['uri']} />
        <TotpField name="code" hint={t`Celui que l’application affiche maintenant`} error={state.errors['code']} />
        <Button>{t`Ajouter`}</Button>
      </PageForm>
    </>
  );
}
