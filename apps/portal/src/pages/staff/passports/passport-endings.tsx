import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radios, TextArea } from '@jatigi/ui';
import type { MessageDescriptor } from '@lingui/core';
import type { FormState } from '../../../forms/outcome';
import type { StaffPassportRequest } from '../../passports/passport.types';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { passportRefusalWords } from './passport-words';

export interface Props {
  request: StaffPassportRequest;
  state: FormState | undefined;
}

export function ReturnForm({ request, state }: Props) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'return');
  return (
    <Folded intent="return" state={state} summary={t`Renvoyer à la personne`}>
      <StaffForm intent="return" state={state} version={request.version} draft>
        <TextArea
          name="message"
          label={t`Ce que vous demandez`}
          hint={t`La personne lit ce texte tel quel : dites quelle pièce ou quelle réponse changer.`}
          value={typed['message']}
          error={errors['message']}
          input={{ rows: 4, maxLength: 2000 }}
        />
        <Button kind="secondary">{t`Renvoyer la demande`}</Button>
      </StaffForm>
    </Folded>
  );
}

export function RefuseForm({ request, state }: Props) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'refuse');
  return (
    <Folded intent="refuse" state={state} summary={t`Refuser…`}>
      <StaffForm intent="refuse" state={state} version={request.version} draft>
        <Radios
          name="reason"
          label={t`Motif du refus`}
          value={typed['reason']}
          error={errors['reason']}
          choices={choicesOf(passportRefusalWords, i18n)}
        />
        <TextArea
          name="text"
          label={t`Explication`}
          hint={t`La personne la lit avec le motif.`}
          optional
          value={typed['text']}
          error={errors['text']}
          input={{ rows: 3, maxLength: 2000 }}
        />
        <Button kind="danger">{t`Refuser la demande`}</Button>
      </StaffForm>
    </Folded>
  );
}

export function UncollectedForm({ request, state }: Props) {
  const { t } = useLingui();
  return (
    <Folded intent="uncollected" state={state} summary={t`Personne n’est venu`}>
      <StaffForm intent="uncollected" state={state} version={request.version}>
        <p>
          <Trans>Le délai est passé. Le passeport retourne au ministère et le dossier est fermé.</Trans>
        </p>
        <Button kind="danger">{t`Fermer le dossier`}</Button>
      </StaffForm>
    </Folded>
  );
}

export function choicesOf(
  words: Readonly<Record<string, MessageDescriptor>>,
  i18n: { _: (one: MessageDescriptor) => string },
) {
  return Object.entries(words).map(([value, label]) => ({ value, label: i18n._(label) }));
}
