import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { dueState } from './queues/queue-lines';

const tones = { overdue: 'bad', soon: 'wait', later: 'neutral' } as const;

/** Until when something must be done: in words, the colour only repeats them. */
export function Due({ due, today }: { due: { on: string } | null; today: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (!due) return <>{t`aucune`}</>;
  const { urgency, days } = dueState(due.on, today);
  const late = -days;
  const words =
    urgency === 'overdue'
      ? t`${plural(late, { one: 'dépassée de # jour', other: 'dépassée de # jours' })}`
      : t`${plural(days, { one: 'dans # jour', other: 'dans # jours' })}`;
  return (
    <>
      {formatDate(due.on, locale)} <Tag tone={tones[urgency]}>{days === 0 ? t`aujourd’hui` : words}</Tag>
    </>
  );
}
