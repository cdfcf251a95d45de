import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@jatigi/ui';
import type { ReactNode } from 'react';
import type { FormState } from '../../../forms/outcome';
import { PageForm } from '../../../forms/page-form';
import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { digitsOf } from '../account-paths';
import { PasswordField } from '../password-field';
import { TotpField } from '../totp-field';
import { PasskeyAsk } from './passkey-ask';
import { passkeyIn, passkeyWords } from './passkey-answer';

export const stepUpWords = {
  ...passkeyWords,
  'password:': msg`Donnez votre mot de passe`,
  'totp:': msg`Ce code a six chiffres`,
  'step-up-failed': msg`Ce mot de passe n’est pas le bon, ou le code à six chiffres ou la clé d’accès ne convient pas.`,
  'too-many-attempts': msg`Trop d’essais. Attendez quelques minutes avant de recommencer.`,
  'rate-limited': msg`Trop d’essais. Attendez une minute avant de recommencer.`,
} as const;

/** What shows the service again that it is she. */
export function stepUpOf(typed: Typed): object {
  const passkey = passkeyIn(typed);
  if (passkey) return { passkey };
  return { password: typed['password'] || undefined, totp: digitsOf(textOf(typed, 'totp')) || undefined };
}

interface StepUpFormProps {
  state: FormState | undefined;
  /** What the account can show. */
  has: { password: boolean; secondFactor: boolean; passkeys: boolean };
  button: string;
  kind?: 'primary' | 'danger';
  children?: ReactNode;
}

/** A form that asks once more who it is, by a passkey or by the password: a session left open is not enough. */
export function StepUpForm({ state, has, button, kind = 'primary', children }: StepUpFormProps) {
  const { t } = useLingui();
  return (
    <PageForm state={state} draft={false}>
      {children}
      {has.passkeys && (
        <PasskeyAsk
          label={t`Confirmer avec ma clé d’accès`}
          ask="/v1/identity/me/step-up-options"
          kind={has.password ? 'secondary' : 'primary'}
        >
          {has.password && (
            <p>
              <Trans>Ou avec votre mot de passe :</Trans>
            </p>
          )}
        </PasskeyAsk>
      )}
      {has.password ? (
        <>
          <PasswordField
            name="password"
            label={t`Mot de passe`}
            hint={t`Encore une fois, pour être sûr que c’est vous.`}
            error={state?.errors['password']}
            autoComplete="current-password"
          />
          {has.secondFactor && <TotpField error={state?.errors['totp']} />}
          <Button kind={kind}>{button}</Button>
        </>
      ) : (
        <p data-without-passkey="">
          <Trans>Ce compte n’a pas de mot de passe : il faut un navigateur qui connaît les clés d’accès.</Trans>
        </p>
      )}
    </PageForm>
  );
}
