import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonLink, ErrorSummary, SummaryList, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { placeNames } from '../../api/place-names';
import { summaryOf } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { HistoryTimeline } from '../../layout/history-timeline';
import type { HistoryLine } from '../../layout/history-timeline';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { CaseDone, CaseNextStep, WithdrawRequest } from '../files/case-parts';
import { emergencyAction } from './emergency-commands';
import { useEmergencyRows } from './emergency-rows';
import { SendPhoto, SentFiles } from './send-photo';
import { emergencyPath } from './travel-paths';
import { travelTone } from './travel-words';
import { WhatToBring } from './what-to-bring';
import type { EmergencyDocument } from './travel.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const path = emergencyPath(args);
    const [document, history] = await Promise.all([
      api.get<EmergencyDocument>(path),
      api.get<{ items: HistoryLine[] }>(`${path}/history`),
    ]);
    const post = await placeNames(args, document.post);
    const isSent = new URL(args.request.url).searchParams.has('sent');
    return { document, post, history: history.items, isSent, key: crypto.randomUUID() };
  });
}

export function action(args: ActionFunctionArgs) {
  return emergencyAction(args);
}

export default function EmergencyDocumentPage() {
  const { document, post, history, isSent, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const may = (action: string): boolean => document.allowedActions.includes(action);
  return (
    <Page title={t`Laissez-passer`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <CaseDone what={isSent ? 'sent' : null} />
        {state?.typed['command'] === 'withdraw' && <ErrorSummary errors={summaryOf(state)} />}
        <h1>
          <Trans>Laissez-passer</Trans>
        </h1>
        <p>
          <Tag tone={travelTone(document.state)}>{document.text[locale]}</Tag>
        </p>
        <CaseNextStep answer={document}>
          {document.paper && may('download') && (
            <ButtonLink kind="secondary" href={`/${locale}/files/emergency-document/${document.id}/paper`}>
              {t`Voir le laissez-passer (PDF)`}
            </ButtonLink>
          )}
        </CaseNextStep>
        {may('attach') && <SendPhoto document={document} state={state} idempotencyKey={key} />}
        <WhatToBring document={document} post={post[locale]} />
        <h2>
          <Trans>La demande</Trans>
        </h2>
        <SummaryList rows={useEmergencyRows(document, post[locale])} />
        <SentFiles document={document} />
        <HistoryTimeline items={history} />
        {may('withdraw') && <WithdrawRequest version={document.version} idempotencyKey={key} />}
      </div>
    </Page>
  );
}
