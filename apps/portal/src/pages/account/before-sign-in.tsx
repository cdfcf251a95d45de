import { Trans } from '@lingui/react/macro';
import { Notice } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { useLocale } from '../../layout/use-locale';

interface BeforeSignInProps {
  done: string | null;
  again: boolean;
  /** The number of an account that was opened with a paper code. */
  number: string;
}

/** What has just happened elsewhere, and why one is here again. */
export function BeforeSignIn({ done, again, number }: BeforeSignInProps) {
  const said = done === null ? undefined : words[done]?.(number);
  if (said) {
    return (
      <Notice kind="success">
        <p>{said}</p>
      </Notice>
    );
  }
  return again ? <Again /> : null;
}

const words: Readonly<Record<string, (number: string) => ReactNode>> = {
  confirmed: () => <Trans>C’est confirmé. Connectez-vous.</Trans>,
  passkey: () => <Trans>Votre clé d’accès est prête. Connectez-vous avec elle.</Trans>,
  'password-changed': () => <Trans>Votre mot de passe est changé. Connectez-vous.</Trans>,
  unlock: () => <Trans>Si ce compte existe, un code y est en route. Tapez-le avec votre mot de passe.</Trans>,
  opened: (number) => (
    <Trans>
      Votre compte est ouvert. Votre identifiant est <strong className="number">{number}</strong> : gardez-le avec votre
      mot de passe. Connectez-vous.
    </Trans>
  ),
};

function Again() {
  const locale = useLocale();
  return (
    <Notice>
      <p>
        <Trans>
          Cette page demande une connexion avec une clé d’accès ou le code à six chiffres. Si vous n’avez ni l’une ni
          l’autre, <a href={`/${locale}/account/passkeys/add`}>ajoutez d’abord une clé d’accès</a> ou{' '}
          <a href={`/${locale}/account/second-factor`}>une application d’authentification</a>.
        </Trans>
      </p>
    </Notice>
  );
}
