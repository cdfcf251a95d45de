import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import type { Program } from './program.types';

/** How much a program asked for, by day. */
export function Usage({ days }: { days: NonNullable<Program['usage']> }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (days.length === 0) return null;
  return (
    <section aria-labelledby="usage">
      <h2 id="usage">
        <Trans>Utilisation</Trans>
      </h2>
      <div className="table-box" tabIndex={0} role="region" aria-label={t`Utilisation`}>
        <table>
          <caption className="visually-hidden">{t`Utilisation`}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Jour`}</th>
              <th scope="col">{t`Requêtes`}</th>
              <th scope="col">{t`Refusées`}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, requests, refused }) => (
              <tr key={day}>
                <th scope="row">{formatDate(day, locale)}</th>
                <td className="number">{requests}</td>
                <td className="number">{refused}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
