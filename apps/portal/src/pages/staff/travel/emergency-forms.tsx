import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, DateField, FileField, Inset, Radios, TextArea } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { useChoices } from '../../travel/loss-fields';
import type { StaffEmergencyDocument } from '../../travel/travel.types';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { useViewer } from '../use-viewer';
import { CheckIdentityForm } from './check-identity-form';
import { refusalWords } from './travel-desk-words';

export interface FormProps {
  document: StaffEmergencyDocument;
  state: FormState | undefined;
}

/** In the order in which a file needs them. */
const forms = {
  attach: PhotoForm,
  'check-identity': CheckIdentityForm,
  approve: ApproveForm,
  'hand-over': HandOverForm,
  arrive: ArriveForm,
  refuse: RefuseForm,
  revoke: RevokeForm,
  withdraw: WithdrawForm,
} as const;

/** What the officer can do with the request now: exactly what the service allows her. */
export function EmergencyForms({ document, state }: FormProps) {
  const { allowedActions } = document;
  const offered = Object.entries(forms).filter(([action]) => allowedActions.includes(action));
  return (
    <>
      {!allowedActions.includes('approve') && <WhyNotApprove document={document} />}
      {offered.length > 0 && (
        <section aria-labelledby="actions">
          <h2 id="actions">
            <Trans>Que faire ?</Trans>
          </h2>
          {offered.map(([action, Form]) => (
            <Form key={action} document={document} state={state} />
          ))}
        </section>
      )}
    </>
  );
}

/** A missing button is explained when the reason is a rule people know. */
function WhyNotApprove({ document: { state, checkedBy } }: Pick<FormProps, 'document'>) {
  const viewer = useViewer();
  if (state !== 'IDENTITY_CHECKED') return null;
  return (
    <Inset>
      <p>
        {checkedBy === viewer.personId ? (
          <Trans>Vous avez vérifié l’identité : il faut deux personnes, quelqu’un d’autre accorde.</Trans>
        ) : (
          <Trans>Ce n’est pas à vous d’accorder ce laissez-passer : le consul ou le chef de section le fait.</Trans>
        )}
      </p>
    </Inset>
  );
}

function PhotoForm({ document, state }: FormProps) {
  const { t } = useLingui();
  const { errors } = stateOf(state, 'attach');
  const hasPhoto = document.documents.some(({ kind }) => kind === 'photo');
  const form = (
    <StaffForm intent="attach" state={state} version={document.version} files>
      <FileField
        name="file"
        label={t`Photo d’identité`}
        hint={t`JPEG ou PNG, 413 × 531 points au moins : elle est imprimée sur la feuille.`}
        error={errors['file']}
        accept="image/jpeg,image/png"
      />
      <Button kind="secondary">{t`Joindre la photo`}</Button>
    </StaffForm>
  );
  if (!hasPhoto) return form;
  return (
    <Folded intent="attach" state={state} summary={t`Remplacer la photo`}>
      {form}
    </Folded>
  );
}

function ApproveForm({ document, state }: FormProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'approve');
  return (
    <StaffForm intent="approve" state={state} version={document.version}>
      <DateField
        name="validUntil"
        label={t`Valable jusqu’au`}
        hint={t`Le temps du voyage, 30 jours au plus. Vide : 30 jours.`}
        optional
        typed={typed}
        error={errors['validUntil']}
      />
      <Button>{t`Accorder le laissez-passer`}</Button>
    </StaffForm>
  );
}

function HandOverForm({ document, state }: FormProps) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      <p>
        <Trans>Imprimez la feuille, comparez la photo avec la personne, faites-la signer, puis notez la remise.</Trans>
      </p>
      <ButtonLink
        kind="secondary"
        href={`/${locale}/staff/travel/${document.id}/paper`}
      >{t`Imprimer le laissez-passer (PDF)`}</ButtonLink>
      <StaffForm intent="hand-over" state={state} version={document.version}>
        <Button>{t`Remis à la personne`}</Button>
      </StaffForm>
    </>
  );
}

function ArriveForm({ document, state }: FormProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'arrive');
  return (
    <Folded intent="arrive" state={state} summary={t`Noter l’arrivée`}>
      <StaffForm intent="arrive" state={state} version={document.version}>
        <DateField
          name="on"
          label={t`Arrivée le`}
          hint={t`Vide : aujourd’hui`}
          optional
          typed={typed}
          error={errors['on']}
        />
        <Button kind="secondary">{t`La personne est arrivée : le laissez-passer prend fin`}</Button>
      </StaffForm>
    </Folded>
  );
}

function RefuseForm({ document, state }: FormProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'refuse');
  const choices = useChoices(refusalWords);
  return (
    <Folded intent="refuse" state={state} summary={t`Refuser…`}>
      <StaffForm intent="refuse" state={state} version={document.version} draft>
        <Radios
          name="reason"
          label={t`Motif du refus`}
          value={typed['reason']}
          error={errors['reason']}
          choices={choices}
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

function RevokeForm({ document, state }: FormProps) {
  const { t } = useLingui();
  return (
    <Folded intent="revoke" state={state} summary={t`Retirer le laissez-passer`}>
      <StaffForm intent="revoke" state={state} version={document.version}>
        <p>
          <Trans>Il cesse de valoir à l’instant, partout.</Trans>
        </p>
        <Button kind="danger">{t`Retirer le laissez-passer`}</Button>
      </StaffForm>
    </Folded>
  );
}

function WithdrawForm({ document, state }: FormProps) {
  const { t } = useLingui();
  return (
    <Folded intent="withdraw" state={state} summary={t`La personne retire sa demande`}>
      <StaffForm intent="withdraw" state={state} version={document.version}>
        <Button kind="secondary">{t`Retirer la demande`}</Button>
      </StaffForm>
    </Folded>
  );
}
