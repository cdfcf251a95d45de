import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList, Tag } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { useLocale } from '../../../layout/use-locale';
import { formatDate, formatDuration, formatInstant } from '../../../locale/format';
import { DaysLeft } from './days-left';
import { dutyWords } from './key-words';
import type { KeyConsole } from './office.types';

/** What verifiers hold in their hands, and the authority that says the time. */
export function TrustState({ seen: { crl, bundle, timeStamps } }: { seen: KeyConsole }) {
  const { i18n, t } = useLingui();
  const label = (what: string): string => (dutyWords[what] ? i18n._(dutyWords[what]) : what);
  const rows = [
    { key: 'bundle', label: label('bundle'), value: <Bundle bundle={bundle} /> },
    { key: 'crl', label: label('crl'), value: <RevocationList crl={crl} /> },
    { key: 'tsa', label: t`Horodateur`, value: <TimeStamps stamps={timeStamps} /> },
  ];
  return (
    <section aria-labelledby="trust">
      <h2 id="trust">
        <Trans>Listes publiées et horodateur</Trans>
      </h2>
      <SummaryList rows={rows} />
    </section>
  );
}

function Bundle({ bundle }: Pick<KeyConsole, 'bundle'>): ReactNode {
  const { t } = useLingui();
  const locale = useLocale();
  if (!bundle) return <Tag tone="bad">{t`aucune n’a été publiée`}</Tag>;
  const { version, ageSeconds, nextUpdate, late } = bundle;
  return (
    <>
      <Trans>
        Version {version}, publiée il y a {formatDuration(ageSeconds, locale)}, valable jusqu’au{' '}
        {formatInstant(nextUpdate, locale)}.
      </Trans>{' '}
      {late ? <Tag tone="bad">{t`en retard : elle se refait chaque heure`}</Tag> : <Tag tone="good">{t`à jour`}</Tag>}
    </>
  );
}

function RevocationList({ crl }: Pick<KeyConsole, 'crl'>): ReactNode {
  const { t } = useLingui();
  const locale = useLocale();
  if (!crl) return <Tag tone="bad">{t`aucune n’a été publiée`}</Tag>;
  return (
    <>
      <Trans>
        Publiée le {formatDate(crl.from, locale)}, certificats révoqués : {crl.revoked}. La suivante est due avant le{' '}
        {formatDate(crl.until, locale)}.
      </Trans>{' '}
      <DaysLeft left={crl.left} />
    </>
  );
}

function TimeStamps({ stamps }: { stamps: KeyConsole['timeStamps'] }): ReactNode {
  const { t } = useLingui();
  const locale = useLocale();
  if (!stamps) return <Trans>Aucun n’est configuré : les PDF sont signés sans horodatage.</Trans>;
  const { askedAt, refusal, certificateUntil, left } = stamps;
  if (askedAt === null) return <Trans>Pas encore interrogé depuis le démarrage.</Trans>;
  return (
    <>
      {refusal === null ? <Tag tone="good">{t`répond`}</Tag> : <Tag tone="bad">{t`ne répond pas`}</Tag>}{' '}
      <Trans>Interrogé le {formatInstant(askedAt, locale)}.</Trans>{' '}
      {certificateUntil !== null && <Trans>Son certificat vaut jusqu’au {formatDate(certificateUntil, locale)}.</Trans>}{' '}
      {left && <DaysLeft left={left} />} {refusal !== null && <code className="breaks">{refusal}</code>}
    </>
  );
}
