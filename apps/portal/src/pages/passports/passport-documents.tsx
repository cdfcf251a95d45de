import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileField, Radios } from '@jatigi/ui';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { UploadProgress } from '../../forms/upload-progress';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import { passportDocumentWords } from './passport-words';
import type { PassportRequest } from './passport.types';

interface SendProps {
  request: PassportRequest;
  state: FormState | undefined;
  idempotencyKey: string;
}

/** What is missing first, then what may be replaced. */
function kindsOf({ missing, documents }: PassportRequest): string[] {
  const wanted = missing.map(({ pointer }) => pointer.replace('/documents/', ''));
  return [...wanted, ...documents.map(({ kind }) => kind)];
}

/** One document at a time; the first that is missing is chosen already. */
export function SendPassportDocument({ request, state, idempotencyKey }: SendProps) {
  const { i18n, t } = useLingui();
  const kinds = kindsOf(request);
  const sent = new Set(request.documents.map(({ kind }) => kind));
  const own = state?.typed['command'] === 'attach' ? state : undefined;
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="send">
      <h2 id="send">
        <Trans>Envoyer les pièces</Trans>
      </h2>
      <PageForm state={own} files draft={false} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="command" value="attach" />
        <Radios
          name="kind"
          label={t`Quelle pièce envoyez-vous ?`}
          value={own?.typed['kind'] ?? kinds[0]}
          choices={kinds.map((value) => ({
            value,
            label: i18n._(passportDocumentWords[value] ?? { id: value }),
            ...(sent.has(value) && { hint: t`Déjà envoyée ; un nouveau fichier la remplace` }),
          }))}
        />
        <FileField
          name="file"
          label={t`Le fichier`}
          hint={t`Photo (JPEG, PNG) ou PDF, 10 Mo au plus. La photo d’identité est un JPEG ou un PNG.`}
          error={own?.errors['file']}
          accept="image/jpeg,image/png,application/pdf"
        />
        <UploadProgress />
        <Button>{t`Envoyer la pièce`}</Button>
      </PageForm>
    </section>
  );
}

/** What was sent, each to be looked at again. */
export function SentPassportDocuments({ request: { id, documents } }: Pick<SendProps, 'request'>) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">
        <Trans>Pièces envoyées</Trans>
      </h2>
      <ul>
        {documents.map(({ kind, at }) => (
          <li key={kind}>
            <a href={`/${locale}/files/passport/${id}/documents/${kind}`} target="_blank" rel="noopener">
              {i18n._(passportDocumentWords[kind] ?? { id: kind })} {t`(nouvel onglet)`}
            </a>{' '}
            <span className="hint">{formatInstant(at, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
