import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Inset, Radios } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import type { PageArguments } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { fieldOf, Group } from '../../registration/field-group';
import { JourneyFields } from '../../travel/journey-fields';
import { useChoices } from '../../travel/loss-fields';
import { PostField, postsAbroad } from '../../travel/post-field';
import { journeyOf, travelFields } from '../../travel/travel-input';
import { emergencyApi, lossApi } from '../../travel/travel-paths';
import { emergencyInputWords, reasonWords } from '../../travel/travel-words';
import type { LossReport } from '../../travel/travel.types';
import { commanding } from '../commanding';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { CounterPerson, counterOf } from './counter-person';
import { counterWords } from './new-report';
import { PURPOSE } from './travel-desk-words';

/** The report that the request answers, when the address names one. */
async function reportOf(args: PageArguments): Promise<LossReport | null> {
  const id = new URL(args.request.url).searchParams.get('report');
  return id === null
    ? null
    : Api.of(args).get<LossReport>(`${lossApi}/${encodeURIComponent(id)}`, { purpose: PURPOSE });
}

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [posts, report] = await Promise.all([postsAbroad(args), reportOf(args)]);
    return { posts, report };
  });
}

/** Asked at the counter: the file opens, the photo is attached there. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), { ...emergencyInputWords, ...counterWords });
  const fields = { ...travelFields(typed), '/registrationId': 'consularNumber', '/lossReportId': '' };
  const to = (answer: unknown) => `/${args.params['locale']}/staff/travel/${(answer as { id: string }).id}`;
  return commanding(args, { typed, to, messages, fields }, async (api, options) =>
    api.post(emergencyApi, requestOf(typed, await reportOf(args)), options),
  );
}

function requestOf(typed: Typed, report: LossReport | null): Record<string, unknown> {
  const asked = { post: textOf(typed, 'post') ?? '', journey: journeyOf(typed) };
  if (report) return { ...asked, for: 'counter', lossReportId: report.id, reason: report.circumstance };
  const { for: whom, person } = counterOf(typed);
  return {
    ...asked,
    ...(whom === 'counter' ? { for: whom, person } : { registrationId: whom }),
    reason: textOf(typed, 'reason') ?? '',
  };
}

export default function NewRequest() {
  const { posts, report } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const shown = state ?? { typed: { nationality1: 'MLI', toCountry: 'MLI', post: report?.post ?? '' }, errors: {} };
  const choices = useChoices(reasonWords);
  return (
    <StaffPage title={t`Laissez-passer demandé au guichet`} hasErrors={state !== undefined}>
      <div className="narrow">
        <WholeRefusal state={state} />
        <h1>
          <Trans>Laissez-passer demandé au guichet</Trans>
        </h1>
        <StaffForm intent="request" state={state} draft>
          {report ? (
            <Inset>
              <p>
                {report.person.name.givenNames} {report.person.name.surname} ({report.reference})
              </p>
            </Inset>
          ) : (
            <>
              <CounterPerson state={shown} />
              <Group title={t`La raison`}>
                <Radios {...fieldOf(shown)('reason')} label={t`Pourquoi un laissez-passer ?`} choices={choices} />
              </Group>
            </>
          )}
          <JourneyFields state={shown} />
          <Group title={t`Le poste`}>
            <PostField state={shown} posts={posts} />
          </Group>
          <Button>{t`Ouvrir le dossier`}</Button>
        </StaffForm>
      </div>
    </StaffPage>
  );
}
