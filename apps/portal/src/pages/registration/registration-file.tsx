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
import { useSupersededRows } from '../../layout/superseded-rows';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { CaseDone, CaseNextStep, WithdrawRequest } from '../files/case-parts';
import { registrationAction } from './registration-commands';
import { registrationPath } from './registration-path';
import { registrationTone } from './registration-words';
import type { Registration } from './registration.types';
import { SendDocument, SentDocuments } from './send-document';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const path = registrationPath(args);
    const [registration, history] = await Promise.all([
      api.get<Registration>(path),
      api.get<{ items: HistoryLine[] }>(`${path}/history`),
    ]);
    const post = await placeNames(args, registration.post);
    const { searchParams } = new URL(args.request.url);
    const done = ['sent', 'saved'].find((name) => searchParams.has(name)) ?? null;
    return { registration, post, history: history.items, done, key: crypto.randomUUID() };
  });
}

export function action(args: ActionFunctionArgs) {
  return registrationAction(args);
}

export default function RegistrationPage() {
  const { registration, post, history, done, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const may = (action: string): boolean => registration.allowedActions.includes(action);
  return (
    <Page title={t`Inscription au registre consulaire`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <CaseDone what={done} />
        {state?.typed['command'] === 'withdraw' && <ErrorSummary errors={summaryOf(state)} />}
        <h1>
          <Trans>Inscription au registre consulaire</Trans>
        </h1>
        <p>
          <Tag tone={registrationTone(registration.state)}>{registration.text[locale]}</Tag>
        </p>
        <CaseNextStep answer={registration}>
          {registration.certificate && (
            <ButtonLink href={`/${locale}/files/registration/${registration.id}/certificate`}>
              {t`Télécharger l’attestation d’inscription (PDF)`}
            </ButtonLink>
          )}
        </CaseNextStep>
        <About registration={registration} post={post[locale]} />
        {may('edit') && (
          <p>
            <a href={`/${locale}/files/registration/${registration.id}/edit`}>
              <Trans>Modifier ce que j’ai indiqué</Trans>
            </a>
          </p>
        )}
        {may('attach') && <SendDocument registration={registration} state={state} idempotencyKey={key} />}
        <SentDocuments registration={registration} />
        <HistoryTimeline items={history} />
        {may('withdraw') && <WithdrawRequest version={registration.version} idempotencyKey={key} />}
      </div>
    </Page>
  );
}

interface FileProps {
  registration: Registration;
}

function About({ registration, post }: FileProps & { post: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { reference, number, facts, createdAt, registeredOn, validUntil, certificate } = registration;
  const superseded = useSupersededRows(certificate);
  const rows = [
    { key: 'number', label: t`Numéro consulaire`, value: number },
    { key: 'person', label: t`Personne`, value: `${facts.name.givenNames} ${facts.name.surname}` },
    { key: 'post', label: t`Ambassade ou consulat`, value: post },
    { key: 'registered', label: t`Inscription faite le`, value: registeredOn && formatDate(registeredOn, locale) },
    { key: 'until', label: t`Valable jusqu’au`, value: validUntil && formatDate(validUntil, locale) },
    { key: 'certificate', label: t`Numéro de l’attestation`, value: certificate && certificate.number },
    ...superseded,
    { key: 'reference', label: t`Référence`, value: reference },
    { key: 'asked', label: t`Demande envoyée le`, value: formatDate(createdAt, locale) },
  ];
  return <SummaryList rows={rows.filter(({ value }) => value !== null)} />;
}
