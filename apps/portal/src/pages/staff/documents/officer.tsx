import { Trans } from '@lingui/react/macro';
import { useViewer } from '../use-viewer';

/** Who did something: names of colleagues are identity's, the end of the number tells two of them apart. */
export function Officer({ personId }: { personId: string | null }) {
  const viewer = useViewer();
  if (personId === null) return <Trans>le service, sur un fait du dossier</Trans>;
  if (personId === viewer.personId) return <Trans>vous</Trans>;
  const end = personId.slice(-6);
  return (
    <Trans>
      l’agent <code>{end}</code>
    </Trans>
  );
}
