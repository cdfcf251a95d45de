import { useLingui } from '@lingui/react/macro';
import type { FormState } from '../../forms/outcome';
import { SendDocumentForm, SentDocumentList } from '../../forms/send-document';
import { useLocale } from '../../layout/use-locale';
import type { Certificate, CertificateKind } from './certificate.types';

interface Props {
  certificate: Certificate;
  kind: CertificateKind | null;
}

/** Which documents a request may hold: those of its kind, without what only a stated person has to prove. */
export function documentsOf({ missing, documents }: Certificate, kind: CertificateKind): CertificateKind['documents'] {
  const known = new Set([...missing, ...documents.map((one) => one.kind)]);
  return kind.documents.filter((one) => !one.onlyStated || known.has(one.kind));
}

export function SendCertificateDocument(
  props: Props & { kind: CertificateKind; state: FormState | undefined; idempotencyKey: string },
) {
  const { certificate, kind, state, idempotencyKey } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const choices = documentsOf(certificate, kind).map((one) => ({ kind: one.kind, label: one.label[locale] }));
  if (choices.length === 0) return null;
  return (
    <SendDocumentForm
      choices={choices}
      sent={certificate.documents}
      hint={t`Photo (JPEG, PNG) ou PDF, 10 Mo au plus`}
      state={state}
      idempotencyKey={idempotencyKey}
    />
  );
}

export function SentCertificateDocuments({ certificate: { id, documents }, kind }: Props) {
  const locale = useLocale();
  const labelOf = (code: string): string => kind?.documents.find((one) => one.kind === code)?.label[locale] ?? code;
  const hrefOf = (code: string): string => `/${locale}/files/certificate/${id}/documents/${code}`;
  return <SentDocumentList documents={documents} labelOf={labelOf} hrefOf={hrefOf} />;
}
