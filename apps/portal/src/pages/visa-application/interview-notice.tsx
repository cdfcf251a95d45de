import { Trans } from '@lingui/react/macro';
import { Notice } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import type { Application } from './application.types';

/** When and where the applicant is expected, until it is over. */
export function InterviewNotice({ application: { interview } }: { application: Application }) {
  const locale = useLocale();
  if (!interview || interview.outcome !== null) return null;
  const { time, place, zone } = interview;
  const day = formatDate(interview.on, locale);
  return (
    <Notice>
      <h2>
        <Trans>Vous êtes convoqué à un entretien</Trans>
      </h2>
      <p>
        <Trans>
          Le {day} à {time}, à l’heure du poste ({zone}).
        </Trans>
      </p>
      <p>{place}</p>
    </Notice>
  );
}
