import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { areasOf, hasRole } from '../../../layout/staff-areas';
import { useLocale } from '../../../layout/use-locale';
import { countryName } from '../../../locale/format';
import { DoneNotice } from '../done-notice';
import { postNames, PostNamesProvider, usePostNames } from '../policy/post-names';
import { StaffPage } from '../staff-page';
import { useViewer } from '../use-viewer';
import type { RegisteredService } from './service.types';
import { registeredServices } from './services-api';
import { kindWords, serviceDoneWords, shownWords, silenceWords } from './service-words';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const [services, names] = await Promise.all([registeredServices(api), postNames(api)]);
    return { services, names };
  });
}

/** Who may be asked about an application, how long it may take, and what silence means. */
export default function ConsultedServices() {
  const { services, names } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const mayChange = hasRole(useViewer().grants, ['administrator']);
  return (
    <StaffPage title={t`Services consultés`} list>
      <PostNamesProvider value={names}>
        <DoneNotice words={serviceDoneWords} />
        <h1>
          <Trans>Services consultés</Trans>
        </h1>
        <WhoAsks />
        {mayChange && (
          <p>
            <ButtonLink href={`/${locale}/staff/consulted-services/new`}>{t`Inscrire un service`}</ButtonLink>
          </p>
        )}
        <ServiceTable services={services} mayChange={mayChange} />
      </PostNamesProvider>
    </StaffPage>
  );
}

/** What stands in this register, and what is decided elsewhere. */
function WhoAsks() {
  const locale = useLocale();
  const readsPolicy = areasOf(useViewer()).some(({ path }) => path === 'policy');
  return (
    <p>
      <Trans>
        Qui peut être interrogé sur une demande de visa, en combien de temps, et ce que son silence veut dire. Un
        administrateur tient ce registre.
      </Trans>{' '}
      {readsPolicy ? (
        <Trans>
          Quelles demandes vont d’office à quel service, la <a href={`/${locale}/staff/policy`}>politique des visas</a>{' '}
          le dit.
        </Trans>
      ) : (
        <Trans>Quelles demandes vont d’office à quel service, la politique des visas le dit.</Trans>
      )}
    </p>
  );
}

interface TableProps {
  services: readonly RegisteredService[];
  mayChange: boolean;
}

function ServiceTable({ services, mayChange }: TableProps) {
  const { t } = useLingui();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Services consultés`}>
      <table className="stacked">
        <caption className="visually-hidden">{t`Services consultés`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Service`}</th>
            <th scope="col">{t`Genre`}</th>
            <th scope="col">{t`Délai`}</th>
            <th scope="col">{t`Sans réponse dans le délai`}</th>
            <th scope="col">{t`Ce qu’il voit du dossier`}</th>
            <th scope="col">{t`Bureau qui répond`}</th>
          </tr>
        </thead>
        <tbody>
          {services.map((service) => (
            <ServiceRow key={service.code} service={service} mayChange={mayChange} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ServiceRow({ service, mayChange }: { service: RegisteredService; mayChange: boolean }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const nameOf = usePostNames();
  const { code, name, kind, state, silence, shows, desk } = service;
  const shown = shows.map((group) => (shownWords[group] ? i18n._(shownWords[group]) : group));
  return (
    <tr data-row>
      <th scope="row">
        {mayChange ? (
          <a href={`/${locale}/staff/consulted-services/${encodeURIComponent(code)}/edit`} data-open>
            {name[locale]}
          </a>
        ) : (
          name[locale]
        )}{' '}
        <div className="hint">{code}</div>
      </th>
      <td data-label={t`Genre`}>
        {i18n._(kindWords[kind])}
        {state !== null && ` : ${countryName(state, locale)}`}
      </td>
      <td data-label={t`Délai`}>
        <Deadline deadline={service.deadline} />
      </td>
      <td data-label={t`Sans réponse dans le délai`}>{i18n._(silenceWords[silence])}</td>
      <td data-label={t`Ce qu’il voit du dossier`}>{shown.join(', ') || t`rien`}</td>
      <td data-label={t`Bureau qui répond`}>{nameOf(desk)}</td>
    </tr>
  );
}

function Deadline({ deadline: { amount, unit } }: Pick<RegisteredService, 'deadline'>) {
  const { t } = useLingui();
  return unit === 'working-day' ? (
    <>{t`${plural(amount, { one: '# jour ouvré', other: '# jours ouvrés' })}`}</>
  ) : (
    <>{t`${plural(amount, { one: '# jour de calendrier', other: '# jours de calendrier' })}`}</>
  );
}
