import { Trans } from '@lingui/react/macro';
import { Timeline } from '@jatigi/ui';
import { formatInstant } from '../locale/format';
import { useLocale } from './use-locale';

/** One line of a history, as every service words it. */
export interface HistoryLine {
  at: string;
  kind: string;
  text: { fr: string; en: string };
}

/** What happened to a file, in the order in which it did. */
export function HistoryTimeline({ items }: { items: readonly HistoryLine[] }) {
  const locale = useLocale();
  return (
    <section aria-labelledby="history">
      <h2 id="history">
        <Trans>Ce qui s’est passé</Trans>
      </h2>
      <Timeline
        steps={items.map(({ at, kind, text }, index) => ({
          key: `${at}${kind}${index}`,
          title: text[locale],
          when: formatInstant(at, locale),
          state: 'done' as const,
        }))}
      />
    </section>
  );
}
