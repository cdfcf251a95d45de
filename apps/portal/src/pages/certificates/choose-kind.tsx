import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonLink } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { loading } from '../../api/page-errors';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { certificateKinds } from './certificate-path';
import type { CertificateKind } from './certificate.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({ kinds: await certificateKinds(args) }));
}

/** Which certificate: whatever the policy declares, in its own words. */
export default function ChooseKind() {
  const { kinds } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Demander un certificat`}>
      <div className="narrow">
        <BackLink href={`/${locale}`}>{t`Accueil`}</BackLink>
        <h1>
          <Trans>Demander un certificat</Trans>
        </h1>
        <p className="lead">
          <Trans>Choisissez le certificat dont vous avez besoin. Vous le recevrez ici, en PDF scellé.</Trans>
        </p>
        <ul className="cards">
          {kinds.map((kind) => (
            <Kind key={kind.code} kind={kind} />
          ))}
        </ul>
      </div>
    </Page>
  );
}

function Kind({ kind: { code, title, explanation, validityDays, decisionDays } }: { kind: CertificateKind }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <li className="card">
      <h2>{title[locale]}</h2>
      <p>{explanation[locale]}</p>
      <p className="hint">
        <Trans>
          Réponse du poste en {decisionDays} jours au plus. Valable {validityDays} jours.
        </Trans>
      </p>
      <ButtonLink href={`/${locale}/certificates/new/${code}`}>
        {t`Demander`}
        <span className="visually-hidden"> {title[locale]}</span>
      </ButtonLink>
    </li>
  );
}
