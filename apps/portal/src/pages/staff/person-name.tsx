import { Trans } from '@lingui/react/macro';
import { useViewer } from './use-viewer';

/** Who in the post did something: names of colleagues are identity's, here it is enough to know whether it was me. */
export function Who({ personId }: { personId: string | null | undefined }) {
  const viewer = useViewer();
  if (personId === null || personId === undefined) return <Trans>le système</Trans>;
  return personId === viewer.personId ? <Trans>vous</Trans> : <Trans>une autre personne</Trans>;
}
