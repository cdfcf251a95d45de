import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, SummaryList } from '@jatigi/ui';
import { data, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { viewerOf } from '../../../api/viewer';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { hasRole } from '../../../layout/staff-areas';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { StaffForm, WholeRefusal } from '../staff-form';
import { BatchRows } from './batch-rows';
import { kindName } from './kind-name';
import { OfficePage } from './office-page';
import { Officer } from './officer';
import { batchPlanners, PURPOSE } from './office-parts';
import { doneWords, problemWords, reasonWords } from './office-words';
import type { Batch, BatchRow, PageOf } from './office.types';

const pathOf = (id = ''): string => `/v1/documents/batches/${encodeURIComponent(id)}`;
/** How often the page comes again by itself while somebody follows the batch, in seconds. */
const EVERY = 5;

export function loader(args: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(args.request.url);
  const asked = { state: searchParams.get('state') ?? undefined, cursor: searchParams.get('cursor') ?? undefined };
  return loading(args, async () => {
    const path = pathOf(args.params['id']);
    const [viewer, batch, rows] = await Promise.all([
      viewerOf(args),
      Api.of(args).get<Batch>(path, { purpose: PURPOSE }),
      Api.of(args).get<PageOf<BatchRow>>(`${path}/rows`, { purpose: PURPOSE, query: { ...asked, limit: 50 } }),
    ]);
    const mayPlan = viewer !== null && hasRole(viewer.grants, batchPlanners);
    const follows = batch.left > 0 && searchParams.get('follow') !== null;
    const page = { batch, rows, asked, mayPlan, follows };
    // The header and not a script: it works everywhere, and the link beside it stops it.
    return data(page, follows ? { headers: { refresh: `${EVERY}; url=${pathname}?follow=1` } } : {});
  });
}

export const headers = ({ loaderHeaders }: HeadersArgs): Headers => loaderHeaders;

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = `/${args.params['locale']}/staff/documents/batches/${args.params['id']}?done=retry&follow=1`;
  return commanding(args, { typed, to, messages }, (api, { idempotencyKey }) =>
    api.post(`${pathOf(args.params['id'])}/retry`, {}, { idempotencyKey }),
  );
}

/** How far a batch is, and what became of each of its rows. */
export default function BatchPage() {
  const { batch, rows, asked, mayPlan, follows } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const title = t`Lot : ${kindName(batch.kind, i18n)}`;
  return (
    <OfficePage title={title} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/documents/batches`}>{t`Réémissions par lot`}</BackLink>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>{title}</h1>
      <Progress batch={batch} follows={follows} />
      {batch.parked > 0 && mayPlan && (
        <StaffForm intent="retry" state={state}>
          <Button>{t`Reprendre les documents arrêtés (${batch.parked})`}</Button>
        </StaffForm>
      )}
      <Facts batch={batch} />
      <BatchRows rows={rows} asked={asked} batch={batch} />
    </OfficePage>
  );
}

function Progress({ batch, follows }: { batch: Batch; follows: boolean }) {
  const { t } = useLingui();
  const { planned, done, skipped, left } = batch;
  const through = done + skipped;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">
        <Trans>
          {through} sur {planned}
        </Trans>
      </h2>
      <progress className="progress" max={planned} value={through} aria-labelledby="progress" />
      {left > 0 && (
        <p>
          {follows ? (
            <>
              <Trans>La page se recharge toutes les {EVERY} secondes.</Trans> <a href="?">{t`Arrêter de suivre`}</a>
            </>
          ) : (
            <a href="?follow=1">{t`Suivre l’avancement (la page se recharge seule)`}</a>
          )}
        </p>
      )}
    </section>
  );
}

function Facts({ batch }: { batch: Batch }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { post, reason, askedBy, askedAt, finishedAt } = batch;
  const rows = [
    { key: 'post', label: t`Poste`, value: post ?? t`tous` },
    { key: 'reason', label: t`Raison`, value: reasonWords[reason] ? i18n._(reasonWords[reason]) : reason },
    { key: 'by', label: t`Lancé par`, value: <Officer personId={askedBy} /> },
    { key: 'at', label: t`Lancé`, value: formatInstant(askedAt, locale) },
    ...(finishedAt === null ? [] : [{ key: 'end', label: t`Fini`, value: formatInstant(finishedAt, locale) }]),
  ];
  return <SummaryList rows={rows} />;
}
