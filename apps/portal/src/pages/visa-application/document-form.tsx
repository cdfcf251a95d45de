import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileField, Verdict } from '@jatigi/ui';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { UploadProgress } from '../../forms/upload-progress';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import type { ChecklistLine } from './application.types';
import { rejectionReasons, verdictWords } from './state-words';

interface DocumentFormProps {
  document: ChecklistLine;
  /** Where the last one that was sent can be seen. */
  content: string;
  state: FormState | undefined;
  idempotencyKey: string;
}

/** One document: what became of the last one that was sent, and the way to send another. */
export function DocumentForm({ document, content, state, idempotencyKey }: DocumentFormProps) {
  const { t } = useLingui();
  const isPdfToo = document.mediaTypes.includes('application/pdf');
  return (
    <>
      <LastOne document={document} href={content} />
      <PageForm state={state} files draft={false} idempotencyKey={idempotencyKey}>
        <FileField
          name="file"
          label={document.upload ? t`Choisir un autre fichier` : t`Choisir un fichier`}
          hint={isPdfToo ? t`Photo (JPEG, PNG) ou PDF, 10 Mo au plus` : t`Photo (JPEG ou PNG), 10 Mo au plus`}
          error={state?.errors['file']}
          accept={document.mediaTypes.join(',')}
        />
        <UploadProgress />
        <Button>{t`Envoyer la pièce`}</Button>
      </PageForm>
    </>
  );
}

/** The verdict in words. */
function LastOne({ document, href }: { document: ChecklistLine; href: string }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { state, upload, reason } = document;
  const verdict = verdictWords[state];
  if (!upload || !verdict) return null;
  const why = reason === null ? undefined : rejectionReasons[reason];
  const at = formatInstant(upload.at, locale);
  return (
    <Verdict tone={verdict.tone} title={i18n._(verdict.label)}>
      {why && <p>{i18n._(why)}</p>}
      {state === 'uploaded' && (
        <p>
          <Trans>Le poste l’examine après le dépôt de la demande.</Trans>
        </p>
      )}
      <p>
        <a href={href} target="_blank" rel="noopener">{t`Voir le fichier envoyé (nouvel onglet)`}</a>{' '}
        <span className="hint">{at}</span>
      </p>
    </Verdict>
  );
}
