import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@jatigi/ui';
import { useLocation } from 'react-router';
import { Page } from './page';
import { useLocale } from './use-locale';

/**
 * The session ended while a form was filled. The form's own page needs a session, so what was typed waits here: sign in
 * elsewhere, then send it. Files are the one thing a browser does not give back.
 */
export function SessionEnded({ typed }: { typed: Readonly<Record<string, string>> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const title = t`Votre session est terminée`;
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <p>
        <Trans>
          Rien de ce que vous avez saisi n’est perdu. Connectez-vous dans un nouvel onglet, puis revenez ici et envoyez
          de nouveau. Un fichier est à choisir encore une fois.
        </Trans>
      </p>
      <p>
        <a href={`/${locale}/sign-in`} target="_blank" rel="noopener">
          <Trans>Se connecter (nouvel onglet)</Trans>
        </a>
      </p>
      <form method="post" action={pathname + search}>
        {Object.entries(typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button>{t`Envoyer de nouveau`}</Button>
      </form>
    </Page>
  );
}
