import { Trans, useLingui } from '@lingui/react/macro';
import { Inset, Notice } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { formatDate, formatInstant } from '../../../locale/format';
import { dutyWords } from './key-words';
import { KeyTable } from './key-table';
import { OfficePage } from './office-page';
import { PURPOSE } from './office-parts';
import type { KeyConsole } from './office.types';
import { TrustState } from './trust-state';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, () => Api.of(args).get<KeyConsole>('/v1/documents/keys', { purpose: PURPOSE }));
}

/** State of keys and certificates. Nothing is changed here: keys are made and ended by the ceremony, by two persons. */
export default function Keys() {
  const seen = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <OfficePage title={t`Clés et certificats`} list>
      <h1>
        <Trans>Clés et certificats</Trans>
      </h1>
      {seen.test && (
        <Inset>
          <p>
            <strong>
              <Trans>Clés d’essai (TEST) : sans valeur, pour cette plateforme seulement.</Trans>
            </strong>
          </p>
        </Inset>
      )}
      <Alarms seen={seen} />
      <p>
        <Trans>
          Lu le {formatInstant(seen.asOf, locale)}. Aucune clé ne se lit ni ne se change ici : la cérémonie des clés les
          fait et les détruit, à deux.
        </Trans>{' '}
        {seen.store === 'token' ? (
          <Trans>Les clés privées sont dans un jeton matériel (PKCS#11).</Trans>
        ) : (
          <Trans>Les clés privées sont dans un trousseau chiffré.</Trans>
        )}
      </p>
      <KeyTable seen={seen} />
      <TrustState seen={seen} />
    </OfficePage>
  );
}

/** Of each thing the alarm that it reached last. */
const tightest = (alarms: KeyConsole['alarms']): KeyConsole['alarms'] =>
  alarms.filter(({ what, name, days }) =>
    alarms.every((other) => other.what !== what || other.name !== name || other.days >= days),
  );

/** What must be renewed, the most urgent first; each alarm was told once in the log of the service too. */
function Alarms({ seen: { alarms, missing } }: { seen: KeyConsole }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const duty = (what: string): string => (dutyWords[what] ? i18n._(dutyWords[what]) : what);
  if (alarms.length === 0 && missing.length === 0)
    return (
      <p>
        <Trans>Aucune alarme : rien n’est à renouveler dans les 60 jours.</Trans>
      </p>
    );
  return (
    <Notice>
      <h2>
        <Trans>À renouveler</Trans>
      </h2>
      <ul>
        {missing.map((what) => (
          <li key={what}>
            <strong>{t`${duty(what)} : aucune clé en service !`}</strong>
          </li>
        ))}
        {tightest(alarms)
          .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
          .map(({ what, name, dueOn, days, raisedAt }) => (
            <li key={`${what}${name}${days}`}>
              <strong>{duty(what)}</strong>,{' '}
              <Trans>
                {name}, avant le {formatDate(dueOn, locale)} : alarme des {days} jours, levée le{' '}
                {formatInstant(raisedAt, locale)}
              </Trans>
            </li>
          ))}
      </ul>
    </Notice>
  );
}
