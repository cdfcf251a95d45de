import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { usePostNames } from '../policy/post-names';
import type { OverdueConsultation } from './network.types';

/** Answers of other services that are late, the latest first. */
export function OverdueTable({ items }: { items: readonly OverdueConsultation[] }) {
  const { t } = useLingui();
  if (items.length === 0)
    return (
      <section>
        <h2 id="overdue">{t`Consultations en retard`}</h2>
        <p>
          <Trans>Aucune consultation n’est en retard.</Trans>
        </p>
      </section>
    );
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Consultations en retard`}>
      <table className="stacked">
        <caption>
          <h2 id="overdue">{t`Consultations en retard`}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t`Dossier`}</th>
            <th scope="col">{t`Poste`}</th>
            <th scope="col">{t`Service`}</th>
            <th scope="col">{t`Réponse due le`}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <Overdue key={one.id} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Overdue({ one: { applicationId, reference, post, name, dueOn, daysLate } }: { one: OverdueConsultation }) {
  const { t } = useLingui();
  const locale = useLocale();
  const nameOf = usePostNames();
  return (
    <tr>
      <th scope="row">
        <a href={`/${locale}/staff/visas/${applicationId}`}>{reference}</a>
      </th>
      <td data-label={t`Poste`}>{nameOf(post)}</td>
      <td data-label={t`Service`}>{name[locale]}</td>
      <td data-label={t`Réponse due le`}>
        {formatDate(dueOn, locale)}{' '}
        <Tag tone="bad">{t`${plural(daysLate, { one: 'dépassée de # jour', other: 'dépassée de # jours' })}`}</Tag>
      </td>
    </tr>
  );
}
