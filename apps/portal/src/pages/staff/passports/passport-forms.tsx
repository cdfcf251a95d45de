import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, DateField, Inset, Radios, TextField } from '@jatigi/ui';
import type { ComponentType } from 'react';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { useViewer } from '../use-viewer';
import { choicesOf, RefuseForm, ReturnForm, UncollectedForm } from './passport-endings';
import type { Props } from './passport-endings';
import { collectorWords } from './passport-words';

/** The form of each command, in the order in which a file goes through them. */
const forms: ReadonlyArray<[action: string, form: ComponentType<Props>]> = [
  ['record-capture', CaptureForm],
  ['send-to-production', SendForm],
  ['receive', ReceiveForm],
  ['hand-over', HandOverForm],
  ['make-appointment', AppointmentForm],
  ['missed-appointment', MissedForm],
  ['return', ReturnForm],
  ['refuse', RefuseForm],
  ['uncollected', UncollectedForm],
];

/** What the officer can do with the request now: exactly what the service allows her. */
export function PassportForms({ request, state }: Props) {
  const shown = forms.filter(([action]) => request.allowedActions.includes(action));
  return (
    <>
      <WhyNotSend request={request} />
      {shown.length > 0 && (
        <section aria-labelledby="actions">
          <h2 id="actions">
            <Trans>Que faire ?</Trans>
          </h2>
          {shown.map(([action, Form]) => (
            <Form key={action} request={request} state={state} />
          ))}
        </section>
      )}
    </>
  );
}

/** A missing button is explained when the reason is a rule people know. */
function WhyNotSend({ request: { state, capturedBy, allowedActions } }: Pick<Props, 'request'>) {
  const viewer = useViewer();
  if (state !== 'CAPTURED' || allowedActions.includes('send-to-production')) return null;
  return (
    <Inset>
      <p>
        {capturedBy === viewer.personId ? (
          <Trans>Vous avez enregistré la capture : il faut deux personnes, quelqu’un d’autre transmet.</Trans>
        ) : (
          <Trans>Ce n’est pas à vous de transmettre ce dossier : quelqu’un d’autre du poste le fait.</Trans>
        )}
      </p>
    </Inset>
  );
}

function AppointmentForm({ request, state }: Props) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'appointment');
  const fields = (
    <StaffForm intent="appointment" state={state} version={request.version}>
      <DateField
        name="day"
        label={t`Jour du rendez-vous`}
        hint={t`Un jour ouvrable du poste`}
        typed={typed}
        error={errors['day']}
      />
      <TextField
        name="time"
        label={t`Heure, à l’horloge du poste`}
        hint={t`Par exemple 09:30`}
        value={typed['time']}
        error={errors['time']}
        input={{ maxLength: 5, autoComplete: 'off' }}
      />
      <TextField
        name="place"
        label={t`Lieu`}
        hint={t`Au poste, si vous ne dites rien`}
        optional
        value={typed['place']}
        error={errors['place']}
        input={{ maxLength: 120, autoComplete: 'off' }}
      />
      <Button>{t`Donner ce rendez-vous`}</Button>
    </StaffForm>
  );
  if (request.state === 'REQUESTED') return fields;
  return (
    <Folded intent="appointment" state={state} summary={t`Déplacer le rendez-vous`}>
      {fields}
    </Folded>
  );
}

function MissedForm({ request, state }: Props) {
  const { t } = useLingui();
  return (
    <Folded intent="missed-appointment" state={state} summary={t`La personne n’est pas venue`}>
      <StaffForm intent="missed-appointment" state={state} version={request.version}>
        <Button kind="secondary">{t`Noter le rendez-vous manqué`}</Button>
      </StaffForm>
    </Folded>
  );
}

function CaptureForm({ request, state }: Props) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'record-capture');
  const fields = (
    <StaffForm intent="record-capture" state={state} version={request.version}>
      <p>
        <Trans>La photo et les empreintes restent dans l’appareil du ministère : ici, seulement qu’elles y sont.</Trans>
      </p>
      <DateField name="capturedOn" label={t`Jour de la capture`} typed={typed} error={errors['capturedOn']} />
      <TextField
        name="reference"
        label={t`Référence de la capture`}
        hint={t`Celle que donne l’appareil`}
        value={typed['reference']}
        error={errors['reference']}
        input={{ maxLength: 40, autoComplete: 'off' }}
      />
      <Button>{t`Enregistrer la capture`}</Button>
    </StaffForm>
  );
  if (request.state === 'APPOINTMENT') return fields;
  return (
    <Folded intent="record-capture" state={state} summary={t`Capture refaite`}>
      {fields}
    </Folded>
  );
}

function SendForm({ request, state }: Props) {
  const { t } = useLingui();
  return (
    <StaffForm intent="send-to-production" state={state} version={request.version}>
      <p>
        <Trans>Le dossier est complet et la capture est faite. Le ministère fabrique le passeport.</Trans>
      </p>
      <Button>{t`Transmettre au ministère`}</Button>
    </StaffForm>
  );
}

function ReceiveForm({ request, state }: Props) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'receive');
  return (
    <StaffForm intent="receive" state={state} version={request.version}>
      <TextField
        name="passportNumber"
        label={t`Numéro du passeport reçu`}
        hint={t`Lisez-le sur le passeport : il doit être celui que le ministère a fait.`}
        value={typed['passportNumber']}
        error={errors['passportNumber']}
        input={{ maxLength: 20, autoComplete: 'off' }}
      />
      <Button>{t`Le passeport est arrivé`}</Button>
    </StaffForm>
  );
}

function HandOverForm({ request, state }: Props) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'hand-over');
  return (
    <StaffForm intent="hand-over" state={state} version={request.version}>
      <Radios
        name="collectedBy"
        label={t`Qui vient le retirer ?`}
        value={typed['collectedBy'] ?? 'holder'}
        error={errors['collectedBy']}
        choices={choicesOf(collectorWords, i18n)}
      />
      <Checkbox
        name="identityChecked"
        label={t`J’ai regardé une pièce d’identité de qui vient`}
        checked={typed['identityChecked'] === 'yes'}
        error={errors['identityChecked']}
      />
      <Button>{t`Remettre le passeport`}</Button>
    </StaffForm>
  );
}
