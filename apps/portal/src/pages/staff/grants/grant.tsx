import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Select, SummaryList, Tag } from '@jatigi/ui';
import type { SummaryRow } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { viewerOf } from '../../../api/viewer';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { hasRole } from '../../../layout/staff-areas';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { Folded } from '../folded';
import { Who } from '../person-name';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import type { Grant } from './grant.types';
import { endReasonWords, grantDoneWords, grantProblemWords, grantStateWords, grantTones } from './grant-words';
import { PURPOSE, roleWords } from './grant-words';
import { Period } from './grants';

const pathOf = (id = ''): string => `/v1/identity/grants/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [grant, viewer] = await Promise.all([
      Api.of(args).get<Grant>(pathOf(args.params['id']), { purpose: PURPOSE }),
      viewerOf(args),
    ]);
    return { grant, mayAct: hasRole(viewer?.grants ?? [], ['administrator']) };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const intent = typed['intent'] === 'approve' ? 'approve' : 'end';
  const messages = translated(localeOf(args.request.url), grantProblemWords);
  const to = `/${args.params['locale']}/staff/grants/${args.params['id']}?done=${intent}`;
  const body = intent === 'approve' ? {} : { reason: textOf(typed, 'reason') };
  return commanding(args, { typed, to, messages }, (api, options) =>
    api.post(`${pathOf(args.params['id'])}/${intent}`, body, options),
  );
}

export default function GrantPage() {
  const { grant, mayAct } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const role = roleWords[grant.role] ? i18n._(roleWords[grant.role] as never) : grant.role;
  return (
    <StaffPage title={role} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/grants`}>{t`Habilitations`}</BackLink>
      <WholeRefusal state={state} />
      <DoneNotice words={grantDoneWords} />
      <h1>{role}</h1>
      <p>
        <Tag tone={grantTones[grant.state]}>{i18n._(grantStateWords[grant.state])}</Tag>{' '}
        {grant.interim && <Tag tone="wait">{t`intérim`}</Tag>}
      </p>
      <div className="narrow">
        <SummaryList rows={useRows(grant)} />
        {mayAct && <Commands grant={grant} state={state} />}
      </div>
    </StaffPage>
  );
}

function useRows({ personId, posts, from, to, act, requestedBy, approvedBy, endReason }: Grant): SummaryRow[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const [reference, on] = [act?.reference, act ? formatDate(act.on, locale) : null];
  const why = endReason === null ? null : endReasonWords[endReason];
  return [
    { key: 'person', label: t`Personne`, value: <code>{personId}</code> },
    { key: 'posts', label: t`Postes`, value: posts.includes('*') ? t`tous` : posts.join(', ') },
    { key: 'dates', label: t`Dates`, value: <Period from={from} to={to} /> },
    { key: 'act', label: t`Acte qui nomme la personne`, value: act ? t`${reference}, du ${on}` : '–' },
    { key: 'asked', label: t`Demandée par`, value: <Who personId={requestedBy} /> },
    { key: 'approved', label: t`Approuvée par`, value: approvedBy === null ? '–' : <Who personId={approvedBy} /> },
    ...(endReason === null ? [] : [{ key: 'end', label: t`Terminée`, value: why ? i18n._(why) : endReason }]),
  ];
}

function Commands({ grant, state }: { grant: Grant; state: FormState | undefined }) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'end');
  const may = (command: string): boolean => grant.allowedActions.includes(command);
  if (grant.allowedActions.length === 0) return null;
  return (
    <section aria-labelledby="commands">
      <h2 id="commands">{t`Que faire de cette habilitation ?`}</h2>
      {may('approve') && (
        <StaffForm intent="approve" state={state} version={grant.version}>
          <Button>{t`Approuver l’habilitation`}</Button>
        </StaffForm>
      )}
      {may('end') && (
        <Folded intent="end" state={state} summary={t`Mettre fin à l’habilitation`}>
          <StaffForm intent="end" state={state} version={grant.version}>
            <Select
              name="reason"
              label={t`Pourquoi`}
              value={typed['reason']}
              error={errors['reason']}
              placeholder={t`Choisissez`}
              options={Object.entries(endReasonWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
            />
            <Button kind="danger">
              <Trans>Mettre fin maintenant</Trans>
            </Button>
          </StaffForm>
        </Folded>
      )}
    </section>
  );
}
