import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Inset, TextArea } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { useViewer } from '../use-viewer';
import type { PolicyDetail } from './policy.types';

interface Props {
  set: PolicyDetail;
  state: FormState | undefined;
}

/** The steps that this officer may take now, as the service says; and why not, where two persons are needed. */
export function PolicySteps({ set, state }: Props) {
  const { t } = useLingui();
  const may = (step: string): boolean => set.allowedActions.includes(step);
  return (
    <>
      <FourEyes set={set} />
      {may('approve') && <Approve set={set} state={state} />}
      {may('reject') && <Reject set={set} state={state} />}
      {may('propose') && (
        <StaffForm intent="propose" state={state} version={set.version}>
          <Button>{t`Proposer à une autre personne`}</Button>
        </StaffForm>
      )}
      {may('withdraw') && (
        <StaffForm intent="withdraw" state={state} version={set.version}>
          <Button kind="secondary">{t`Reprendre comme brouillon`}</Button>
        </StaffForm>
      )}
      {may('discard') && (
        <Folded intent="discard" state={state} summary={t`Abandonner ce brouillon`}>
          <StaffForm intent="discard" state={state} version={set.version}>
            <p>
              <Trans>La série reste lisible, mais ne peut plus être modifiée ni proposée.</Trans>
            </p>
            <Button kind="danger">{t`Abandonner pour toujours`}</Button>
          </StaffForm>
        </Folded>
      )}
    </>
  );
}

/** Shown to whoever had a hand in a set that waits: nothing is missing, another person must decide. */
function FourEyes({ set }: Pick<Props, 'set'>) {
  const { personId } = useViewer();
  const hasAHand = personId === set.writtenBy || personId === set.proposedBy;
  if (set.state !== 'PROPOSED' || !hasAHand) return null;
  return (
    <Inset>
      <p>
        <Trans>
          Vous avez écrit ou proposé cette série : il faut deux personnes, quelqu’un d’autre l’approuve ou la rejette.
        </Trans>
      </p>
    </Inset>
  );
}

function Approve({ set, state }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const own = stateOf(state, 'approve');
  return (
    <section aria-labelledby="approve">
      <h2 id="approve">
        <Trans>Approuver ou rejeter</Trans>
      </h2>
      <p>
        <Trans>
          Lisez d’abord les différences et une simulation. Approuvée, la série ne change plus et compte à partir du{' '}
          {formatDate(set.activeFrom, locale)}.
        </Trans>
      </p>
      <StaffForm intent="approve" state={state} version={set.version}>
        {set.refusesEverybody && (
          <Checkbox
            name="refuseEverybody"
            label={t`Je confirme que plus personne ne doit obtenir de visa`}
            checked={own.typed['refuseEverybody'] === 'yes'}
            error={own.errors['refuseEverybody']}
          />
        )}
        <Button>{t`Approuver`}</Button>
      </StaffForm>
    </section>
  );
}

function Reject({ set, state }: Props) {
  const { t } = useLingui();
  const own = stateOf(state, 'reject');
  return (
    <Folded intent="reject" state={state} summary={t`Rejeter cette série`}>
      <StaffForm intent="reject" state={state} version={set.version} draft>
        <TextArea
          name="note"
          label={t`Pourquoi`}
          hint={t`Lu par la personne qui l’a écrite.`}
          value={own.typed['note'] ?? ''}
          error={own.errors['note']}
        />
        <Button kind="secondary">{t`Rejeter`}</Button>
      </StaffForm>
    </Folded>
  );
}
