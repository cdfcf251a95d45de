import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../layout/page';

export default function Home() {
  const { t } = useLingui();
  return (
    <Page title={t`Accueil`}>
      <h1>
        <Trans>Que voulez-vous faire ?</Trans>
      </h1>
    </Page>
  );
}
