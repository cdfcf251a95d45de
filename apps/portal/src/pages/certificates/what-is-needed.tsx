import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '../../layout/use-locale';
import { formatMoney } from '../../locale/format';
import type { CertificateKind } from './certificate.types';

interface Props {
  kind: CertificateKind;
  isRegistered: boolean;
}

/** Before somebody begins: what to have at hand, what it costs, how long it takes. */
export function WhatIsNeeded({ kind, isRegistered }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const documents = kind.documents.filter(({ onlyStated }) => !(onlyStated && isRegistered));
  const { decisionDays, validityDays } = kind;
  const presence = presenceOf(kind);
  return (
    <section aria-labelledby="needed">
      <h2 id="needed">
        <Trans>Ce qu’il faut savoir</Trans>
      </h2>
      <ul>
        {documents.map(({ kind: code, label, required }) => (
          <li key={code}>
            {t`À envoyer :`} {label[locale]}
            {!required && ` (${t`facultatif`})`}
          </li>
        ))}
        {presence === 'counter' && <li>{t`La personne se présente au guichet.`}</li>}
        {presence === 'video' && (
          <li>{t`La personne se présente au guichet, ou en rendez-vous vidéo avec le poste.`}</li>
        )}
        <li>
          {kind.fee
            ? t`Prix : ${formatMoney(kind.fee, locale)}, à payer quand il est accordé`
            : t`Gratuit, ou au tarif de votre poste`}
        </li>
        <li>
          <Trans>
            Réponse du poste en {decisionDays} jours au plus. Valable {validityDays} jours.
          </Trans>
        </li>
      </ul>
    </section>
  );
}

export function presenceOf({ checks }: CertificateKind): 'counter' | 'video' | null {
  const check = checks.find((one): one is { of: 'presence'; video: boolean } => one.of === 'presence');
  if (!check) return null;
  return check.video ? 'video' : 'counter';
}
