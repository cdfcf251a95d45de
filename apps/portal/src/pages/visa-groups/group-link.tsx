import { Trans } from '@lingui/react/macro';
import { useLocale } from '../../layout/use-locale';
import type { Application } from '../visa-application/application.types';

/** From one file to those who travel along, or to a group that is not there yet. */
export function GroupLink({ application: { id, group, allowedActions } }: { application: Application }) {
  const locale = useLocale();
  if (group) {
    return (
      <p>
        <Trans>
          Cette demande fait partie de <a href={`/${locale}/visa-groups/${group.id}`}>{group.name}</a>.
        </Trans>
      </p>
    );
  }
  if (!allowedActions.includes('join-group')) return null;
  return (
    <p>
      <a href={`/${locale}/visas/${id}/group`}>
        <Trans>Ajouter un membre de la famille ou un autre voyageur</Trans>
      </a>
    </p>
  );
}
