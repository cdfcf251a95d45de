import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Details, Radios, TextField } from '@jatigi/ui';
import type { ReactNode } from 'react';
import type { FormState } from '../../../forms/outcome';
import { StaffForm, stateOf } from '../staff-form';
import type { Act } from './act.types';
import { JudgmentFields } from './declaration-forms';
import { NoteFields } from './margin-fields';
import type { NoteKind } from './margin-input';

interface Props {
  act: Act;
  state: FormState | undefined;
}

/** What can be proposed for this act; another person writes it down. */
export function ActForms({ act, state }: Props) {
  const { t } = useLingui();
  const may = (action: string): boolean => act.allowedActions.includes(action);
  if (act.allowedActions.length === 0) return null;
  const notes: { kind: NoteKind; summary: string }[] = [
    { kind: 'marriage', summary: t`Proposer une mention de mariage` },
    { kind: 'marriage-end', summary: t`Proposer la fin d’un mariage` },
    { kind: 'death', summary: t`Proposer une mention de décès` },
  ];
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">
        <Trans>Que faire ?</Trans>
      </h2>
      {may('propose-note') && (
        <>
          <Folded intent="recognition" state={state} summary={t`Proposer une reconnaissance`}>
            <RecognitionForm state={state} />
          </Folded>
          {notes.map(({ kind, summary }) => (
            <Folded key={kind} intent={kind} state={state} summary={summary}>
              <NoteForm kind={kind} state={state} />
            </Folded>
          ))}
        </>
      )}
      {may('propose-annulment') && (
        <Folded intent="annul" state={state} summary={t`Proposer l’annulation par jugement`}>
          <StaffForm intent="annul" state={state} draft>
            <p>
              <Trans>Les copies délivrées ne vaudront plus ; la vérification publique le dira aussitôt.</Trans>
            </p>
            <JudgmentFields state={stateOf(state, 'annul')} />
            <Button kind="danger">{t`Proposer l’annulation`}</Button>
          </StaffForm>
        </Folded>
      )}
    </section>
  );
}

function Folded(props: { intent: string; state: FormState | undefined; summary: string; children: ReactNode }) {
  const { intent, state, summary, children } = props;
  if (state?.typed['intent'] === intent) return children;
  return <Details summary={summary}>{children}</Details>;
}

type FormProps = Pick<Props, 'state'>;

function RecognitionForm({ state }: FormProps) {
  const { t } = useLingui();
  const own = stateOf(state, 'recognition');
  const { errors, typed } = own;
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] });
  return (
    <StaffForm intent="recognition" state={state} draft>
      <Radios
        {...field('recognisedBy')}
        label={t`Qui reconnaît l’enfant ?`}
        inline
        choices={[
          { value: 'father', label: t`Le père` },
          { value: 'mother', label: t`La mère` },
        ]}
      />
      <TextField {...field('surname')} label={t`Nom, en lettres latines`} input={{ maxLength: 120 }} />
      <TextField {...field('givenNames')} label={t`Prénoms, en lettres latines`} input={{ maxLength: 120 }} />
      <DateField name="on" label={t`Date de la reconnaissance`} typed={typed} error={errors['on']} />
      <AuthorityFields kind="recognition" state={own} />
      <Button>{t`Proposer la mention`}</Button>
    </StaffForm>
  );
}

function NoteForm({ kind, state }: FormProps & { kind: NoteKind }) {
  const { t } = useLingui();
  return (
    <StaffForm intent={kind} state={state} draft>
      <NoteFields kind={kind} prefix={`${kind}-`} state={stateOf(state, kind)} />
      <Button>{t`Proposer la mention`}</Button>
    </StaffForm>
  );
}

function AuthorityFields({
  kind,
  state: { errors, typed },
}: {
  kind: string;
  state: Pick<FormState, 'errors' | 'typed'>;
}) {
  const { t } = useLingui();
  const field = (name: string) => ({
    name: `${kind}-${name}`,
    value: typed[`${kind}-${name}`],
    error: errors[`${kind}-${name}`],
  });
  return (
    <>
      <TextField {...field('authority')} label={t`Autorité qui a dressé l’acte`} input={{ maxLength: 200 }} />
      <TextField {...field('reference')} label={t`Référence de l’acte`} optional input={{ maxLength: 80 }} />
    </>
  );
}
