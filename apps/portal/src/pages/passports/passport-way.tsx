import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Inset, Timeline, Warning } from '@jatigi/ui';
import type { Step } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { passportSteps } from './passport-words';
import type { PassportRequest } from './passport.types';

interface WayProps {
  request: PassportRequest;
}

const ended = ['REFUSED', 'WITHDRAWN', 'CLOSED'];

/** Every step of the way: what is behind, where it is, what comes. */
export function PassportWay({ request: { state, steps } }: WayProps) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const codes = Object.keys(passportSteps);
  // Who has to correct something stands where the post received the request.
  const at = codes.indexOf(state === 'RETURNED' ? 'REQUESTED' : state);
  const shown = codes.map((code, index): Step => {
    const reached = steps.findLast((one) => one.state === code);
    const isBehind = at === -1 ? reached !== undefined : index < at || state === 'HANDED_OVER';
    return {
      key: code,
      title: i18n._(passportSteps[code] ?? { id: code }),
      ...(reached && index <= (at === -1 ? index : at) && { when: formatDate(reached.on, locale) }),
      state: isBehind ? 'done' : index === at ? 'now' : 'later',
    };
  });
  return (
    <section aria-labelledby="way">
      <h2 id="way">
        <Trans>Les étapes</Trans>
      </h2>
      <Timeline steps={ended.includes(state) ? shown.filter((step) => step.state === 'done') : shown} />
    </section>
  );
}

/** When to come, and where: on the clock of the post. */
export function AppointmentAt({ request: { appointment }, post }: WayProps & { post: string }) {
  const locale = useLocale();
  if (!appointment) return null;
  const date = formatDate(appointment.on, locale);
  const { time } = appointment;
  return (
    <Inset>
      <p>
        <strong>
          <Trans>
            Rendez-vous le {date} à {time}, heure du poste
          </Trans>
        </strong>
      </p>
      <p>{appointment.place ?? post}</p>
    </Inset>
  );
}

/** When the passport is expected, how that is known, and that it is late when it is. */
export function Delay({ request: { expectedBetween, overdue, dueOn, state } }: WayProps) {
  const locale = useLocale();
  return (
    <>
      {overdue && state !== 'RETURNED' && state !== 'AT_POST' && (
        <Warning>
          <Trans>Cette étape a pris plus de temps que prévu. Le poste en est averti et doit agir.</Trans>
        </Warning>
      )}
      {expectedBetween && <Expected expected={expectedBetween} />}
      {dueOn !== null && (state === 'RETURNED' || state === 'AT_POST') && (
        <p>
          <Trans>Faites-le avant le {formatDate(dueOn, locale)}.</Trans>
        </p>
      )}
    </>
  );
}

function Expected({ expected }: { expected: NonNullable<PassportRequest['expectedBetween']> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [from, to] = [formatDate(expected.from, locale), formatDate(expected.to, locale)];
  const { requests } = expected;
  return (
    <>
      <p>
        {expected.late ? (
          <Trans>
            Le délai habituel est passé. Le passeport est maintenant attendu au poste entre le {from} et le {to}.
          </Trans>
        ) : (
          <Trans>
            Passeport attendu au poste entre le {from} et le {to}.
          </Trans>
        )}
      </p>
      <p className="hint">
        {expected.basis === 'measured'
          ? t`${plural(requests, {
              one: 'Mesuré sur # passeport arrivé à ce poste depuis un an.',
              other: 'Mesuré sur # passeports arrivés à ce poste depuis un an.',
            })}`
          : t`C’est une estimation : ce poste n’a pas encore assez de passeports récents pour mesurer son délai.`}
      </p>
    </>
  );
}
