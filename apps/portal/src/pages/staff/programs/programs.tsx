import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { DoneNotice } from '../done-notice';
import { StaffPage } from '../staff-page';
import { doneWords, kindWords, programStateWords, programTones } from './program-words';
import type { Program } from './program.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, () => Api.of(args).get<{ items: Program[] }>('/v1/identity/machine-clients'));
}

/** Programs of others that may come in, and those that wait for a second administrator. */
export default function Programs() {
  const { items } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Programmes`} list>
      <DoneNotice words={doneWords} />
      <h1>
        <Trans>Programmes</Trans>
      </h1>
      <ButtonLink href={`/${locale}/staff/programs/new`}>{t`Enregistrer un programme`}</ButtonLink>
      {items.length === 0 ? (
        <p>
          <Trans>Aucun programme n’est enregistré.</Trans>
        </p>
      ) : (
        <div className="table-box" tabIndex={0} role="region" aria-label={t`Programmes`}>
          <table>
            <caption className="visually-hidden">{t`Programmes`}</caption>
            <thead>
              <tr>
                <th scope="col">{t`Nom`}</th>
                <th scope="col">{t`Genre`}</th>
                <th scope="col">{t`État`}</th>
                <th scope="col">{t`Requêtes par minute`}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((program) => (
                <Row key={program.clientId} program={program} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </StaffPage>
  );
}

function Row({ program }: { program: Program }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const waits = program.pending !== null && program.state === 'ACTIVE';
  return (
    <tr data-row>
      <th scope="row">
        <a href={`/${locale}/staff/programs/${program.clientId}`} data-open>
          {program.name}
        </a>
      </th>
      <td>{i18n._(kindWords[program.kind])}</td>
      <td>
        <Tag tone={programTones[program.state]}>{i18n._(programStateWords[program.state])}</Tag>{' '}
        {waits && <Tag tone="wait">{t`Changement proposé`}</Tag>}
      </td>
      <td className="number">{program.requestsPerMinute}</td>
    </tr>
  );
}
