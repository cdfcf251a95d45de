import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, Tag, TextArea } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatDate, formatInstant } from '../../../locale/format';
import { answerWords, consultationStateWords, consultationTones } from '../consultations/consultation-words';
import type { ConsultedService, FileConsultation } from '../consultations/consultation.types';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import type { VisaFile } from './visa-file.types';

interface Props {
  file: VisaFile;
  consultations: readonly FileConsultation[];
  services: readonly ConsultedService[];
  state: FormState | undefined;
  /** Of the post, as in the history. */
  zone: string;
}

/** Whom this file was asked about, what they said, and asking somebody more. */
export function ConsultationsBox({ file, consultations, services, state, zone }: Props) {
  const mayAsk = file.allowedActions.includes('open-consultation');
  if (consultations.length === 0 && !mayAsk) return null;
  return (
    <section aria-labelledby="consultations">
      <h2 id="consultations">
        <Trans>Consultations</Trans>
      </h2>
      <ul className="task-list">
        {consultations.map((one) => (
          <li key={one.id}>
            <Asked consultation={one} zone={zone} />
            <Reply consultation={one} state={state} />
            <Close consultation={one} file={file} state={state} />
          </li>
        ))}
      </ul>
      {mayAsk && <AskForm file={file} services={services} state={state} />}
    </section>
  );
}

function Asked({ consultation, zone }: { consultation: FileConsultation; zone: string }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { name, service, state, dueOn, texts, answer } = consultation;
  const on = dueOn && formatDate(dueOn, locale);
  const at = answer && formatInstant(answer.at, locale, zone);
  return (
    <div>
      {name?.[locale] ?? service} <Tag tone={consultationTones[state]}>{i18n._(consultationStateWords[state])}</Tag>{' '}
      <Answered answer={answer} />
      <div className="hint">
        {on && <Trans>Réponse avant le {on}</Trans>} {at && <Trans>reçue le {at}</Trans>}
        <Said texts={texts} />
      </div>
    </div>
  );
}

function Answered({ answer }: Pick<FileConsultation, 'answer'>) {
  const { i18n } = useLingui();
  if (answer === null) return null;
  return (
    <>
      <Tag tone={answer.answer === 'objection' ? 'bad' : 'good'}>{i18n._(answerWords[answer.answer])}</Tag>{' '}
      {answer.late && (
        <Tag tone="wait">
          <Trans>hors délai</Trans>
        </Tag>
      )}
    </>
  );
}

/** What was asked and said, in the order in which it was. */
function Said({ texts }: Pick<FileConsultation, 'texts'>) {
  const { t } = useLingui();
  const lines = [
    ['', texts.question],
    [t`Le service demande :`, texts.askedBack],
    [t`Le poste a répondu :`, texts.reply],
    [t`Motif :`, texts.objection],
    [t`Plus attendue :`, texts.closing],
  ] as const;
  return lines.map(([label, words]) => words && <p key={label}>{[label, words].filter(Boolean).join(' ')}</p>);
}

interface OneProps {
  consultation: FileConsultation;
  state: FormState | undefined;
}

function Reply({ consultation: { id, version, allowedActions }, state }: OneProps) {
  const { t } = useLingui();
  const intent = `reply:${id}`;
  const { errors, typed } = stateOf(state, intent);
  if (!allowedActions.includes('reply')) return null;
  const name = `reply-${id}`;
  return (
    <StaffForm intent={intent} state={state} version={version}>
      <input type="hidden" name="consultation" value={id} />
      <TextArea
        name={name}
        label={t`Votre réponse au service`}
        value={typed[name]}
        error={errors[name]}
        input={{ rows: 3, maxLength: 4000 }}
      />
      <Button kind="secondary">{t`Répondre au service`}</Button>
    </StaffForm>
  );
}

function Close({ consultation, file, state }: OneProps & { file: VisaFile }) {
  const { t } = useLingui();
  const { id, version, silence, allowedActions } = consultation;
  const intent = `close:${id}`;
  const { errors, typed } = stateOf(state, intent);
  if (!allowedActions.includes('close') || !file.allowedActions.includes('extend')) return null;
  const name = `closing-${id}`;
  return (
    <Folded intent={intent} state={state} summary={t`Ne plus attendre cette réponse`}>
      <StaffForm intent={intent} state={state} version={version}>
        <input type="hidden" name="consultation" value={id} />
        <TextArea
          name={name}
          label={t`Pourquoi`}
          hint={
            silence === 'escalate'
              ? t`Sans cette réponse, aucun visa ne peut être proposé ; un refus le peut.`
              : t`Le silence de ce service vaut absence d’objection.`
          }
          value={typed[name]}
          error={errors[name]}
          input={{ rows: 3, maxLength: 4000 }}
        />
        <Button kind="secondary">{t`Ne plus attendre`}</Button>
      </StaffForm>
    </Folded>
  );
}

function AskForm({ file, services, state }: Omit<Props, 'consultations' | 'zone'>) {
  const { t } = useLingui();
  const locale = useLocale();
  const intent = 'open-consultation';
  const { errors, typed } = stateOf(state, intent);
  return (
    <Folded intent={intent} state={state} summary={t`Consulter un service`}>
      <StaffForm intent={intent} state={state} version={file.version} draft>
        <Select
          name="service"
          label={t`Service`}
          value={typed['service']}
          error={errors['service']}
          placeholder={t`Choisissez`}
          options={services.map(({ code, name }) => ({ value: code, label: name[locale] }))}
        />
        <TextArea
          name="question"
          label={t`Votre question`}
          hint={t`Le service voit aussi ce dont il a besoin du dossier, et rien d’autre.`}
          optional
          value={typed['question']}
          error={errors['question']}
          input={{ rows: 3, maxLength: 4000 }}
        />
        <Button>{t`Envoyer la consultation`}</Button>
      </StaffForm>
    </Folded>
  );
}
