import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, DateField, SummaryList, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { msg } from '@lingui/core/macro';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { dateOf, typedOf } from '../../../forms/typed';
import { HistoryTimeline } from '../../../layout/history-timeline';
import type { HistoryLine } from '../../../layout/history-timeline';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { foundMessages } from '../../travel/loss-commands';
import { useLossRows } from '../../travel/loss-rows';
import { lossPath } from '../../travel/travel-paths';
import { travelTone } from '../../travel/travel-words';
import type { LossReport } from '../../travel/travel.types';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { lossStateWords, PURPOSE } from './travel-desk-words';

const doneWords = {
  reported: msg`La déclaration est enregistrée : le document est invalide, les frontières le savent. Le récépissé arrive dans un instant.`,
  found: msg`C’est noté. Le document reste invalide.`,
};

export function loader(args: LoaderFunctionArgs) {
  const path = lossPath(args);
  const api = Api.of(args);
  return loading(args, async () => {
    const [report, history] = await Promise.all([
      api.get<LossReport>(path, { purpose: PURPOSE }),
      api.get<{ items: HistoryLine[] }>(`${path}/history`, { purpose: PURPOSE }),
    ]);
    return { report, history: history.items };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  if (typed['intent'] !== 'found') throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), foundMessages);
  const to = `/${args.params['locale']}/staff/losses/${args.params['id']}?done=found`;
  return commanding(args, { typed, to, messages }, (api, options) =>
    api.post(`${lossPath(args)}/found`, { on: dateOf(typed, 'on') ?? '' }, options),
  );
}

export default function LossFile() {
  const { report, history } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { surname, givenNames } = report.person.name;
  const words = lossStateWords[report.state];
  const { errors, typed } = stateOf(state, 'found');
  return (
    <StaffPage title={`${report.reference}, ${surname} ${givenNames}`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>
        {surname} {givenNames} <small className="hint">{report.reference}</small>
      </h1>
      <p>
        <Tag tone={travelTone(report.state)}>{words ? i18n._(words) : report.state}</Tag> {report.post}
      </p>
      <SummaryList rows={useLossRows(report, report.post)} />
      <p>
        {report.receipt && (
          <ButtonLink
            href={`/${locale}/staff/losses/${report.id}/receipt`}
          >{t`Imprimer le récépissé (PDF)`}</ButtonLink>
        )}{' '}
        {report.replacement.includes('emergency-travel-document') && (
          <ButtonLink
            kind="secondary"
            href={`/${locale}/staff/travel/new?report=${report.id}`}
          >{t`Demander un laissez-passer pour la personne`}</ButtonLink>
        )}
      </p>
      {report.allowedActions.includes('find') && (
        <section aria-labelledby="found">
          <h2 id="found">
            <Trans>Le document est retrouvé</Trans>
          </h2>
          <StaffForm intent="found" state={state} version={report.version}>
            <p>
              <Trans>Il reste invalide : gardez-le pour le détruire.</Trans>
            </p>
            <DateField name="on" label={t`Retrouvé le`} typed={typed} error={errors['on']} />
            <Button kind="secondary">{t`Noter que le document est retrouvé`}</Button>
          </StaffForm>
        </section>
      )}
      <HistoryTimeline items={history} />
    </StaffPage>
  );
}
