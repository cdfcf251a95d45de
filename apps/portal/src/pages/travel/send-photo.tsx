import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../forms/outcome';
import { SendDocumentForm, SentDocumentList } from '../../forms/send-document';
import { useLocale } from '../../layout/use-locale';
import { emergencyDocumentKinds, emergencyDocumentWords } from './travel-words';
import type { EmergencyDocument } from './travel.types';

interface SendProps {
  document: EmergencyDocument;
  state: FormState | undefined;
  idempotencyKey: string;
}

/** The photo first, then whatever helps to say who she is. */
export function SendPhoto({ document, state, idempotencyKey }: SendProps) {
  const { t } = useLingui();
  const labelOf = useLabel();
  return (
    <SendDocumentForm
      title={t`Envoyer la photo et d’autres pièces`}
      choices={emergencyDocumentKinds(document.for).map((kind) => ({ kind, label: labelOf(kind) }))}
      sent={document.documents}
      hint={t`Photo (JPEG, PNG) ou PDF, 10 Mo au plus. La photo d’identité est un JPEG ou un PNG.`}
      state={state}
      idempotencyKey={idempotencyKey}
    >
      <p>
        <Trans>
          La photo est imprimée sur la feuille : de face, tête nue, fond clair, prise ces six derniers mois. Les autres
          pièces aident le poste ; elles ne sont pas obligatoires.
        </Trans>
      </p>
    </SendDocumentForm>
  );
}

export function SentFiles({ document: { id, documents } }: Pick<SendProps, 'document'>) {
  const locale = useLocale();
  const hrefOf = (kind: string): string => `/${locale}/files/emergency-document/${id}/documents/${kind}`;
  return <SentDocumentList documents={documents} labelOf={useLabel()} hrefOf={hrefOf} />;
}

function useLabel() {
  const { i18n } = useLingui();
  return (kind: string): string => i18n._(emergencyDocumentWords[kind] ?? { id: kind });
}
