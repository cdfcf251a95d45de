import { Trans, useLingui } from '@lingui/react/macro';
import { PasskeyAsk } from './passkey-ask';

/** The first way in where the browser knows it: nothing to type. */
export function PasskeySignIn() {
  const { t } = useLingui();
  return (
    <PasskeyAsk label={t`Se connecter avec une clé d’accès`} ask="/v1/session/passkey-options">
      <p>
        <Trans>Ou avec votre mot de passe :</Trans>
      </p>
    </PasskeyAsk>
  );
}
