import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radios } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { reasonField } from './document-commands';
import { reasonWords } from './office-words';
import { reasonsOf } from './reasons';
import type { RegisterEntry } from './office.types';

interface Props {
  entry: RegisterEntry;
  state: FormState | undefined;
}

interface Told {
  intent: string;
  summary: string;
  text: string;
  button: string;
  kind: 'primary' | 'secondary' | 'danger';
}

/** Exactly what the service allows this officer now, each with its reason. */
export function DocumentForms({ entry, state }: Props) {
  const offered = useCommands().filter(({ intent }) => entry.allowedActions.includes(intent));
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">
        <Trans>Que faire ?</Trans>
      </h2>
      {offered.map((told) => (
        <ReasonedForm key={told.intent} told={told} state={state} />
      ))}
    </section>
  );
}

function useCommands(): Told[] {
  const { t } = useLingui();
  return [
    {
      intent: 'suspend',
      summary: t`Suspendre…`,
      text: t`Le document ne vaut plus pour l’instant. Une autre personne pourra lever la suspension.`,
      button: t`Suspendre le document`,
      kind: 'danger',
    },
    {
      intent: 'reinstate',
      summary: t`Lever la suspension…`,
      text: t`Le document vaudra de nouveau.`,
      button: t`Lever la suspension`,
      kind: 'primary',
    },
    {
      intent: 'propose-revocation',
      summary: t`Demander la révocation…`,
      text: t`Une révocation est définitive : une autre personne la confirme. En cas de doute, suspendez d’abord.`,
      button: t`Demander la révocation`,
      kind: 'danger',
    },
    {
      intent: 'reissue',
      summary: t`Réémettre à l’identique…`,
      text: t`Un nouveau papier dit la même chose sous un nouveau numéro ; celui-ci est alors remplacé.`,
      button: t`Réémettre`,
      kind: 'secondary',
    },
    {
      intent: 'replace',
      summary: t`Remplacer…`,
      text: t`Un nouveau papier dit ce que dit le dossier aujourd’hui, sous un nouveau numéro.`,
      button: t`Remplacer`,
      kind: 'secondary',
    },
  ];
}

function ReasonedForm({ told, state }: { told: Told; state: FormState | undefined }) {
  const { i18n, t } = useLingui();
  const { intent, summary, text, button, kind } = told;
  const { errors, typed } = stateOf(state, intent);
  const name = reasonField(intent);
  const choices = (reasonsOf[intent] ?? []).map((value) => ({
    value,
    label: reasonWords[value] ? i18n._(reasonWords[value]) : value,
  }));
  return (
    <Folded intent={intent} state={state} summary={summary}>
      <StaffForm intent={intent} state={state}>
        <p>{text}</p>
        <Radios name={name} label={t`Raison`} value={typed[name]} error={errors[name]} choices={choices} />
        <Button kind={kind}>{button}</Button>
      </StaffForm>
    </Folded>
  );
}
