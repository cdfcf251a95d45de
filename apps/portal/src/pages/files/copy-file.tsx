import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonLink, Details, FileField, Inset, Notice, Radios, SummaryList, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { placeNames } from '../../api/place-names';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { UploadProgress } from '../../forms/upload-progress';
import { HistoryTimeline } from '../../layout/history-timeline';
import type { HistoryLine } from '../../layout/history-timeline';
import { Page } from '../../layout/page';
import { useSupersededRows } from '../../layout/superseded-rows';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatPartialDate } from '../../locale/format';
import { PayForm } from '../payment/pay-form';
import { paymentFor } from '../payment/payment';
import type { Payment, PayState } from '../payment/payment';
import { copyAction } from './copy-commands';
import type { CopyFile } from './copy.types';
import { productWords, toneOf } from './file-words';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const path = `/v1/civil-registry/copy-requests/${encodeURIComponent(String(args.params['id']))}`;
    const [copy, history] = await Promise.all([
      api.get<CopyFile>(path),
      api.get<{ items: HistoryLine[] }>(`${path}/history`),
    ]);
    const [centre, payment] = await Promise.all([
      placeNames(args, copy.heldBy),
      copy.nextStep?.code === 'pay' ? paymentFor(args, copy.id) : null,
    ]);
    const isSent = new URL(args.request.url).searchParams.has('sent');
    return { copy, centre, payment, history: history.items, isSent, key: crypto.randomUUID() };
  });
}

export function action(args: ActionFunctionArgs) {
  return copyAction(args);
}

export default function CopyPage() {
  const { copy, centre, payment, history, isSent, key } = useLoaderData<typeof loader>();
  const state = useActionData() as PayState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const title = i18n._(productWords[copy.product] ?? { id: copy.product });
  return (
    <Page title={title} hasErrors={state !== undefined && state.checkout === undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        {isSent && (
          <Notice kind="success">
            <h2>
              <Trans>Votre pièce est bien arrivée</Trans>
            </h2>
          </Notice>
        )}
        <h1>{title}</h1>
        <p>
          <Tag tone={toneOf(copy.state)}>{copy.text[locale]}</Tag>
        </p>
        <NextStep copy={copy} payment={payment} state={state} idempotencyKey={key} />
        <About copy={copy} centre={centre[locale]} />
        <HistoryTimeline items={history} />
        {copy.allowedActions.includes('withdraw') && <Withdraw copy={copy} idempotencyKey={key} />}
      </div>
    </Page>
  );
}

interface StepProps {
  copy: CopyFile;
  payment: Payment | null;
  state: PayState | undefined;
  idempotencyKey: string;
}

/** The one thing to do now. */
function NextStep({ copy, payment, state, idempotencyKey }: StepProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { denial, document, nextStep, id } = copy;
  if (denial)
    return (
      <Inset>
        <p>{denial.text[locale]}</p>
        <p>{denial.contest[locale]}</p>
      </Inset>
    );
  return (
    <>
      {nextStep && <p className="lead">{nextStep.text[locale]}</p>}
      {document && (
        <ButtonLink href={`/${locale}/files/copy/${id}/document`}>{t`Télécharger la copie (PDF)`}</ButtonLink>
      )}
      {nextStep?.code === 'pay' && (
        <PayForm payment={payment} reference={copy.reference} state={state} idempotencyKey={idempotencyKey} />
      )}
      {copy.allowedActions.includes('attach') && <Proof state={state} idempotencyKey={idempotencyKey} />}
    </>
  );
}

interface FormProps {
  copy: CopyFile;
  state: FormState | undefined;
  idempotencyKey: string;
}

function Proof({ state, idempotencyKey }: Omit<FormProps, 'copy'>) {
  const { t } = useLingui();
  return (
    <PageForm state={state} files draft={false} idempotencyKey={idempotencyKey}>
      <input type="hidden" name="command" value="attach" />
      <Radios
        name="kind"
        label={t`Quelle pièce envoyez-vous ?`}
        value={state?.typed['kind'] ?? 'identity'}
        choices={[
          { value: 'identity', label: t`Une pièce d’identité` },
          { value: 'relation', label: t`La preuve du lien (livret de famille, acte…)` },
          { value: 'mandate', label: t`Un mandat` },
        ]}
      />
      <FileField
        name="file"
        label={t`Le fichier`}
        hint={t`Photo (JPEG, PNG) ou PDF, 10 Mo au plus`}
        error={state?.errors['file']}
        accept="image/jpeg,image/png,application/pdf"
      />
      <UploadProgress />
      <Button>{t`Envoyer la pièce`}</Button>
    </PageForm>
  );
}

function About({ copy, centre }: { copy: CopyFile; centre: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { reference, child, createdAt, expectedOn, document, documents } = copy;
  const superseded = useSupersededRows(document);
  const rows = [
    { key: 'reference', label: t`Référence`, value: reference },
    { key: 'child', label: t`Personne de l’acte`, value: `${child.givenNames} ${child.surname}` },
    { key: 'born', label: t`Date de naissance`, value: formatPartialDate(child.birthDate, locale) },
    { key: 'held', label: t`Centre qui tient l’acte`, value: centre },
    { key: 'ordered', label: t`Commandée le`, value: formatDate(createdAt, locale) },
    ...(expectedOn === null ? [] : [{ key: 'due', label: t`Au plus tard le`, value: formatDate(expectedOn, locale) }]),
    ...(documents.length === 0 ? [] : [{ key: 'proofs', label: t`Pièces envoyées`, value: String(documents.length) }]),
    ...(document ? [{ key: 'number', label: t`Numéro du document`, value: document.number }] : []),
    ...superseded,
  ];
  return <SummaryList rows={rows} />;
}

function Withdraw({ copy, idempotencyKey }: Omit<FormProps, 'state'>) {
  const { t } = useLingui();
  return (
    <Details summary={t`Retirer cette commande`}>
      <p>
        <Trans>La commande sera close. Vous pourrez en passer une autre.</Trans>
      </p>
      <PageForm state={undefined} draft={false} version={copy.version} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="command" value="withdraw" />
        <Button kind="danger">{t`Retirer la commande`}</Button>
      </PageForm>
    </Details>
  );
}
