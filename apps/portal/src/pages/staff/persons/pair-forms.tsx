import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Inset, Radios } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { useViewer } from '../use-viewer';
import { nameOf } from './compared-persons';
import { numberedOf } from './pair-person';
import type { Pair, PairPerson } from './pair.types';

interface Props {
  pair: Pair;
  state: FormState | undefined;
}

/** What the officer can say of the pair now, with what follows from it: exactly what the service allows. */
export function PairForms({ pair, state }: Props) {
  const may = (action: string): boolean => pair.allowedActions.includes(action);
  return (
    <>
      <WhyNotDecide pair={pair} />
      {pair.allowedActions.length > 0 && (
        <section aria-labelledby="actions">
          <h2 id="actions">
            <Trans>Que faire ?</Trans>
          </h2>
          {may('propose-merge') && <ProposeForm pair={pair} state={state} />}
          {may('not-the-same') && <NotTheSameForm pair={pair} state={state} />}
          {may('confirm') && <ConfirmForm pair={pair} state={state} />}
          {may('reject') && <RejectForm pair={pair} state={state} />}
          {may('propose-undo') && <ProposeUndoForm pair={pair} state={state} />}
          {may('confirm-undo') && <ConfirmUndoForm pair={pair} state={state} />}
          {may('reject-undo') && <RejectUndoForm pair={pair} state={state} />}
        </section>
      )}
    </>
  );
}

/** A missing button is explained when the reason is a rule people know. */
function WhyNotDecide({ pair: { state, proposedBy, allowedActions } }: Pick<Props, 'pair'>) {
  const viewer = useViewer();
  const waits = state === 'PROPOSED' || state === 'UNDO_PROPOSED';
  if (!waits || allowedActions.some((action) => action.startsWith('confirm'))) return null;
  return (
    <Inset>
      <p>
        {proposedBy === viewer.personId ? (
          <Trans>Vous l’avez proposé : il faut deux personnes, quelqu’un d’autre du poste confirme ou rejette.</Trans>
        ) : (
          <Trans>
            Ce n’est pas à vous de confirmer : une cheffe ou un chef de section, ou la ou le consul, le fait.
          </Trans>
        )}
      </p>
    </Inset>
  );
}

function ProposeForm({ pair, state }: Props) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'propose-merge');
  const [one, other] = pair.persons;
  const choices = [useChoice(one, t`Première personne`), useChoice(other, t`Deuxième personne`)];
  return (
    <StaffForm intent="propose-merge" state={state} version={pair.version}>
      <p>
        <Trans>
          Si c’est la même personne : les inscriptions, les comptes et les demandes de l’autre deviennent les siens,
          dans tous les services. Un second numéro consulaire mène encore à elle. De deux inscriptions, seule la plus
          récente compte. Une autre personne du poste confirme ; la réunion peut être défaite.
        </Trans>
      </p>
      <Radios
        name="keep"
        label={t`Quelle personne reste ?`}
        value={typed['keep'] ?? numberedOf(pair.persons)}
        error={errors['keep']}
        choices={choices}
      />
      <Button>{t`Proposer de les réunir`}</Button>
    </StaffForm>
  );
}

function useChoice(person: PairPerson, otherwise: string) {
  const { t } = useLingui();
  const { personId, number, accounts } = person;
  const numbered = number === null ? t`sans numéro consulaire` : t`numéro consulaire ${number}`;
  return { value: personId, label: nameOf(person, otherwise), hint: t`${numbered}, comptes : ${accounts}` };
}

function NotTheSameForm({ pair, state }: Props) {
  const { t } = useLingui();
  return (
    <StaffForm intent="not-the-same" state={state} version={pair.version}>
      <p>
        <Trans>Si ce sont deux personnes : rien ne change, et le registre ne posera plus la question.</Trans>
      </p>
      <Button kind="secondary">{t`Ce sont deux personnes`}</Button>
    </StaffForm>
  );
}

function ConfirmForm({ pair, state }: Props) {
  const { t } = useLingui();
  const kept = pair.persons.find(({ personId }) => personId === pair.keepPersonId) ?? pair.persons[0];
  const name = nameOf(kept, t`la personne marquée « reste »`);
  return (
    <StaffForm intent="confirm" state={state} version={pair.version}>
      <p>
        <Trans>
          Tous les dossiers de l’autre deviennent ceux de {name}. Les sessions ouvertes de l’autre compte se ferment :
          elle se reconnecte et voit tout ensemble. La réunion peut être défaite, chaque dossier revient alors à sa
          place.
        </Trans>
      </p>
      <Button>{t`Confirmer : c’est la même personne`}</Button>
    </StaffForm>
  );
}

function RejectForm({ pair, state }: Props) {
  const { t } = useLingui();
  return (
    <StaffForm intent="reject" state={state} version={pair.version}>
      <p>
        <Trans>Rien ne change ; les deux personnes restent à comparer.</Trans>
      </p>
      <Button kind="secondary">{t`Rejeter la réunion`}</Button>
    </StaffForm>
  );
}

function ProposeUndoForm({ pair, state }: Props) {
  const { t } = useLingui();
  return (
    <Folded intent="propose-undo" state={state} summary={t`Défaire la réunion`}>
      <StaffForm intent="propose-undo" state={state} version={pair.version}>
        <p>
          <Trans>
            Chaque dossier qui a été déplacé revient à l’autre personne. Ce que la personne a reçu depuis reste chez
            elle. Une autre personne du poste confirme.
          </Trans>
        </p>
        <Button kind="danger">{t`Proposer de les séparer`}</Button>
      </StaffForm>
    </Folded>
  );
}

function ConfirmUndoForm({ pair, state }: Props) {
  const { t } = useLingui();
  return (
    <StaffForm intent="confirm-undo" state={state} version={pair.version}>
      <p>
        <Trans>
          Ce sont deux personnes : chaque dossier déplacé revient à sa place, dans tous les services, et toutes les
          sessions de la personne se ferment.
        </Trans>
      </p>
      <Button kind="danger">{t`Confirmer : ce sont deux personnes`}</Button>
    </StaffForm>
  );
}

function RejectUndoForm({ pair, state }: Props) {
  const { t } = useLingui();
  return (
    <StaffForm intent="reject-undo" state={state} version={pair.version}>
      <p>
        <Trans>La réunion reste comme elle est.</Trans>
      </p>
      <Button kind="secondary">{t`Garder la réunion`}</Button>
    </StaffForm>
  );
}
