import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Timeline } from '@jatigi/ui';
import type { MessageDescriptor } from '@lingui/core';
import type { ReactNode } from 'react';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import { purposeOfUseWords } from '../../words/purposes-of-use';
import { Who } from './person-name';

export interface StaffHistoryLine {
  at: string;
  kind: string;
  by: string | null;
  text: { fr: string; en: string };
  /** Codes, dates and amounts; not every service gives them. */
  detail?: Readonly<Record<string, unknown>>;
}

export interface History {
  items: StaffHistoryLine[];
  reads: { at: string; purpose?: string | null; what?: string }[];
}

interface HistoryProps {
  history: History;
  /** Words for kinds that the service has only for itself. */
  words?: Readonly<Record<string, MessageDescriptor>>;
  /** What a line is about, where its title does not say it. */
  about?: (line: StaffHistoryLine) => ReactNode;
  /** Whose clocks count; those of the capital when absent. */
  zone?: string;
  /** Where the file can be read as it was just after a step, and the moment that is read there now. */
  replay?: { path: string; asOf?: string | undefined };
}

/** What happened to a file, and who read it why. */
export function HistoryList({ history, words = {}, about, zone, replay }: HistoryProps) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const shown = history.items.findLastIndex(({ at }) => replay?.asOf !== undefined && at <= replay.asOf);
  const stateOf = (index: number) => {
    if (replay?.asOf === undefined || index < shown) return 'done' as const;
    return index === shown ? ('now' as const) : ('later' as const);
  };
  const steps = history.items.map((line, index) => {
    const { at, kind, by, text } = line;
    const title = words[kind] ? i18n._(words[kind]) : text[locale];
    return {
      key: `${at}${kind}${index}`,
      title: replay ? <a href={`${replay.path}?asOf=${at}`}>{title}</a> : title,
      when: (
        <>
          {formatInstant(at, locale, zone)}, <Who personId={by} />
        </>
      ),
      text: about?.(line),
      state: stateOf(index),
    };
  });
  return (
    <section aria-labelledby="history">
      <h2 id="history">
        <Trans>Historique</Trans>
      </h2>
      {replay && (
        <p className="hint">
          <Trans>Chaque étape mène au dossier tel qu’il était juste après. Heures : {zone}.</Trans>
        </p>
      )}
      <Timeline steps={steps} />
      <Reads reads={history.reads} />
    </section>
  );
}

function Reads({ reads }: Pick<History, 'reads'>) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (reads.length === 0) return null;
  const count = reads.length;
  return (
    <Details summary={t`Consultations du dossier (${count})`}>
      <ul>
        {reads.map(({ at, purpose }, index) => (
          <li key={`${at}${index}`}>
            {formatInstant(at, locale)}
            {purpose && purposeOfUseWords[purpose] && ` : ${i18n._(purposeOfUseWords[purpose])}`}
          </li>
        ))}
      </ul>
    </Details>
  );
}
