import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@jatigi/ui';
import { useRouteLoaderData } from 'react-router';
import type { Viewer } from '../api/viewer';
import { formatDate } from '../locale/format';
import { useLocale } from './use-locale';

/** On every page while a helper acts: for whom, until when, and the way out. */
export function ActingBand({ frame }: { frame: string }) {
  const locale = useLocale();
  const { t } = useLingui();
  const acting = useRouteLoaderData<{ viewer: Viewer | null }>('locale')?.viewer?.acting;
  if (!acting) return null;
  const name = acting.giverName ?? t`une autre personne`;
  const until = formatDate(acting.until, locale);
  return (
    <section className={acting.live ? 'acting-band' : 'acting-band acting-over'} aria-label={t`Mandat`}>
      <div className={frame}>
        <p>
          {acting.live ? (
            <Trans>
              Vous agissez pour <strong>{name}</strong> jusqu’au {until}. Tout est noté.
            </Trans>
          ) : (
            <Trans>
              Le mandat de <strong>{name}</strong> n’est plus en vigueur. Vous ne pouvez plus rien faire en son nom.
            </Trans>
          )}
        </p>
        <form method="post" action={`/${locale}/account/helpers/stop`}>
          <Button kind="secondary">{t`Arrêter`}</Button>
        </form>
      </div>
    </section>
  );
}
