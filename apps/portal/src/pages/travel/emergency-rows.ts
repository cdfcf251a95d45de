import { useLingui } from '@lingui/react/macro';
import type { SummaryRow } from '@jatigi/ui';
import { useSupersededRows } from '../../layout/superseded-rows';
import { useLocale } from '../../layout/use-locale';
import { countryName, formatDate } from '../../locale/format';
import { allReasonWords } from './travel-words';
import type { EmergencyDocument, JourneyPlace } from './travel.types';

/** What was asked for, and until when the sheet counts; for who asked and for officers. */
export function useEmergencyRows(document: EmergencyDocument, post: string): SummaryRow[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { person, journey, paper, ending } = document;
  const superseded = useSupersededRows(paper);
  const reason = allReasonWords[document.reason];
  const stop = ({ place, country }: JourneyPlace): string => `${place} (${countryName(country, locale)})`;
  const date = (day: string | null): string | null => day && formatDate(day, locale);
  const rows = [
    { key: 'number', label: t`Numéro du laissez-passer`, value: paper && paper.number },
    ...superseded,
    { key: 'person', label: t`Personne`, value: `${person.name.givenNames} ${person.name.surname}` },
    { key: 'reason', label: t`Raison`, value: reason ? i18n._(reason) : document.reason },
    { key: 'from', label: t`Départ`, value: stop(journey.from) },
    { key: 'transits', label: t`Étapes`, value: journey.transits.map(stop).join(', ') || t`Aucune` },
    { key: 'to', label: t`Arrivée`, value: stop(journey.to) },
    { key: 'depart', label: t`Départ au plus tard le`, value: date(journey.departBy) },
    { key: 'until', label: t`Valable jusqu’au`, value: date(document.validUntil) },
    { key: 'handed', label: t`Remis le`, value: date(document.handedOverOn) },
    { key: 'ended', label: t`Terminé le`, value: ending && date(ending.on) },
    { key: 'post', label: t`Ambassade ou consulat`, value: post },
    { key: 'reference', label: t`Référence`, value: document.reference },
    { key: 'asked', label: t`Demande envoyée le`, value: date(document.createdAt) },
  ];
  return rows.filter(({ value }) => value !== null);
}
