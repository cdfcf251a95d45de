import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../layout/page';

/** A request that ended, that another browser brought, or that no program of ours would make. */
export default function ConnectEnded() {
  const { t } = useLingui();
  return (
    <Page title={t`Cette demande ne peut pas continuer`}>
      <div className="narrow">
        <h1>
          <Trans>Cette demande ne peut pas continuer</Trans>
        </h1>
        <p>
          <Trans>
            Elle est terminée, elle a été ouverte dans un autre navigateur, ou le programme n’est pas enregistré chez
            nous. Aucun accès n’a été donné. Revenez au programme et recommencez ; si l’adresse vous a été envoyée par
            quelqu’un, ne continuez pas.
          </Trans>
        </p>
      </div>
    </Page>
  );
}
