import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Inset, Radios, TextArea } from '@jatigi/ui';
import type { MessageDescriptor } from '@lingui/core';
import type { FormState } from '../../../forms/outcome';
import type { StaffRegistration } from '../../registration/registration.types';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { useViewer } from '../use-viewer';
import { refusalWords, strikeOffWords } from './registration-words';

interface Props {
  registration: StaffRegistration;
  state: FormState | undefined;
}

const inThisSection = ['verify', 'register', 'return', 'refuse', 'strike-off'];

/** What the officer can do with the request now: exactly what the service allows her. */
export function RegistrationForms({ registration, state }: Props) {
  const { t } = useLingui();
  const may = (action: string): boolean => registration.allowedActions.includes(action);
  const { version } = registration;
  return (
    <>
      {!may('register') && <WhyNotRegister registration={registration} />}
      {inThisSection.some(may) && (
        <section aria-labelledby="actions">
          <h2 id="actions">
            <Trans>Que faire ?</Trans>
          </h2>
          {may('verify') && (
            <StaffForm intent="verify" state={state} version={version}>
              <p>
                <Trans>Les pièces prouvent ce qui est indiqué. Une autre personne que vous inscrira.</Trans>
              </p>
              <Button>{t`Vérifier la demande`}</Button>
            </StaffForm>
          )}
          {may('register') && (
            <StaffForm intent="register" state={state} version={version}>
              <p>
                <Trans>La personne reçoit un numéro consulaire et son attestation.</Trans>
              </p>
              <Button>{t`Inscrire au registre`}</Button>
            </StaffForm>
          )}
          {may('return') && <ReturnForm registration={registration} state={state} />}
          {may('refuse') && <RefuseForm registration={registration} state={state} />}
          {may('strike-off') && <StrikeOffForm registration={registration} state={state} />}
        </section>
      )}
    </>
  );
}

/** A missing button is explained when the reason is a rule people know. */
function WhyNotRegister({ registration: { state, verifiedBy } }: Pick<Props, 'registration'>) {
  const viewer = useViewer();
  if (state !== 'VERIFIED') return null;
  return (
    <Inset>
      <p>
        {verifiedBy === viewer.personId ? (
          <Trans>Vous avez vérifié cette demande : il faut deux personnes, quelqu’un d’autre inscrit.</Trans>
        ) : (
          <Trans>Ce n’est pas à vous d’inscrire cette personne : quelqu’un d’autre du poste le fait.</Trans>
        )}
      </p>
    </Inset>
  );
}

function ReturnForm({ registration, state }: Props) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'return');
  return (
    <Folded intent="return" state={state} summary={t`Renvoyer à la personne`}>
      <StaffForm intent="return" state={state} version={registration.version} draft>
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

function useChoices() {
  const { i18n } = useLingui();
  return (words: Readonly<Record<string, MessageDescriptor>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label: i18n._(label) }));
}

function RefuseForm({ registration, state }: Props) {
  const { t } = useLingui();
  const choicesOf = useChoices();
  const { errors, typed } = stateOf(state, 'refuse');
  return (
    <Folded intent="refuse" state={state} summary={t`Refuser…`}>
      <StaffForm intent="refuse" state={state} version={registration.version} draft>
        <Radios
          name="reason"
          label={t`Motif du refus`}
          value={typed['reason']}
          error={errors['reason']}
          choices={choicesOf(refusalWords)}
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

function StrikeOffForm({ registration, state }: Props) {
  const { t } = useLingui();
  const choicesOf = useChoices();
  const { errors, typed } = stateOf(state, 'strike-off');
  return (
    <Folded intent="strike-off" state={state} summary={t`Radier du registre`}>
      <StaffForm intent="strike-off" state={state} version={registration.version}>
        <Radios
          name="strikeOffReason"
          label={t`Motif de la radiation`}
          value={typed['strikeOffReason']}
          error={errors['strikeOffReason']}
          choices={choicesOf(strikeOffWords)}
        />
        <Button kind="danger">{t`Radier la personne`}</Button>
      </StaffForm>
    </Folded>
  );
}
