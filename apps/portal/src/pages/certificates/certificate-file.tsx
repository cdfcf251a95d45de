import { useLingui } from '@lingui/react/macro';
import { BackLink, ErrorSummary, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { placeNames } from '../../api/place-names';
import { summaryOf } from '../../forms/outcome';
import { HistoryTimeline } from '../../layout/history-timeline';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { CaseDone, WithdrawRequest } from '../files/case-parts';
import { paymentFor } from '../payment/payment';
import type { PayState } from '../payment/payment';
import { AboutCertificate } from './about-certificate';
import { certificateAction } from './certificate-commands';
import { certificateKind, certificatePath } from './certificate-path';
import { certificateTone } from './certificate-words';
import type { Certificate } from './certificate.types';
import { NextStep, PaperLink } from './next-step';
import { SendCertificateDocument, SentCertificateDocuments } from './send-certificate-document';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const certificate = await Api.of(args).get<Certificate>(certificatePath(args));
    const [post, kind, payment] = await Promise.all([
      placeNames(args, certificate.post),
      certificateKind(args, certificate.kind, certificate.post),
      certificate.nextStep?.code === 'pay' ? paymentFor(args, certificate.id) : null,
    ]);
    const isSent = new URL(args.request.url).searchParams.has('sent');
    return { certificate, kind, post, payment, isSent, key: crypto.randomUUID() };
  });
}

export function action(args: ActionFunctionArgs) {
  return certificateAction(args);
}

export default function CertificatePage() {
  const { certificate, kind, post, payment, isSent, key } = useLoaderData<typeof loader>();
  const state = useActionData() as PayState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = certificate.title[locale];
  const may = (action: string): boolean => certificate.allowedActions.includes(action);
  return (
    <Page title={title} hasErrors={state !== undefined && state.checkout === undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <CaseDone what={isSent ? 'sent' : null} />
        {state?.typed['command'] === 'withdraw' && <ErrorSummary errors={summaryOf(state)} />}
        <h1>{title}</h1>
        <p>
          <Tag tone={certificateTone(certificate.state)}>{certificate.text[locale]}</Tag>
        </p>
        <NextStep certificate={certificate} kind={kind} payment={payment} state={state} idempotencyKey={key} />
        <PaperLink certificate={certificate} />
        {may('attach') && kind && (
          <SendCertificateDocument certificate={certificate} kind={kind} state={state} idempotencyKey={key} />
        )}
        <AboutCertificate certificate={certificate} post={post[locale]} />
        <SentCertificateDocuments certificate={certificate} kind={kind} />
        <HistoryTimeline items={certificate.history} />
        {may('withdraw') && <WithdrawRequest version={certificate.version} idempotencyKey={key} />}
      </div>
    </Page>
  );
}
