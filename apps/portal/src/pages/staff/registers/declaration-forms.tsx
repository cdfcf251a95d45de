import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Details, Inset, Radios, TextArea, TextField } from '@jatigi/ui';
import type { ReactNode } from 'react';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { StaffForm, stateOf } from '../staff-form';
import { useViewer } from '../use-viewer';
import { rejectionWords } from './registry-words';
import type { Declaration } from './registry.types';

interface Props {
  declaration: Declaration;
  state: FormState | undefined;
}

/** What can be done with the declaration now: exactly what the service allows. */
export function DeclarationForms({ declaration, state }: Props) {
  const { t } = useLingui();
  const may = (action: string): boolean => declaration.allowedActions.includes(action);
  const simple = (intent: string, words: string, kind: 'primary' | 'secondary' = 'primary') =>
    may(intent) && (
      <StaffForm intent={intent} state={state} version={declaration.version}>
        <p>
          <Button kind={kind}>{words}</Button>
        </p>
      </StaffForm>
    );
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">
        <Trans>Que faire ?</Trans>
      </h2>
      {simple('declare', t`Déclarer la naissance`)}
      {simple('verify', t`Vérifier : tout est prouvé`)}
      {simple('await-judgment', t`Attendre le jugement`)}
      {may('record-judgment') && <JudgmentForm declaration={declaration} state={state} />}
      {may('sign') ? <SignLink declaration={declaration} /> : <WhyNotSign declaration={declaration} />}
      {simple('assign', t`Prendre la déclaration`, 'secondary')}
      {simple('return-to-draft', t`Rendre pour correction`, 'secondary')}
      {may('reject') && <RejectForm declaration={declaration} state={state} />}
      {may('withdraw') && (
        <Details summary={t`Abandonner ce brouillon`}>
          {simple('withdraw', t`Abandonner le brouillon`, 'secondary')}
        </Details>
      )}
    </section>
  );
}

function SignLink({ declaration: { id } }: Pick<Props, 'declaration'>) {
  const locale = useLocale();
  return (
    <p>
      <a className="button button-primary" role="button" href={`/${locale}/staff/registers/declarations/${id}/sign`}>
        <Trans>Lire l’acte et signer</Trans>
      </a>
    </p>
  );
}

/** A missing button is explained when the reason is a rule people know. */
function WhyNotSign({ declaration: { state, verifiedBy, openSuspicions } }: Pick<Props, 'declaration'>) {
  const viewer = useViewer();
  if (state !== 'VERIFIED') return null;
  let why: ReactNode = <Trans>L’acte est signé par le consul ou le chef de section.</Trans>;
  if (openSuspicions > 0) why = <Trans>Un doublon possible doit être examiné avant la signature.</Trans>;
  else if (verifiedBy === viewer.personId)
    why = <Trans>Vous avez vérifié cette déclaration : il faut deux personnes, quelqu’un d’autre signe.</Trans>;
  return (
    <Inset>
      <p>{why}</p>
    </Inset>
  );
}

function JudgmentForm({ declaration, state }: Props) {
  const { t } = useLingui();
  return (
    <StaffForm intent="record-judgment" state={state} version={declaration.version} draft>
      <h3>{t`Jugement rendu`}</h3>
      <JudgmentFields state={stateOf(state, 'record-judgment')} />
      <Button>{t`Enregistrer le jugement`}</Button>
    </StaffForm>
  );
}

export function JudgmentFields({ state: { errors, typed } }: { state: Pick<FormState, 'errors' | 'typed'> }) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name="court"
        label={t`Tribunal`}
        value={typed['court']}
        error={errors['court']}
        input={{ maxLength: 200 }}
      />
      <TextField
        name="reference"
        label={t`Référence`}
        value={typed['reference']}
        error={errors['reference']}
        input={{ maxLength: 80 }}
      />
      <DateField name="date" label={t`Date du jugement`} typed={typed} error={errors['date']} />
    </>
  );
}

function RejectForm({ declaration, state }: Props) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'reject');
  const isBack = typed['intent'] === 'reject';
  const form = (
    <StaffForm intent="reject" state={state} version={declaration.version} draft>
      <Radios
        name="reason"
        label={t`Motif du rejet`}
        value={typed['reason']}
        error={errors['reason']}
        choices={Object.entries(rejectionWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <TextArea
        name="text"
        label={t`Ce qui est dit au déclarant`}
        optional
        value={typed['text']}
        error={errors['text']}
        input={{ rows: 3, maxLength: 2000 }}
      />
      <Button kind="danger">{t`Rejeter la déclaration`}</Button>
    </StaffForm>
  );
  return isBack ? form : <Details summary={t`Rejeter la déclaration…`}>{form}</Details>;
}
