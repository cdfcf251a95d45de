import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonGroup, ButtonLink, Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { DoneNotice } from '../done-notice';
import { Who } from '../person-name';
import { StaffPage } from '../staff-page';
import { POLICY_SETS } from './policy-api';
import { doneWords, stateTones, stateWords } from './policy-words';
import type { PolicyLine } from './policy.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, () => Api.of(args).get<{ items: PolicyLine[] }>(POLICY_SETS));
}

/** Every set of rules that was ever written, and which of them counts today. */
export default function Policies() {
  const { items } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const active = items.find(({ state }) => state === 'ACTIVE');
  const home = `/${locale}/staff/policy`;
  return (
    <StaffPage title={t`Politique des visas`} list>
      <DoneNotice words={doneWords} />
      <h1>
        <Trans>Politique des visas</Trans>
      </h1>
      {active && (
        <p>
          <Trans>
            Les demandes sont jugées aujourd’hui par la série{' '}
            <a href={`${home}/${active.id}`}>{active.policyVersion}</a>.
          </Trans>
        </p>
      )}
      {active?.allowedActions.includes('copy') && (
        <ButtonGroup>
          <ButtonLink href={`${home}/${active.id}/copy`}>{t`Préparer une nouvelle série`}</ButtonLink>
          <ButtonLink kind="secondary" href={`${home}/import`}>{t`Importer un fichier YAML`}</ButtonLink>
        </ButtonGroup>
      )}
      <div className="table-box" tabIndex={0} role="region" aria-label={t`Séries de règles`}>
        <table className="stacked">
          <caption className="visually-hidden">{t`Séries de règles`}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Série`}</th>
              <th scope="col">{t`État`}</th>
              <th scope="col">{t`En vigueur à partir du`}</th>
              <th scope="col">{t`D’après`}</th>
              <th scope="col">{t`Écrite par`}</th>
              <th scope="col">{t`Décidée par`}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((line) => (
              <SetRow key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      </div>
    </StaffPage>
  );
}

function SetRow({ line }: { line: PolicyLine }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  return (
    <tr data-row>
      <th scope="row">
        <a href={`/${locale}/staff/policy/${line.id}`} data-open>
          {line.policyVersion}
        </a>
      </th>
      <td>
        <Tag tone={stateTones[line.state]}>{i18n._(stateWords[line.state])}</Tag>
      </td>
      <td data-label={t`En vigueur à partir du`}>{formatDate(line.activeFrom, locale)}</td>
      <td data-label={t`D’après`}>{line.basedOn ?? '–'}</td>
      <td data-label={t`Écrite par`}>
        <Who personId={line.writtenBy} />
      </td>
      <td data-label={t`Décidée par`}>{line.decidedAt === null ? '–' : <Who personId={line.decidedBy} />}</td>
    </tr>
  );
}
