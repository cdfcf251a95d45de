import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Details, Select, Tag } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { Who } from '../person-name';
import { StaffForm, stateOf } from '../staff-form';
import type { ChecklistDocument, VisaFile } from './visa-file.types';
import { documentStateWords, documentTones, rejectionWords } from './visa-words';

/** Each document with its verdict, and the verdicts that can be given now. */
export function Checklist({ file, state }: { file: VisaFile; state: FormState | undefined }) {
  const mayReview = file.allowedActions.includes('review-document');
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">
        <Trans>Liste des pièces</Trans>
      </h2>
      <ul className="task-list">
        {file.documents.map((document) => (
          <li key={document.kind}>
            <Verdict document={document} />
            {mayReview && <VerdictForms document={document} version={file.version} state={state} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Verdict({ document }: { document: ChecklistDocument }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const words = documentStateWords[document.state];
  const reason = document.reason === null ? undefined : rejectionWords[document.reason as keyof typeof rejectionWords];
  return (
    <div>
      {document.title[locale]} <Tag tone={documentTones[document.state]}>{words ? i18n._(words) : document.state}</Tag>
      <div className="hint">
        {document.need === 'required' ? <Trans>obligatoire</Trans> : <Trans>sur demande</Trans>}
        {reason && <> · {i18n._(reason)}</>}
        {document.reviewedBy !== null && (
          <>
            {' · '}
            <Trans>examiné par</Trans> <Who personId={document.reviewedBy} />
          </>
        )}
      </div>
    </div>
  );
}

interface FormsProps {
  document: ChecklistDocument;
  version: number;
  state: FormState | undefined;
}

function VerdictForms({ document, version, state }: FormsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { kind, title } = document;
  const hidden = <span className="visually-hidden"> : {title[locale]}</span>;
  const simple = (name: 'accept' | 'waive', words: string) => (
    <StaffForm intent={`${name}:${kind}`} state={state} version={version}>
      <input type="hidden" name="kind" value={kind} />
      <Button kind="secondary">
        {words}
        {hidden}
      </Button>
    </StaffForm>
  );
  return (
    <div className="filters">
      {document.upload !== null && document.state !== 'accepted' && simple('accept', t`Accepter`)}
      {document.state !== 'waived' && document.state !== 'accepted' && simple('waive', t`Dispenser`)}
      {document.upload !== null && document.state !== 'rejected' && (
        <RejectForm document={document} version={version} state={state} />
      )}
    </div>
  );
}

function RejectForm({ document: { kind, title }, version, state }: FormsProps) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const intent = `reject:${kind}`;
  const { errors, typed } = stateOf(state, intent);
  const name = `reason-${kind}`;
  const form = (
    <StaffForm intent={intent} state={state} version={version}>
      <input type="hidden" name="kind" value={kind} />
      <Select
        name={name}
        label={t`Pourquoi`}
        value={typed[name]}
        error={errors[name]}
        placeholder={t`Choisissez un motif`}
        options={Object.entries(rejectionWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <Button kind="danger">{t`Refuser le document`}</Button>
    </StaffForm>
  );
  if (errors[name] !== undefined) return form;
  return (
    <Details
      summary={
        <>
          {t`Refuser…`}
          <span className="visually-hidden"> {title[locale]}</span>
        </>
      }
    >
      {form}
    </Details>
  );
}
