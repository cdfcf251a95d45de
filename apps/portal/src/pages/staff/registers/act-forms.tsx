import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, DateField, Details, Radios, TextField } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { CountryField } from '../../../forms/country-field';
import type { FormState } from '../../../forms/outcome';
import { StaffForm, stateOf } from '../staff-form';
import type { Act } from './act.types';
import { JudgmentFields } from './declaration-forms';

interface Props {
  act: Act;
  state: FormState | undefined;
}

/** What can be proposed for this act; another person writes it down. */
export function ActForms({ act, state }: Props) {
  const { t } = useLingui();
  const may = (action: string): boolean => act.allowedActions.includes(action);
  if (act.allowedActions.length === 0) return null;
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
          <Folded intent="death" state={state} summary={t`Proposer une mention de décès`}>
            <DeathForm state={state} />
          </Folded>
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

function DeathForm({ state }: FormProps) {
  const { t } = useLingui();
  const own = stateOf(state, 'death');
  const { errors, typed } = own;
  return (
    <StaffForm intent="death" state={state} draft>
      <DateField
        name="diedOn"
        label={t`Date du décès`}
        hint={t`L’année seule, ou le mois et l’année, suffisent.`}
        typed={typed}
        error={errors['diedOn']}
      />
      <Checkbox
        name="diedOn-approximate"
        label={t`Cette date est approximative (« vers »)`}
        checked={typed['diedOn-approximate'] === 'yes'}
      />
      <TextField
        name="place"
        label={t`Lieu du décès`}
        value={typed['place']}
        error={errors['place']}
        input={{ maxLength: 120 }}
      />
      <CountryField name="country" label={t`Pays`} value={typed['country']} error={errors['country']} />
      <AuthorityFields kind="death" state={own} />
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
