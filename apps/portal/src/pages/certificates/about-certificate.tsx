import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@jatigi/ui';
import { useSupersededRows } from '../../layout/superseded-rows';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatPartialDate } from '../../locale/format';
import type { Certificate } from './certificate.types';

/** Whom a request is about, and what came of it. */
export function AboutCertificate({ certificate, post }: { certificate: Certificate; post: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { reference, person, createdAt, certificate: paper } = certificate;
  const superseded = useSupersededRows(paper);
  const rows = [
    { key: 'person', label: t`Personne`, value: `${person.name.givenNames} ${person.name.surname}` },
    { key: 'born', label: t`Date de naissance`, value: formatPartialDate(person.birthDate, locale) },
    { key: 'consular', label: t`Numéro consulaire`, value: person.consularNumber },
    { key: 'post', label: t`Ambassade ou consulat`, value: post },
    { key: 'reference', label: t`Référence`, value: reference },
    { key: 'asked', label: t`Demande envoyée le`, value: formatDate(createdAt, locale) },
    { key: 'number', label: t`Numéro du certificat`, value: paper?.number },
    ...superseded,
    { key: 'until', label: t`Valable jusqu’au`, value: paper ? formatDate(paper.validUntil, locale) : undefined },
  ];
  return <SummaryList rows={rows.flatMap(({ value, ...row }) => (value === undefined ? [] : [{ ...row, value }]))} />;
}
