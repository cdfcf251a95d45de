import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { StaffPage } from '../staff-page';

/** What somebody without papers comes to the counter for. */
export default function TravelCounter() {
  const { t } = useLingui();
  const locale = useLocale();
  const staff = `/${locale}/staff`;
  return (
    <StaffPage title={t`Papiers de voyage`}>
      <h1>
        <Trans>Papiers de voyage</Trans>
      </h1>
      <h2>
        <Trans>Perte ou vol</Trans>
      </h2>
      <p>
        <ButtonLink href={`${staff}/losses/new`}>{t`Déclarer au guichet`}</ButtonLink>
      </p>
      <p>
        <a href={`${staff}/queues/losses/reported`}>
          <Trans>Déclarations de votre poste</Trans>
        </a>
      </p>
      <h2>
        <Trans>Laissez-passer</Trans>
      </h2>
      <p>
        <Trans>Un document perdu ou volé est déclaré d’abord : le dossier s’ouvre depuis la déclaration.</Trans>
      </p>
      <p>
        <ButtonLink kind="secondary" href={`${staff}/travel/new`}>{t`Ouvrir un dossier sans déclaration`}</ButtonLink>
      </p>
      <p>
        <a href={`${staff}/queues/travel/requested`}>
          <Trans>Demandes de votre poste</Trans>
        </a>
      </p>
    </StaffPage>
  );
}
