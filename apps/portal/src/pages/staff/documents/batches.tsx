import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { viewerOf } from '../../../api/viewer';
import { refused, submitting } from '../../../forms/outcome';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { hasRole, postsWith } from '../../../layout/staff-areas';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { WholeRefusal } from '../staff-form';
import { BatchForm } from './batch-form';
import { kindName } from './kind-name';
import { OfficePage } from './office-page';
import { batchPlanners, PURPOSE } from './office-parts';
import { problemWords, reasonWords } from './office-words';
import type { Batch } from './office.types';
import { nothingToIssue, planned } from './plan-batch';

const BATCHES = '/v1/documents/batches';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [viewer, { items }] = await Promise.all([
      viewerOf(args),
      Api.of(args).get<{ items: Batch[] }>(BATCHES, { purpose: PURPOSE }),
    ]);
    const mayPlan = viewer !== null && hasRole(viewer.grants, batchPlanners);
    return { batches: items, mayPlan, posts: viewer ? postsWith(viewer, batchPlanners) : [] };
  });
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const locale = localeOf(args.request.url);
  const file = form.get('file');
  const plan = planned(typed, file instanceof File ? await file.text() : '', locale);
  if ('errors' in plan) return refused(typed, plan.errors);
  const { 'Reason:': reason, ...words } = translated(locale, problemWords);
  return submitting(args, { typed, messages: { ...words, 'reason:': reason } }, async () => {
    try {
      const { idempotencyKey } = typed;
      const { id } = await Api.of(args).post<Batch>(BATCHES, plan.body, { idempotencyKey });
      throw redirect(`/${locale}/staff/documents/batches/${id}?done=plan&follow=1`, 303);
    } catch (error) {
      const errors = nothingToIssue(error, locale);
      if (errors === null) throw error;
      return refused(typed, errors);
    }
  });
}

/** Thousands of documents issued again: begun here, followed on a page of each. */
export default function Batches() {
  const { batches, mayPlan, posts } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <OfficePage title={t`Réémissions par lot`} hasErrors={state !== undefined} list>
      <WholeRefusal state={state} />
      <h1>
        <Trans>Réémissions par lot</Trans>
      </h1>
      {mayPlan && (
        <>
          <h2>
            <Trans>Nouveau lot</Trans>
          </h2>
          <BatchForm posts={posts} state={state} />
        </>
      )}
      <h2>
        <Trans>Lots, les derniers d’abord</Trans>
      </h2>
      {batches.length === 0 ? (
        <p>
          <Trans>Aucun lot n’a encore été lancé.</Trans>
        </p>
      ) : (
        <BatchTable batches={batches} />
      )}
    </OfficePage>
  );
}

function BatchTable({ batches }: { batches: readonly Batch[] }) {
  const { t } = useLingui();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Lots`}>
      <table className="stacked">
        <caption className="visually-hidden">{t`Lots`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Lot`}</th>
            <th scope="col">{t`Poste`}</th>
            <th scope="col">{t`Raison`}</th>
            <th scope="col">{t`Lancé`}</th>
            <th scope="col">{t`Avancement`}</th>
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <Line key={batch.id} batch={batch} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ batch }: { batch: Batch }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { id, kind, post, reason, askedAt, planned: all, done, skipped, parked, left } = batch;
  const through = done + skipped;
  return (
    <tr data-row>
      <th scope="row">
        <a href={`/${locale}/staff/documents/batches/${id}`} data-open>
          {kindName(kind, i18n)}
        </a>
      </th>
      <td data-label={t`Poste`}>{post ?? t`tous`}</td>
      <td data-label={t`Raison`}>{reasonWords[reason] ? i18n._(reasonWords[reason]) : reason}</td>
      <td data-label={t`Lancé`}>{formatInstant(askedAt, locale)}</td>
      <td data-label={t`Avancement`}>
        <Trans>
          {through} sur {all}
        </Trans>{' '}
        {left > 0 && <Tag tone="wait">{t`en cours`}</Tag>}{' '}
        {parked > 0 && <Tag tone="bad">{t`arrêtés : ${parked}`}</Tag>}
      </td>
    </tr>
  );
}
