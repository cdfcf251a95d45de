import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../../forms/page-form';
import type { Typed } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { PasskeyAsk } from './passkey-ask';

/** Between the code of the mail and the account: the officer's authenticator makes the key. */
export function AcceptWithPasskey({ asked, typed }: { asked: object; typed: Typed }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      <h1>
        <Trans>Créez votre clé d’accès</Trans>
      </h1>
      <PageForm state={undefined} draft={false}>
        <input type="hidden" name="email" value={typed['email']} />
        <input type="hidden" name="code" value={typed['code']} />
        <input type="hidden" name="way" value="passkey" />
        <p data-without-passkey="">
          <Trans>
            Ce navigateur ne connaît pas les clés d’accès, ou n’exécute pas de programmes. Essayez avec un autre, ou{' '}
            <a href={`/${locale}/invitation`}>choisissez un mot de passe</a> : votre code reste valable.
          </Trans>
        </p>
        <p>
          <Trans>Votre appareil vous demande où garder la clé d’accès. Vous avez cinq minutes.</Trans>
        </p>
        <PasskeyAsk label={t`Créer la clé d’accès`} create={asked} />
      </PageForm>
    </>
  );
}
