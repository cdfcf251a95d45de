import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { formatDate, formatMoney } from '../../../locale/format';
import type { Row } from './policy.types';

/** When a rule counts. */
export function Dates({ row: { from = '', to } }: { row: Row }) {
  const { t } = useLingui();
  const locale = useLocale();
  const start = formatDate(from, locale);
  if (!to) return <>{t`depuis le ${start}`}</>;
  const end = formatDate(to, locale);
  return <>{t`du ${start} au ${end} exclu`}</>;
}

/** Amounts in the currency of their row, by visa type. */
export function Amounts({ row: { amounts = {}, currency = '' } }: { row: Row }) {
  const locale = useLocale();
  return (
    <>
      {Object.entries(amounts)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, minor]) => (
          <div key={type}>
            <span className="hint">{type} :</span> {moneyOf(minor, currency, locale)}
          </div>
        ))}
    </>
  );
}

/** A currency that does not exist is shown as it stands: the service has refused it already. */
export function moneyOf(minor: number, currency: string, locale: 'fr' | 'en'): string {
  try {
    return formatMoney({ minor, currency }, locale);
  } catch {
    return `${minor} ${currency}`;
  }
}
