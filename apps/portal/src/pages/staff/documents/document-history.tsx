import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { Timeline } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate, formatInstant } from '../../../locale/format';
import { purposeOfUseWords } from '../../../words/purposes-of-use';
import { Officer } from './officer';
import { reasonWords, standingWords } from './office-words';
import type { LogLine, RegisterEntry } from './office.types';

/** Everything that was said of where it stands, the oldest first. */
export function StandingHistory({ entry: { standings, issuedOn } }: { entry: RegisterEntry }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const said = standings.map(({ standing, reason, at, by }) => ({
    key: at,
    title: standingWords[standing] ? i18n._(standingWords[standing]) : standing,
    when: (
      <>
        {formatInstant(at, locale)}, <Officer personId={by} />
      </>
    ),
    text: reasonWords[reason] ? i18n._(reasonWords[reason]) : reason,
    state: 'done' as const,
  }));
  const issued = { key: 'issued', title: t`Délivré`, when: formatDate(issuedOn, locale), state: 'done' as const };
  return (
    <section aria-labelledby="standings">
      <h2 id="standings">
        <Trans>Situation, depuis le début</Trans>
      </h2>
      <Timeline steps={[issued, ...said]} />
    </section>
  );
}

const whatWords = {
  issued: msg`Émission`,
  reissued: msg`Réémission`,
  read: msg`Lecture du papier`,
};

/** Who issued it and who read it, the newest first. */
export function DocumentLog({ log, hasMore }: { log: readonly LogLine[]; hasMore: boolean }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <section aria-labelledby="log">
      <h2 id="log">
        <Trans>Journal : qui l’a émis, qui l’a lu</Trans>
      </h2>
      <ul>
        {log.map(({ at, what, by, service, purpose, reason }, index) => (
          <li key={`${at}${index}`}>
            {formatInstant(at, locale)} : <strong>{i18n._(whatWords[what])}</strong>,{' '}
            {by === null ? (
              <Trans>
                service <code>{service}</code>
              </Trans>
            ) : (
              <Officer personId={by} />
            )}
            {purposeOfUseWords[purpose] && ` (${i18n._(purposeOfUseWords[purpose])})`}
            {reason !== null && `, ${reasonWords[reason] ? i18n._(reasonWords[reason]) : reason}`}
          </li>
        ))}
      </ul>
      {hasMore && (
        <p className="hint">
          <Trans>Les lignes plus anciennes se lisent par l’API.</Trans>
        </p>
      )}
    </section>
  );
}
