import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Inset, SummaryList, Tag, Warning } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { formatDate, formatInstant } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { DoneNotice } from '../done-notice';
import { Who } from '../person-name';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { FaultList } from './fault-list';
import { overrideOf, pathOf } from './policy-api';
import { PolicySteps } from './policy-steps';
import { doneWords, problemWords, stateTones, stateWords } from './policy-words';
import { listNames } from './policy.types';
import type { PolicyDetail } from './policy.types';
import { PostNamesProvider, postNames } from './post-names';
import { RuleTable } from './rule-tables';
import { SectionNav, SettingsTable } from './settings-table';
import { commandingWithFaults } from './with-faults';
import type { FaultyState } from './with-faults';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const [set, posts] = await Promise.all([api.get<PolicyDetail>(pathOf(args.params['id'])), postNames(api)]);
    return { set, posts };
  });
}

const steps = ['propose', 'withdraw', 'discard', 'approve', 'reject'];

/** One step of the life of the set. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const { intent = '', note = '' } = typed;
  const step = steps.includes(intent) ? intent : 'unknown';
  const bodies: Readonly<Record<string, object>> = { reject: { note }, approve: overrideOf(typed) };
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = `/${args.params['locale']}/staff/policy/${args.params['id']}?done=${step}`;
  return commandingWithFaults(args, { typed, to, messages }, (api, options) =>
    api.post(`${pathOf(args.params['id'])}/${step}`, bodies[step] ?? {}, options),
  );
}

export default function PolicyPage() {
  const { set, posts } = useLoaderData<typeof loader>();
  const state = useActionData() as FaultyState | undefined;
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const here = `/${locale}/staff/policy/${set.id}`;
  const editHref = set.allowedActions.includes('edit') ? `${here}/edit` : undefined;
  return (
    <PostNamesProvider value={posts}>
      <StaffPage title={set.policyVersion} hasErrors={state !== undefined}>
        <BackLink href={`/${locale}/staff/policy`}>{t`Politique des visas`}</BackLink>
        <WholeRefusal state={state} />
        <DoneNotice words={doneWords} />
        <FaultList faults={state?.faults ?? []} policy={set.policy} editHref={editHref} />
        <h1>{set.policyVersion}</h1>
        <p>
          <Tag tone={stateTones[set.state]}>{i18n._(stateWords[set.state])}</Tag>
        </p>
        <div className="narrow">
          <Facts set={set} />
          <Ways set={set} here={here} />
          <PolicySteps set={set} state={state} />
        </div>
        <SectionNav policy={set.policy} />
        <SettingsTable policy={set.policy} editHref={editHref} />
        {listNames.map((list) => (
          <RuleTable key={list} list={list} policy={set.policy} editHref={editHref} />
        ))}
      </StaffPage>
    </PostNamesProvider>
  );
}

/** Who did what with this set, and when it counts. */
function Facts({ set }: { set: PolicyDetail }) {
  const { t } = useLingui();
  const locale = useLocale();
  const decided = set.decidedAt && formatInstant(set.decidedAt, locale);
  const rows = [
    {
      key: 'from',
      label: t`Entre en vigueur`,
      value: t`le ${formatDate(set.activeFrom, locale)} à minuit, à l’heure de chaque poste`,
    },
    { key: 'base', label: t`D’après la série`, value: set.basedOn ?? '–' },
    { key: 'written', label: t`Écrite par`, value: <Who personId={set.writtenBy} /> },
    ...(set.proposedBy === null
      ? []
      : [{ key: 'proposed', label: t`Proposée par`, value: <Who personId={set.proposedBy} /> }]),
    ...(decided === null
      ? []
      : [{ key: 'decided', label: t`Décidée`, value: <DecidedBy by={set.decidedBy} at={decided} /> }]),
    ...(set.note === null ? [] : [{ key: 'note', label: t`Motif du rejet`, value: set.note }]),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {set.refusesEverybody && (
        <>
          <Warning>
            <Trans>Sous cette série, plus personne n’obtiendrait de visa.</Trans>
          </Warning>
          <Inset>
            <p>
              <Trans>Raison donnée : {set.refusesEverybodyReason ?? '–'}</Trans>
            </p>
          </Inset>
        </>
      )}
    </>
  );
}

const DecidedBy = ({ by, at }: { by: string | null; at: string }) => (
  <>
    {at}, <Who personId={by} />
  </>
);

/** What can be looked at, and begun, from this set. */
function Ways({ set, here }: { set: PolicyDetail; here: string }) {
  const { t } = useLingui();
  const may = (action: string): boolean => set.allowedActions.includes(action);
  const ways = [
    { href: `${here}/differences`, words: t`Différences avec la série en vigueur` },
    { href: `${here}/simulations`, words: t`Simulation sur les demandes passées` },
    { href: `${here}/file`, words: t`Télécharger en YAML` },
    ...(may('edit') ? [{ href: `${here}/import`, words: t`Remplacer par un fichier YAML` }] : []),
    ...(may('copy') ? [{ href: `${here}/copy`, words: t`Préparer une nouvelle série d’après celle-ci` }] : []),
  ];
  return (
    <ul>
      {ways.map(({ href, words }) => (
        <li key={href}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  );
}
