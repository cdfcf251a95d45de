import { Trans, useLingui } from '@lingui/react/macro';
import { Inset, SummaryList } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { countryName, formatDate } from '../../locale/format';
import { dayAt, localTime, nextHolidays, servedCountries, workingDayNames } from './post';
import type { Post } from './post';

/** Where a post is, when it works and whom it serves. */
export function PostDetails({ post, now }: { post: Post; now: string }) {
  const locale = useLocale();
  const { t } = useLingui();
  const at = new Date(now);
  const today = dayAt(post.timeZone, at);
  const holidays = nextHolidays(post, today).map((day) => formatDate(day, locale));
  return (
    <>
      <SummaryList
        rows={[
          { key: 'place', label: t`Adresse`, value: `${post.city}, ${countryName(post.country, locale)}` },
          { key: 'days', label: t`Jours ouvrés`, value: workingDayNames(post.calendar.workingDays, locale) },
          {
            key: 'closed',
            label: t`Prochains jours fermés`,
            value: holidays.length > 0 ? holidays.join(' · ') : t`aucun`,
          },
          { key: 'time', label: t`Heure locale`, value: localTime(post.timeZone, at, locale) },
          { key: 'serves', label: t`Pays servis`, value: servedCountries(post, today, locale).join(', ') },
          { key: 'money', label: t`Monnaie`, value: post.currencies.join(', ') },
          { key: 'code', label: t`Code du poste`, value: post.code },
        ]}
      />
      {post.sample && (
        <Inset>
          <p>
            <Trans>Données d’exemple : ce n’est pas une information officielle du ministère.</Trans>
          </p>
        </Inset>
      )}
    </>
  );
}
