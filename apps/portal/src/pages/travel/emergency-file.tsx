import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonLink, Details, ErrorSummary, Inset, Notice, SummaryList, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { placeNames } from '../../api/place-names';
import { summaryOf } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { HistoryTimeline } from '../../layout/history-timeline';
import type { HistoryLine } from '../../layout/history-timeline';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { FreeText } from '../visa-application/free-text';
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
        {isSent && (
          <Notice kind="success">
            <h2>
              <Trans>Votre pièce est bien arrivée</Trans>
            </h2>
          </Notice>
        )}
        {state?.typed['command'] === 'withdraw' && <ErrorSummary errors={summaryOf(state)} />}
        <h1>
          <Trans>Laissez-passer</Trans>
        </h1>
        <p>
          <Tag tone={travelTone(document.state)}>{document.text[locale]}</Tag>
        </p>
        <NextStep document={document} />
        {may('attach') && <SendPhoto document={document} state={state} idempotencyKey={key} />}
        <WhatToBring document={document} post={post[locale]} />
        <h2>
          <Trans>La demande</Trans>
        </h2>
        <SummaryList rows={useEmergencyRows(document, post[locale])} />
        <SentFiles document={document} />
        <HistoryTimeline items={history} />
        {may('withdraw') && <Withdraw document={document} idempotencyKey={key} />}
      </div>
    </Page>
  );
}

interface FileProps {
  document: EmergencyDocument;
}

/** What the post says, and what is left to do. */
function NextStep({ document: { id, refusal, ending, nextStep, missing, paper, allowedActions } }: FileProps) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      {refusal && (
        <Inset>
          <p>{refusal.text[locale]}</p>
          <FreeText text={refusal.note} />
        </Inset>
      )}
      {ending && (
        <Inset>
          <p>{ending.text[locale]}</p>
        </Inset>
      )}
      {nextStep && <p className="lead">{nextStep.text[locale]}</p>}
      {missing.length > 0 && (
        <>
          <h2>
            <Trans>Ce qui manque</Trans>
          </h2>
          <ul>
            {missing.map(({ code, words }) => (
              <li key={code}>{words[locale]}</li>
            ))}
          </ul>
        </>
      )}
      {paper && allowedActions.includes('download') && (
        <ButtonLink kind="secondary" href={`/${locale}/files/emergency-document/${id}/paper`}>
          {t`Voir le laissez-passer (PDF)`}
        </ButtonLink>
      )}
    </>
  );
}

function Withdraw({ document, idempotencyKey }: FileProps & { idempotencyKey: string }) {
  const { t } = useLingui();
  return (
    <Details summary={t`Retirer cette demande`}>
      <p>
        <Trans>La demande sera close. Vous pourrez en envoyer une autre.</Trans>
      </p>
      <PageForm state={undefined} draft={false} version={document.version} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="command" value="withdraw" />
        <Button kind="danger">{t`Retirer la demande`}</Button>
      </PageForm>
    </Details>
  );
}
