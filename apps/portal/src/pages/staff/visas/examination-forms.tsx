import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkboxes, TextArea } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { BiometricsForm } from './biometrics-form';
import { BondForm } from './bond-form';
import { GrantFields } from './grant-fields';
import { InterviewForms } from './interview-forms';
import { suggestedTerms } from './suggested-terms';
import type { RefusalCode, VisaFile } from './visa-file.types';

interface Props {
  file: VisaFile;
  codes: readonly RefusalCode[];
  state: FormState | undefined;
}

/** What the first person can do with the file now: exactly what the service allows her. */
export function ExaminationForms({ file, codes, state }: Props) {
  const { t } = useLingui();
  const may = (action: string): boolean => file.allowedActions.includes(action);
  const isAny = [
    ...['admit', 'request-information', 'declare-inadmissible', 'propose-decision', 'record-biometrics', 'record-bond'],
  ].some(may);
  if (!isAny) return null;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">
        <Trans>Que faire de ce dossier ?</Trans>
      </h2>
      {may('admit') && (
        <StaffForm intent="admit" state={state} version={file.version}>
          <Button>{t`Déclarer recevable et examiner`}</Button>
        </StaffForm>
      )}
      {may('propose-decision') && (
        <>
          <Folded intent="propose-grant" state={state} summary={t`Proposer d’accorder le visa`}>
            <GrantForm file={file} state={state} />
          </Folded>
          <Folded intent="propose-refusal" state={state} summary={t`Proposer de refuser le visa`}>
            <RefusalForm file={file} codes={codes} state={state} />
          </Folded>
        </>
      )}
      <BiometricsForm file={file} state={state} />
      <InterviewForms file={file} state={state} />
      <BondForm file={file} state={state} />
      {may('request-information') && (
        <Folded intent="request-information" state={state} summary={t`Demander un renseignement`}>
          <InformationForm file={file} state={state} />
        </Folded>
      )}
      {may('declare-inadmissible') && (
        <Folded intent="declare-inadmissible" state={state} summary={t`Déclarer irrecevable`}>
          <InadmissibleForm file={file} codes={codes} state={state} />
        </Folded>
      )}
      {may('declare-not-required') && (
        <Folded intent="declare-not-required" state={state} summary={t`Constater qu’aucun visa n’est nécessaire`}>
          <NotRequiredForm file={file} state={state} />
        </Folded>
      )}
    </section>
  );
}

interface GrantFormProps extends Omit<Props, 'codes'> {
  /** An appeal that is allowed grants the same terms. */
  intent?: string;
  button?: string;
}

export function GrantForm({ file, state, intent = 'propose-grant', button }: GrantFormProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, intent);
  return (
    <StaffForm intent={intent} state={state} version={file.version} draft>
      <GrantFields types={file.visaTypes} suggested={suggestedTerms(file)} errors={errors} typed={typed} />
      <TextArea
        name="note"
        label={t`Note pour la personne qui décide`}
        hint={t`Le demandeur ne la voit jamais.`}
        optional
        value={typed['note']}
        error={errors['note']}
        input={{ rows: 3, maxLength: 4000 }}
      />
      <Button>{button ?? t`Proposer l’accord`}</Button>
    </StaffForm>
  );
}

export function CodesField({ name, codes, typed, error }: CodesProps) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Checkboxes
      name={name}
      label={t`Motifs`}
      hint={t`Un au moins. Le demandeur les lit en toutes lettres.`}
      values={(typed ?? '').split(',')}
      error={error}
      choices={codes.map(({ code, text }) => ({ value: code, label: `${code} : ${text[locale]}` }))}
    />
  );
}

interface CodesProps {
  name: string;
  codes: readonly RefusalCode[];
  typed: string | undefined;
  error: string | undefined;
}

function RefusalForm({ file, codes, state }: Props) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'propose-refusal');
  return (
    <StaffForm intent="propose-refusal" state={state} version={file.version} draft>
      <CodesField name="codes" codes={codes} typed={typed['codes']} error={errors['codes']} />
      <TextArea
        name="refusalNote"
        label={t`Note pour la personne qui décide`}
        hint={t`Le demandeur ne la voit jamais.`}
        optional
        value={typed['refusalNote']}
        error={errors['refusalNote']}
        input={{ rows: 3, maxLength: 4000 }}
      />
      <Button kind="danger">{t`Proposer le refus`}</Button>
    </StaffForm>
  );
}

function InformationForm({ file, state }: Omit<Props, 'codes'>) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'request-information');
  return (
    <StaffForm intent="request-information" state={state} version={file.version} draft>
      <TextArea
        name="message"
        label={t`Ce que le demandeur doit fournir ou expliquer`}
        hint={t`Il le lit tel quel ; les délais s’arrêtent jusqu’à sa réponse.`}
        value={typed['message']}
        error={errors['message']}
        input={{ maxLength: 4000 }}
      />
      <Button>{t`Envoyer la question`}</Button>
    </StaffForm>
  );
}

function InadmissibleForm({ file, codes, state }: Props) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'declare-inadmissible');
  return (
    <StaffForm intent="declare-inadmissible" state={state} version={file.version}>
      <CodesField
        name="inadmissibleCodes"
        codes={codes}
        typed={typed['inadmissibleCodes']}
        error={errors['inadmissibleCodes']}
      />
      <Button kind="danger">{t`Déclarer irrecevable`}</Button>
    </StaffForm>
  );
}

function NotRequiredForm({ file, state }: Omit<Props, 'codes'>) {
  const { t } = useLingui();
  return (
    <StaffForm intent="declare-not-required" state={state} version={file.version}>
      <p>
        <Trans>
          Par exemple, le demandeur s’est trompé de nationalité, ou voyage avec un autre passeport qui le dispense. Le
          dossier est clos sans refus et les droits lui sont rendus.
        </Trans>
      </p>
      <Button>{t`Clore le dossier`}</Button>
    </StaffForm>
  );
}
