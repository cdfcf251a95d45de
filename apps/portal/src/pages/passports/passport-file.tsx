import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ErrorSummary, SummaryList, Tag } from '@jatigi/ui';
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
import { formatDate } from '../../locale/format';
import { CaseDone, CaseNextStep, WithdrawRequest } from '../files/case-parts';
import { passportAction } from './passport-commands';
import { SendPassportDocument, SentPassportDocuments } from './passport-documents';
import { passportPath } from './passport-path';
import { AppointmentAt, Delay, PassportWay } from './passport-way';
import { passportKindWords, passportTone } from './passport-words';
import type { PassportRequest } from './passport.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const path = passportPath(args);
    const [request, history] = await Promise.all([
      api.get<PassportRequest>(path),
      api.get<{ items: HistoryLine[] }>(`${path}/history`),
    ]);
    const [post, deliverTo] = await Promise.all([placeNames(args, request.post), placeNames(args, request.deliverTo)]);
    const { searchParams } = new URL(args.request.url);
    const done = ['sent', 'saved'].find((name) => searchParams.has(name)) ?? null;
    return { request, places: { post, deliverTo }, history: history.items, done, key: crypto.randomUUID() };
  });
}

export function action(args: ActionFunctionArgs) {
  return passportAction(args);
}

export default function PassportPage() {
  const { request, places, history, done, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const may = (action: string): boolean => request.allowedActions.includes(action);
  const failed = ['withdraw', 'resubmit'].includes(state?.typed['command'] ?? '');
  return (
    <Page title={t`Demande de passeport`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <CaseDone what={done} />
        {state && failed && <ErrorSummary errors={summaryOf(state)} />}
        <h1>
          <Trans>Demande de passeport</Trans>
        </h1>
        <p>
          <Tag tone={passportTone(request.state)}>{request.text[locale]}</Tag>
        </p>
        <CaseNextStep answer={request} />
        <AppointmentAt request={request} post={places.post[locale]} />
        <Delay request={request} />
        {may('attach') && <SendPassportDocument request={request} state={state} idempotencyKey={key} />}
        {may('edit') && (
          <p>
            <a href={`/${locale}/files/passport/${request.id}/edit`}>
              <Trans>Modifier ce que j’ai indiqué</Trans>
            </a>
          </p>
        )}
        {may('resubmit') && <Resubmit request={request} idempotencyKey={key} />}
        <PassportWay request={request} />
        <About request={request} post={places.post[locale]} deliverTo={places.deliverTo[locale]} />
        <SentPassportDocuments request={request} />
        <HistoryTimeline items={history} />
        {may('withdraw') && <WithdrawRequest version={request.version} idempotencyKey={key} />}
      </div>
    </Page>
  );
}

interface FileProps {
  request: PassportRequest;
}

function About({ request, post, deliverTo }: FileProps & { post: string; deliverTo: string }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { person, kind, reference, createdAt, birthActNumber, oldPassport } = request;
  const rows = [
    { key: 'person', label: t`Personne`, value: `${person.name.givenNames} ${person.name.surname}` },
    { key: 'kind', label: t`Passeport`, value: i18n._(passportKindWords[kind] ?? { id: kind }) },
    { key: 'post', label: t`Ambassade ou consulat`, value: post },
    { key: 'deliver', label: t`À retirer`, value: deliverTo },
    { key: 'act', label: t`Acte de naissance`, value: birthActNumber },
    { key: 'old', label: t`Ancien passeport`, value: oldPassport?.number },
    { key: 'reference', label: t`Référence`, value: reference },
    { key: 'asked', label: t`Demande envoyée le`, value: formatDate(createdAt, locale) },
  ];
  return <SummaryList rows={rows.filter(({ value }) => value !== undefined)} />;
}

function Resubmit({ request, idempotencyKey }: FileProps & { idempotencyKey: string }) {
  const { t } = useLingui();
  return (
    <PageForm state={undefined} draft={false} version={request.version} idempotencyKey={idempotencyKey}>
      <input type="hidden" name="command" value="resubmit" />
      <p>
        <Trans>Corrigez d’abord ce que le poste demande, ou envoyez la pièce. Ensuite :</Trans>
      </p>
      <Button>{t`Renvoyer la demande au poste`}</Button>
    </PageForm>
  );
}
