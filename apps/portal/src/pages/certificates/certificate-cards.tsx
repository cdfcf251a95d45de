import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { certificateTone } from './certificate-words';
import type { Certificate } from './certificate.types';

/** My requests for certificates, the newest first. */
export function Certificates({ items }: { items: readonly Certificate[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (items.length === 0) return <p>{t`Vous n’avez pas demandé de certificat.`}</p>;
  return (
    <ul className="cards">
      {items.map(({ id, reference, title, person, state, text, nextStep, certificate }) => (
        <li key={id} className="card">
          <h3>
            <a href={`/${locale}/files/certificate/${id}`}>
              {title[locale]}
              <span className="visually-hidden"> {reference}</span>
            </a>
          </h3>
          <p>
            {person.name.givenNames} {person.name.surname}
          </p>
          <p>
            <Tag tone={certificateTone(state)}>{text[locale]}</Tag>
          </p>
          <p className="hint">{reference}</p>
          {nextStep && <p>{nextStep.text[locale]}</p>}
          {certificate && <Until on={certificate.validUntil} />}
        </li>
      ))}
    </ul>
  );
}

function Until({ on }: { on: string }) {
  const date = formatDate(on, useLocale());
  return (
    <p className="hint">
      <Trans>Valable jusqu’au {date}</Trans>
    </p>
  );
}
