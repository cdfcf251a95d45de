import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import type { TimeLeft } from './office.types';

/** How long there is time to renew something; the last week and what is over are red, in words too. */
export function DaysLeft({ left: { daysLeft, alarm } }: { left: TimeLeft }) {
  const { t } = useLingui();
  if (daysLeft < 0)
    return <Tag tone="bad">{t`${plural(-daysLeft, { one: 'dépassé de # jour', other: 'dépassé de # jours' })}`}</Tag>;
  const words = t`${plural(daysLeft, { one: 'reste # jour', other: 'restent # jours' })}`;
  if (alarm === null) return <Tag>{words}</Tag>;
  return <Tag tone={alarm <= 7 ? 'bad' : 'wait'}>{t`${words} : alarme des ${alarm} jours`}</Tag>;
}
