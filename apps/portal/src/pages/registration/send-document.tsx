import { useLingui } from '@lingui/react/macro';
import type { FormState } from '../../forms/outcome';
import { SendDocumentForm, SentDocumentList } from '../../forms/send-document';
import { useLocale } from '../../layout/use-locale';
import { documentKinds, documentWords } from './registration-words';
import type { Registration } from './registration.types';

interface SendProps {
  registration: Registration;
  state: FormState | undefined;
  idempotencyKey: string;
}

export function SendDocument({ registration, state, idempotencyKey }: SendProps) {
  const { t } = useLingui();
  const labelOf = useLabel();
  return (
    <SendDocumentForm
      choices={documentKinds(registration.for).map((kind) => ({ kind, label: labelOf(kind) }))}
      sent={registration.documents}
      hint={t`Photo (JPEG, PNG) ou PDF, 10 Mo au plus. La photo d’identité est un JPEG ou un PNG.`}
      state={state}
      idempotencyKey={idempotencyKey}
    />
  );
}

export function SentDocuments({ registration: { id, documents } }: Pick<SendProps, 'registration'>) {
  const locale = useLocale();
  const hrefOf = (kind: string): string => `/${locale}/files/registration/${id}/documents/${kind}`;
  return <SentDocumentList documents={documents} labelOf={useLabel()} hrefOf={hrefOf} />;
}

function useLabel() {
  const { i18n } = useLingui();
  return (kind: string): string => i18n._(documentWords[kind] ?? { id: kind });
}
