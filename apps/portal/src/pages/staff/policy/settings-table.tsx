import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { listWords } from './policy-words';
import { listNames } from './policy.types';
import type { Policy } from './policy.types';
import { usePostNames } from './post-names';

/** The ways to the tables of a set. */
export function SectionNav({ policy }: { policy: Policy }) {
  const { t, i18n } = useLingui();
  return (
    <nav aria-label={t`Tableaux de la série`}>
      <ul className="counts">
        <li>
          <a href="#settings">
            <Trans>Réglages</Trans>
          </a>
        </li>
        {listNames.map((list) => (
          <li key={list}>
            <a href={`#${list}`}>
              {i18n._(listWords[list])} ({policy[list].length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What stands in a set beside its lists. */
export function SettingsTable({ policy, editHref }: { policy: Policy; editHref: string | undefined }) {
  const { t } = useLingui();
  const locale = useLocale();
  const postName = usePostNames();
  const { passport, rollingStay, retention, biometricsFromAge } = policy;
  const { monthsValidAfterArrival, maxAgeYears, freePages } = passport;
  const rows = [
    { key: 'from', label: t`Entre en vigueur le`, value: formatDate(policy.activeFrom, locale) },
    {
      key: 'passport',
      label: t`Passeport`,
      value: t`valable ${monthsValidAfterArrival} mois après l’arrivée, délivré depuis moins de ${maxAgeYears} ans, ${freePages} pages libres`,
    },
    { key: 'biometrics', label: t`Biométrie`, value: t`à partir de ${biometricsFromAge} ans` },
    {
      key: 'stay',
      label: t`Séjour sur tous les visas d’un voyageur`,
      value: rollingStay
        ? t`${rollingStay.days} jours au plus dans toute période de ${rollingStay.window} jours`
        : t`pas de limite`,
    },
    {
      key: 'retention',
      label: t`Conservation des données`,
      value: t`brouillons ${retention.draftDays} jours, dossiers déposés ${retention.fileMonths} mois, détail des signalements ${retention.hitDetailDays} jours`,
    },
    { key: 'headquarters', label: t`Bureau central`, value: postName(policy.headquarters) },
  ];
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">
        <Trans>Réglages</Trans>
      </h2>
      <div className="narrow">
        <SummaryList rows={rows} />
      </div>
      {editHref !== undefined && (
        <p>
          <a href={`${editHref}?row=settings`}>
            <Trans>Modifier les réglages et la date d’entrée en vigueur</Trans>
          </a>
        </p>
      )}
    </section>
  );
}
