import { Trans } from '@lingui/react/macro';
import { Timeline } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import type { HistoryLine } from './registration.types';

/** What happened to a request: the same lines for whoever asked and for the post. */
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
