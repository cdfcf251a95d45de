import { useLingui } from '@lingui/react/macro';
import type { SummaryRow } from '@jatigi/ui';
import { useSupersededRows } from '../../layout/superseded-rows';
import { useLocale } from '../../layout/use-locale';
import { countryName, formatDate, formatPartialDate } from '../../locale/format';
import { circumstanceWords, lostKindWords } from './travel-words';
import type { LossReport } from './travel.types';

/** What was reported, for who reported it and for officers. */
export function useLossRows(report: LossReport, post: string): SummaryRow[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { document, person, receipt, foundOn } = report;
  const superseded = useSupersededRows(receipt);
  const kind = lostKindWords[document.kind];
  const circumstance = circumstanceWords[report.circumstance];
  const on = formatPartialDate({ value: report.on, approximate: false }, locale);
  const rows = [
    { key: 'document', label: t`Document`, value: kind ? i18n._(kind) : document.kind },
    { key: 'number', label: t`Numéro du document`, value: document.number },
    { key: 'issuer', label: t`Pays qui l’a délivré`, value: countryName(document.issuingCountry, locale) },
    { key: 'person', label: t`Personne`, value: `${person.name.givenNames} ${person.name.surname}` },
    { key: 'what', label: t`Ce qui s’est passé`, value: circumstance ? i18n._(circumstance) : report.circumstance },
    { key: 'when', label: t`Quand et où`, value: `${on}, ${report.place}, ${countryName(report.country, locale)}` },
    { key: 'police', label: t`Numéro de la déclaration à la police`, value: report.policeReference },
    { key: 'note', label: t`Autre chose à dire`, value: report.note },
    { key: 'found', label: t`Retrouvé le`, value: foundOn && formatDate(foundOn, locale) },
    { key: 'post', label: t`Ambassade ou consulat`, value: post },
    { key: 'receipt', label: t`Numéro du récépissé`, value: receipt && receipt.number },
    ...superseded,
    { key: 'reference', label: t`Référence`, value: report.reference },
    { key: 'reported', label: t`Déclaré le`, value: formatDate(report.createdAt, locale) },
  ];
  return rows.filter(({ value }) => value !== null);
}
