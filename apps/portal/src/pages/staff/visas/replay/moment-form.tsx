import { useLingui } from '@lingui/react/macro';
import { Button, DateField, TextField } from '@jatigi/ui';
import type { FormState } from '../../../../forms/outcome';
import { QuestionForm } from '../../../../forms/question-form';

interface MomentFormProps {
  action: string;
  /** Whose clocks count. */
  zone: string;
  /** What the form shows at first. */
  moment?: { on: string; time: string } | undefined;
  state?: FormState | undefined;
}

/** The day and the hour of which the file is read. */
export function MomentForm({ action, zone, moment, state }: MomentFormProps) {
  const { t } = useLingui();
  const { errors = {}, typed = {} } = state ?? {};
  return (
    <QuestionForm action={action} state={state} label={t`Relire le dossier tel qu’il était`}>
      <div className="filters">
        <DateField name="on" label={t`Le`} value={moment?.on} typed={typed} error={errors['on']} />
        <TextField
          name="time"
          label={t`À`}
          hint={t`Par exemple 10:30, à l’heure du poste (${zone}). Sans heure : à la fin du jour.`}
          optional
          width="short"
          value={typed['time'] ?? moment?.time}
          error={errors['time']}
          input={{ maxLength: 5 }}
        />
        <Button kind="secondary">{t`Relire le dossier`}</Button>
      </div>
    </QuestionForm>
  );
}
