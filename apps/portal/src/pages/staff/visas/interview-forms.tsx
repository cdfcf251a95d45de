import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Select, TextArea, TextField } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { interviewOutcomeWords } from './examination-words';
import type { VisaFile } from './visa-file.types';

interface Props {
  file: VisaFile;
  state: FormState | undefined;
}

/** The interview: inviting to it, and what became of it. */
export function InterviewForms({ file, state }: Props) {
  const isInvited = file.interview !== null && file.interview.outcome === null;
  return (
    <>
      {isInvited && file.allowedActions.includes('record-interview') && <OutcomeForm file={file} state={state} />}
      {!isInvited && file.allowedActions.includes('invite-interview') && <InvitationForm file={file} state={state} />}
    </>
  );
}

function InvitationForm({ file, state }: Props) {
  const { t } = useLingui();
  const intent = 'invite-interview';
  const { errors, typed } = stateOf(state, intent);
  return (
    <Folded intent={intent} state={state} summary={t`Convoquer à un entretien`}>
      <StaffForm intent={intent} state={state} version={file.version}>
        <DateField name="on" label={t`Jour`} typed={typed} error={errors['on']} />
        <TextField
          name="time"
          label={t`Heure`}
          hint={t`À l’horloge du poste, par exemple 10:30.`}
          width="short"
          value={typed['time']}
          error={errors['time']}
          input={{ maxLength: 5 }}
        />
        <TextField
          name="place"
          label={t`Lieu`}
          value={typed['place']}
          error={errors['place']}
          input={{ maxLength: 200 }}
        />
        <Button>{t`Convoquer`}</Button>
      </StaffForm>
    </Folded>
  );
}

function OutcomeForm({ file, state }: Props) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const intent = 'record-interview';
  const { errors, typed } = stateOf(state, intent);
  const { on = '', time = '', place = '' } = file.interview ?? {};
  const day = formatDate(on, locale);
  return (
    <Folded intent={intent} state={state} summary={t`Entretien du ${day} à ${time} : noter la suite`}>
      <StaffForm intent={intent} state={state} version={file.version} draft>
        <p>{place}</p>
        <Select
          name="interviewOutcome"
          label={t`Ce qu’il en est`}
          value={typed['interviewOutcome']}
          error={errors['interviewOutcome']}
          placeholder={t`Choisissez`}
          options={Object.entries(interviewOutcomeWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
        />
        <TextArea
          name="interviewNote"
          label={t`Ce qui a été dit`}
          hint={t`Le demandeur ne le voit jamais.`}
          optional
          value={typed['interviewNote']}
          error={errors['interviewNote']}
          input={{ rows: 4, maxLength: 4000 }}
        />
        <Button>{t`Noter`}</Button>
      </StaffForm>
    </Folded>
  );
}
