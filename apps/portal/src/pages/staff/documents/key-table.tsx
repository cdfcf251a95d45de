import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { DaysLeft } from './days-left';
import { dutyWords, keyStandingWords, keyTones } from './key-words';
import type { KeyConsole } from './office.types';

type Key = KeyConsole['keys'][number];

/** Every key by its certificate, which is public. */
export function KeyTable({ seen: { keys, requests } }: { seen: KeyConsole }) {
  const { i18n, t } = useLingui();
  return (
    <div>
      <h2 id="keys">
        <Trans>Clés</Trans>
      </h2>
      <div className="table-box" tabIndex={0} role="region" aria-label={t`Clés`}>
        <table className="stacked">
          <caption className="visually-hidden">{t`Clés`}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Rôle`}</th>
              <th scope="col">{t`Certificat`}</th>
              <th scope="col">{t`État`}</th>
              <th scope="col">{t`Signe jusqu’au`}</th>
              <th scope="col">{t`À renouveler`}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <Line key={`${key.serial}${key.fingerprint}`} record={key} />
            ))}
          </tbody>
        </table>
      </div>
      {requests.map(({ purpose, name }) => (
        <p key={`${purpose}${name}`}>
          <Tag tone="wait">{t`demandée`}</Tag>{' '}
          <Trans>
            {dutyWords[purpose] ? i18n._(dutyWords[purpose]) : purpose}, {name} : attend le certificat de l’autorité.
          </Trans>
        </p>
      ))}
    </div>
  );
}

function Line({ record }: { record: Key }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { purpose, name, serial, standing, use, left } = record;
  return (
    <tr data-row>
      <th scope="row">{dutyWords[purpose] ? i18n._(dutyWords[purpose]) : purpose}</th>
      <td data-label={t`Certificat`}>
        {name} <code className="hint">{serial}</code>
        <Certificate record={record} />
      </td>
      <td data-label={t`État`}>
        <Tag tone={keyTones[standing] ?? 'neutral'}>
          {keyStandingWords[standing] ? i18n._(keyStandingWords[standing]) : standing}
        </Tag>
      </td>
      <td data-label={t`Signe jusqu’au`}>{formatDate(use.until, locale)}</td>
      <td data-label={t`À renouveler`}>
        {left ? <DaysLeft left={left} /> : standing === 'in-use' ? t`la suivante est prête` : '–'}
      </td>
    </tr>
  );
}

/** What two persons compare when they doubt. */
function Certificate({ record: { certificate, use, fingerprint } }: { record: Key }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Details summary={t`Dates et empreinte`}>
      <p>
        <Trans>Signe depuis le {formatDate(use.from, locale)}.</Trans>{' '}
        <Trans>
          Certificat valable du {formatDate(certificate.from, locale)} au {formatDate(certificate.until, locale)}.
        </Trans>
      </p>
      <p>
        <Trans>Empreinte SHA-256 :</Trans> <code className="breaks">{fingerprint}</code>
      </p>
    </Details>
  );
}
