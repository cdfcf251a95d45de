import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileField, Radios } from '@jatigi/ui';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { UploadProgress } from '../../forms/upload-progress';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import { emergencyDocumentKinds, emergencyDocumentWords } from './travel-words';
import type { EmergencyDocument } from './travel.types';

interface SendProps {
  document: EmergencyDocument;
  state: FormState | undefined;
  idempotencyKey: string;
}

/** The photo first, then whatever helps to say who she is: one at a time. */
export function SendPhoto({ document, state, idempotencyKey }: SendProps) {
  const { i18n, t } = useLingui();
  const sent = new Set(document.documents.map(({ kind }) => kind));
  const kinds = emergencyDocumentKinds(document.for);
  const own = state?.typed['command'] === 'attach' ? state : undefined;
  return (
    <section aria-labelledby="send">
      <h2 id="send">
        <Trans>Envoyer la photo et d’autres pièces</Trans>
      </h2>
      <p>
        <Trans>
          La photo est imprimée sur la feuille : de face, tête nue, fond clair, prise ces six derniers mois. Les autres
          pièces aident le poste ; elles ne sont pas obligatoires.
        </Trans>
      </p>
      <PageForm state={own} files draft={false} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="command" value="attach" />
        <Radios
          name="kind"
          label={t`Quelle pièce envoyez-vous ?`}
          value={own?.typed['kind'] ?? kinds.find((kind) => !sent.has(kind)) ?? kinds[0]}
          choices={kinds.map((value) => ({
            value,
            label: i18n._(emergencyDocumentWords[value] ?? { id: value }),
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
export function SentFiles({ document: { id, documents } }: Pick<SendProps, 'document'>) {
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
            <a href={`/${locale}/files/emergency-document/${id}/documents/${kind}`} target="_blank" rel="noopener">
              {i18n._(emergencyDocumentWords[kind] ?? { id: kind })} {t`(nouvel onglet)`}
            </a>{' '}
            <span className="hint">{formatInstant(at, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
