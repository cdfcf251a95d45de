import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Inset } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { PayForm } from '../payment/pay-form';
import type { Payment, PayState } from '../payment/payment';
import { FreeText } from '../visa-application/free-text';
import type { Certificate, CertificateKind, Reason } from './certificate.types';

interface Props {
  certificate: Certificate;
  kind: CertificateKind | null;
  payment: Payment | null;
  state: PayState | undefined;
  idempotencyKey: string;
}

/** What the post says, and the one thing to do now. */
export function NextStep({ certificate, kind, payment, state, idempotencyKey }: Props) {
  const locale = useLocale();
  const { denial, revocation, nextStep, message, dueOn, reference } = certificate;
  return (
    <>
      <Why of={denial} />
      <Why of={revocation} />
      {nextStep && <p className="lead">{nextStep.text[locale]}</p>}
      {message && (
        <Inset>
          <p>
            <strong>
              <Trans>Le poste vous demande :</Trans>
            </strong>{' '}
            {message}
          </p>
        </Inset>
      )}
      <Missing certificate={certificate} kind={kind} />
      {dueOn !== null && nextStep?.code !== 'pay' && <Due on={dueOn} />}
      {nextStep?.code === 'pay' && (
        <PayForm payment={payment} reference={reference} state={state} idempotencyKey={idempotencyKey} />
      )}
    </>
  );
}

/** Why it was denied or revoked, and what can be done about it. */
function Why({ of: said }: { of: Reason | null }) {
  const locale = useLocale();
  if (!said) return null;
  return (
    <Inset>
      <p>{said.text[locale]}</p>
      <FreeText text={said.note} />
      {said.contest && <p>{said.contest[locale]}</p>}
    </Inset>
  );
}

function Missing({ certificate: { missing }, kind }: Pick<Props, 'certificate' | 'kind'>) {
  const locale = useLocale();
  if (missing.length === 0) return null;
  return (
    <>
      <h2>
        <Trans>Ce qui manque</Trans>
      </h2>
      <ul>
        {missing.map((code) => (
          <li key={code}>{kind?.documents.find((one) => one.kind === code)?.label[locale] ?? code}</li>
        ))}
      </ul>
    </>
  );
}

function Due({ on }: { on: string }) {
  const date = formatDate(on, useLocale());
  return (
    <p className="hint">
      <Trans>Au plus tard le {date}</Trans>
    </p>
  );
}

export function PaperLink({ certificate: { id, certificate } }: Pick<Props, 'certificate'>) {
  const { t } = useLingui();
  const locale = useLocale();
  if (!certificate) return null;
  return (
    <ButtonLink href={`/${locale}/files/certificate/${id}/paper`}>{t`Télécharger le certificat (PDF)`}</ButtonLink>
  );
}
