import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Timeline } from '@jatigi/ui';
import type { MessageDescriptor } from '@lingui/core';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import { purposeOfUseWords } from '../../words/purposes-of-use';
import { Who } from './person-name';

export interface History {
  items: { at: string; kind: string; by: string | null; text: { fr: string; en: string } }[];
  reads: { at: string; purpose?: string | null; what?: string }[];
}

interface HistoryProps {
  history: History;
  /** Words for kinds that the service has only for itself. */
  words?: Readonly<Record<string, MessageDescriptor>>;
}

/** What happened to a file, and who read it why. */
export function HistoryList({ history, words = {} }: HistoryProps) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const steps = history.items.map(({ at, kind, by, text }, index) => ({
    key: `${at}${kind}${index}`,
    title: words[kind] ? i18n._(words[kind]) : text[locale],
    when: (
      <>
        {formatInstant(at, locale)}, <Who personId={by} />
      </>
    ),
    state: 'done' as const,
  }));
  return (
    <section aria-labelledby="history">
      <h2 id="history">
        <Trans>Historique</Trans>
      </h2>
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
