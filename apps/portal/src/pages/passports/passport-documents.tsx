import { useLingui } from '@lingui/react/macro';
import type { FormState } from '../../forms/outcome';
import { SendDocumentForm, SentDocumentList } from '../../forms/send-document';
import { useLocale } from '../../layout/use-locale';
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

export function SendPassportDocument({ request, state, idempotencyKey }: SendProps) {
  const { t } = useLingui();
  const labelOf = useLabel();
  const choices = kindsOf(request).map((kind) => ({ kind, label: labelOf(kind) }));
  if (choices.length === 0) return null;
  return (
    <SendDocumentForm
      choices={choices}
      sent={request.documents}
      hint={t`Photo (JPEG, PNG) ou PDF, 10 Mo au plus. La photo d’identité est un JPEG ou un PNG.`}
      state={state}
      idempotencyKey={idempotencyKey}
    />
  );
}

export function SentPassportDocuments({ request: { id, documents } }: Pick<SendProps, 'request'>) {
  const locale = useLocale();
  const hrefOf = (kind: string): string => `/${locale}/files/passport/${id}/documents/${kind}`;
  return <SentDocumentList documents={documents} labelOf={useLabel()} hrefOf={hrefOf} />;
}

function useLabel() {
  const { i18n } = useLingui();
  return (kind: string): string => i18n._(passportDocumentWords[kind] ?? { id: kind });
}
