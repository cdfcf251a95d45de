import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonLink, Details } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { StaffPage } from '../staff-page';
import { pathOf } from './policy-api';
import { DifferentApplications, DifferentGroups } from './simulation-tables';
import { listNames } from './policy.types';
import type { PolicyDetail, Simulation, SimulationResult, Words } from './policy.types';

export function loader(args: LoaderFunctionArgs) {
  const { id, simulation = '' } = args.params;
  return loading(args, async () => {
    const api = Api.of(args);
    const [set, found] = await Promise.all([
      api.get<PolicyDetail>(pathOf(id)),
      api.get<Simulation>(`${pathOf(id)}/simulations/${encodeURIComponent(simulation)}`, { purpose: 'administration' }),
    ]);
    const rules = listNames.flatMap((list) =>
      set.policy[list].map((row) => [row.id ?? `${list}.${row.code}`, row.text]),
    );
    return { id: set.id, version: set.policyVersion, found, texts: Object.fromEntries(rules) as Record<string, Words> };
  });
}

/** Who would come out differently, and by which rows of the set. */
export default function SimulationPage() {
  const { id, version, found, texts } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Simulation : ${version} au lieu de ${found.against}`;
  return (
    <StaffPage title={title}>
      <BackLink href={`/${locale}/staff/policy/${id}/simulations`}>{t`Simulations de ${version}`}</BackLink>
      <h1>{title}</h1>
      {found.result ? <Result result={found.result} texts={texts} /> : <Running found={found} />}
    </StaffPage>
  );
}

function Running({ found: { examinedSoFar, applications } }: { found: Simulation }) {
  const { t } = useLingui();
  return (
    <div role="status">
      <p>
        <Trans>
          En cours : {examinedSoFar} demandes examinées, sur {applications} au plus.
        </Trans>
      </p>
      <p>
        <progress value={examinedSoFar} max={applications} aria-label={t`Demandes examinées`} />
      </p>
      <ButtonLink kind="secondary" href="?">{t`Voir où elle en est`}</ButtonLink>
    </div>
  );
}

function Result({ result, texts }: { result: SimulationResult; texts: Readonly<Record<string, Words>> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { examined, different, unreadable, applications } = result;
  return (
    <>
      <p>
        <Trans>
          Demandes examinées : {examined}, comme déposées le {formatDate(result.on, locale)}. Résultat différent :{' '}
          <strong>{different}</strong>.
        </Trans>
      </p>
      {unreadable > 0 && (
        <p className="hint">
          <Trans>Sans réponse : {unreadable} (effacées, ou trop incomplètes pour être jugées).</Trans>
        </p>
      )}
      {different === 0 ? (
        <p>
          <Trans>Aucune demande passée n’aurait un autre résultat.</Trans>
        </p>
      ) : (
        <>
          <DifferentGroups groups={result.groups} texts={texts} />
          <Details summary={t`Les demandes elles-mêmes, par leurs numéros internes (${applications.length})`}>
            <DifferentApplications applications={applications} />
          </Details>
        </>
      )}
    </>
  );
}
