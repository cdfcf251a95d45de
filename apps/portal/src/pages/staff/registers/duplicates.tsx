import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Tag } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { stateWords } from '../words/states';
import { ComparedTable } from '../compared-table';
import { compareGroups } from './differences';
import { useFactGroups } from './fact-rows';
import { doneWords, problemWords } from './registry-words';
import type { BirthFacts, Candidate, Declaration } from './registry.types';

const pathOf = (id = ''): string => `/v1/civil-registry/declarations/${encodeURIComponent(id)}`;

interface Comparison {
  declaration: { post: string; state: string; facts: BirthFacts };
  candidates: Candidate[];
}

export function loader(args: LoaderFunctionArgs) {
  const api = Api.of(args);
  const path = pathOf(args.params['id']);
  return loading(args, async () => {
    const [comparison, { version, allowedActions }] = await Promise.all([
      api.get<Comparison>(`${path}/duplicates`, { purpose: 'civil-act' }),
      api.get<Declaration>(path, { purpose: 'civil-act' }),
    ]);
    const file = `/${args.params['locale']}/staff/registers/declarations/${args.params['id']}`;
    return { ...comparison, version, mayResolve: allowedActions.includes('resolve-duplicate'), file };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), problemWords);
  const file = `/${args.params['locale']}/staff/registers/declarations/${args.params['id']}`;
  const candidate = encodeURIComponent(typed['candidate'] ?? '');
  const to = (answer: unknown): string =>
    (answer as Declaration).openSuspicions > 0 ? `${file}/duplicates?done=resolve` : `${file}?done=resolve`;
  return commanding(args, { typed, to, messages }, (api, options) =>
    api.post(`${pathOf(args.params['id'])}/duplicates/${candidate}/resolve`, { verdict: typed['verdict'] }, options),
  );
}

export default function Duplicates() {
  const { declaration, candidates, version, mayResolve, file } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <StaffPage title={t`Doublons possibles`} hasErrors={state !== undefined}>
      <BackLink href={file}>{t`Déclaration`}</BackLink>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>
        <Trans>Doublons possibles</Trans>
      </h1>
      {candidates.length === 0 && (
        <p>
          <Trans>Aucune déclaration et aucun acte ne ressemble à celle-ci.</Trans>
        </p>
      )}
      {candidates.map((candidate) => (
        <CandidateBox
          key={candidate.candidateId}
          candidate={candidate}
          facts={declaration.facts}
          post={declaration.post}
        >
          {mayResolve && candidate.verdict === null && (
            <VerdictForm candidate={candidate} version={version} state={state} />
          )}
        </CandidateBox>
      ))}
    </StaffPage>
  );
}

interface BoxProps {
  candidate: Candidate;
  facts: BirthFacts;
  post: string;
  children: ReactNode;
}

function CandidateBox({ candidate, facts, post, children }: BoxProps) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { candidateId, kind, printedNumber, reasons, verdict, decidedAt } = candidate;
  const words = stateWords[candidate.state];
  const name =
    kind === 'act' ? t`Acte ${printedNumber ?? ''} de ${candidate.post}` : t`Déclaration de ${candidate.post}`;
  return (
    <section aria-labelledby={`candidate-${candidateId}`}>
      <h2 id={`candidate-${candidateId}`}>
        {name} <Tag>{words ? i18n._(words) : candidate.state}</Tag>{' '}
        {verdict === 'duplicate' && <Tag tone="bad">{t`doublon`}</Tag>}
        {verdict === 'not-duplicate' && <Tag tone="good">{t`pas un doublon`}</Tag>}
      </h2>
      {decidedAt !== null && (
        <p className="hint">
          <Trans>Décidé le {formatInstant(decidedAt, locale)}</Trans>
        </p>
      )}
      <p>
        <Trans>Pourquoi elles se ressemblent :</Trans>
      </p>
      <ul>
        {reasons.map(({ code, text }) => (
          <li key={code}>{text[locale]}</li>
        ))}
      </ul>
      <Compared left={facts} right={candidate.facts} names={[t`Cette déclaration (${post})`, name]} />
      {children}
    </section>
  );
}

function Compared({ left, right, names }: { left: BirthFacts; right: BirthFacts; names: [string, string] }) {
  const groupsOf = useFactGroups();
  return <ComparedTable groups={compareGroups(groupsOf(left), groupsOf(right))} names={names} />;
}

function VerdictForm({
  candidate,
  version,
  state,
}: {
  candidate: Candidate;
  version: number;
  state: FormState | undefined;
}) {
  const { t } = useLingui();
  return (
    <StaffForm intent={`resolve:${candidate.candidateId}`} state={state} version={version}>
      <input type="hidden" name="candidate" value={candidate.candidateId} />
      <p>
        <Trans>Si c’est le même enfant, cette déclaration est rejetée comme doublon. L’autre reste.</Trans>
      </p>
      <div className="button-group">
        <Button kind="secondary" name="verdict" value="not-duplicate">{t`Pas un doublon : deux enfants`}</Button>
        <Button kind="danger" name="verdict" value="duplicate">{t`Doublon : le même enfant`}</Button>
      </div>
    </StaffForm>
  );
}
