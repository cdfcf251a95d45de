import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonGroup, SummaryList, Tag, TextArea } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { ScopeList } from '../../programs/asked-for';
import type { ProgramRequest } from '../../programs/program.types';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { keysOf } from './program-input';
import { doneWords, kindWords, programProblemWords, programStateWords, programTones } from './program-words';
import type { Program, ProgramFacts } from './program.types';
import { Usage } from './usage';

type Scopes = ProgramRequest['scopes'];

const pathOf = (id = ''): string => `/v1/identity/machine-clients/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [program, { items }] = await Promise.all([
      Api.of(args).get<Program>(pathOf(args.params['id'])),
      Api.of(args).get<{ items: Scopes }>('/v1/identity/scopes'),
    ]);
    return { program, scopes: items };
  });
}

const commands: Readonly<Record<string, string>> = {
  approve: 'approve',
  reject: 'reject',
  disable: 'disable',
  change: 'changes',
};

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const { intent = '' } = typed;
  const messages = translated(localeOf(args.request.url), programProblemWords);
  const to = `/${args.params['locale']}/staff/programs/${args.params['id']}?done=${intent}`;
  const body = intent === 'change' ? { jwks: keysOf(textOf(typed, 'jwks') ?? '') } : {};
  return commanding(args, { typed, to, messages }, (api, { idempotencyKey }) =>
    api.post(`${pathOf(args.params['id'])}/${commands[intent] ?? 'unknown'}`, body, { idempotencyKey }),
  );
}

export default function ProgramPage() {
  const { program, scopes } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t, i18n } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={program.name} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/programs`}>{t`Programmes`}</BackLink>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>{program.name}</h1>
      <p>
        <Tag tone={programTones[program.state]}>{i18n._(programStateWords[program.state])}</Tag>
      </p>
      <div className="narrow">
        {program.pending && <Waiting pending={program.pending} scopes={scopes} state={state} />}
        {program.state === 'ACTIVE' && <Facts facts={program} scopes={scopes} clientId={program.clientId} />}
        <Usage days={program.usage ?? []} />
        {program.state === 'ACTIVE' && <Commands program={program} state={state} />}
      </div>
    </StaffPage>
  );
}

/** What another administrator reads before approving. */
function Waiting({ pending, scopes, state }: { pending: ProgramFacts; scopes: Scopes; state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">
        <Trans>Proposé, attend un autre administrateur</Trans>
      </h2>
      <Facts facts={pending} scopes={scopes} />
      <div className="button-row">
        <StaffForm intent="approve" state={state}>
          <Button>{t`Approuver`}</Button>
        </StaffForm>
        <StaffForm intent="reject" state={state}>
          <Button kind="secondary">{t`Rejeter`}</Button>
        </StaffForm>
      </div>
    </section>
  );
}

function Facts({ facts, scopes, clientId }: { facts: ProgramFacts; scopes: Scopes; clientId?: string }) {
  const { t, i18n } = useLingui();
  const asked = scopes.filter(({ action }) => facts.scopes.includes(action));
  const rows = [
    ...(clientId === undefined ? [] : [{ key: 'id', label: 'client_id', value: <code>{clientId}</code> }]),
    { key: 'name', label: t`Nom`, value: facts.name },
    { key: 'kind', label: t`Genre`, value: i18n._(kindWords[facts.kind]) },
    { key: 'keys', label: t`Clés`, value: facts.keyIds.join(', ') || '–' },
    { key: 'back', label: t`Adresses de retour`, value: facts.redirectUris.join(', ') || '–' },
    {
      key: 'scopes',
      label: t`Actions`,
      value: asked.length > 0 ? <ScopeList scopes={asked} /> : t`selon les rôles donnés`,
    },
    { key: 'limit', label: t`Requêtes par minute`, value: String(facts.requestsPerMinute) },
  ];
  return <SummaryList rows={rows} />;
}

function Commands({ program, state }: { program: Program; state: FormState | undefined }) {
  const { t } = useLingui();
  const own = stateOf(state, 'change');
  return (
    <>
      {program.kind === 'machine' && program.pending === null && (
        <StaffForm intent="change" state={state}>
          <TextArea
            name="jwks"
            label={t`Remplacer les clés`}
            hint={t`Donnez l’ancienne et la nouvelle le temps du passage, puis la nouvelle seule.`}
            value={own.typed['jwks'] ?? ''}
            error={own.errors['jwks']}
          />
          <Button kind="secondary">{t`Proposer ces clés`}</Button>
        </StaffForm>
      )}
      <StaffForm intent="disable" state={state}>
        <ButtonGroup>
          <Button kind="secondary">{t`Désactiver tout de suite`}</Button>
        </ButtonGroup>
      </StaffForm>
    </>
  );
}
