import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { Who } from '../person-name';
import { partOutcomeWords, partStateWords, partTones, partWords } from './examination-words';
import type { PartStanding } from './visa-file.types';

interface Props {
  parts: readonly PartStanding[];
  /** Of the post, as in the history. */
  zone: string;
}

/** How each part of the examination stands; a decision is proposed when none is open. */
export function ExaminationList({ parts, zone }: Props) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">
        <Trans>Où en est l’examen</Trans>
      </h2>
      <ul className="task-list">
        {parts.map((standing) => (
          <li key={standing.part}>
            <Part {...standing} zone={zone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ part, state, outcome, by, at, zone }: PartStanding & Pick<Props, 'zone'>) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const words = outcome === null ? undefined : partOutcomeWords[outcome];
  return (
    <div>
      {i18n._(partWords[part])} <Tag tone={partTones[state]}>{i18n._(partStateWords[state])}</Tag>
      {state === 'closed' && (
        <div className="hint">
          {words ? i18n._(words) : outcome}
          {at !== null && <> · {formatInstant(at, locale, zone)}</>}
          {at !== null && (
            <>
              {', '}
              <Who personId={by} />
            </>
          )}
        </div>
      )}
    </div>
  );
}
