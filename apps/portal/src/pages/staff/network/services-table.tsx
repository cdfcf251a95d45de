import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { usePostNames } from '../policy/post-names';
import { Count } from './load-tables';
import type { ServiceLoad } from './network.types';

/** For which services the files wait, and since when. */
export function ServicesTable({ services }: { services: readonly ServiceLoad[] }) {
  const { t } = useLingui();
  if (services.length === 0)
    return (
      <section>
        <h2>{t`Services attendus`}</h2>
        <p>
          <Trans>Aucun dossier n’attend l’avis d’un autre service.</Trans>
        </p>
      </section>
    );
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Services attendus`}>
      <table className="stacked">
        <caption>
          <h2>{t`Services attendus`}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t`Service`}</th>
            <th scope="col">{t`Avis attendus`}</th>
            <th scope="col">{t`En retard`}</th>
            <th scope="col">{t`Le plus ancien, dû le`}</th>
            <th scope="col">{t`Par poste`}</th>
          </tr>
        </thead>
        <tbody>
          {services.map((load) => (
            <Service key={load.service} load={load} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Service({ load: { service, name, waiting, late, oldestDueOn, posts } }: { load: ServiceLoad }) {
  const { t } = useLingui();
  const locale = useLocale();
  const nameOf = usePostNames();
  return (
    <tr>
      <th scope="row">{name[locale]}</th>
      <Count label={t`Avis attendus`} count={waiting} question={{ service }} />
      <td data-label={t`En retard`} className="number">
        {late}
      </td>
      <td data-label={t`Le plus ancien, dû le`}>{oldestDueOn === null ? '–' : formatDate(oldestDueOn, locale)}</td>
      <td data-label={t`Par poste`}>
        {posts.map(({ post, waiting: ofPost }) => `${nameOf(post)} ${ofPost}`).join(' · ')}
      </td>
    </tr>
  );
}
