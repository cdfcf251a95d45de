import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Inset } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { StaffForm } from '../staff-form';
import { useViewer } from '../use-viewer';
import { Officer } from './officer';
import { reasonWords } from './office-words';
import type { RegisterEntry } from './office.types';

interface Props {
  entry: RegisterEntry;
  state: FormState | undefined;
}

/** A revocation that waits: who asked, when and why, for the one who decides. */
export function RevocationBox({ entry, state }: Props) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  const { revocation, allowedActions } = entry;
  if (!revocation) return null;
  const isOver = ['revoked', 'superseded'].includes(entry.standing);
  const { reason, proposedBy, proposedAt } = revocation;
  const may = (action: string): boolean => allowedActions.includes(action);
  return (
    <section aria-labelledby="revocation">
      <h2 id="revocation">
        <Trans>Révocation demandée</Trans>
      </h2>
      <Inset>
        <p>
          <Trans>
            Demandée par <Officer personId={proposedBy} /> le {formatInstant(proposedAt, locale)}.
          </Trans>
        </p>
        <p>
          <Trans>Raison :</Trans> <strong>{reasonWords[reason] ? i18n._(reasonWords[reason]) : reason}</strong>
        </p>
        {!may('confirm-revocation') && (
          <p>
            {isOver ? (
              <Trans>Le document ne vaut déjà plus : il ne reste qu’à rejeter la demande.</Trans>
            ) : proposedBy === viewer.personId ? (
              <Trans>Vous l’avez demandée : il faut deux personnes, quelqu’un d’autre la confirme.</Trans>
            ) : (
              <Trans>Un chef de section ou le consul la confirme ou la rejette.</Trans>
            )}
          </p>
        )}
      </Inset>
      <div className="button-row">
        {may('confirm-revocation') && (
          <StaffForm intent="confirm-revocation" state={state}>
            <Button kind="danger">{t`Révoquer pour de bon`}</Button>
          </StaffForm>
        )}
        {may('reject-revocation') && (
          <StaffForm intent="reject-revocation" state={state}>
            <Button kind="secondary">{t`Rejeter la demande`}</Button>
          </StaffForm>
        )}
      </div>
    </section>
  );
}
