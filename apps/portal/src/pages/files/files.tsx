import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice, Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import type { CallOptions, PageArguments } from '../../api/api';
import { loading } from '../../api/page-errors';
import { ApiProblem } from '../../api/problem';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { Registrations } from '../registration/registration-cards';
import { registrationsApi } from '../registration/registration-path';
import type { Registration } from '../registration/registration.types';
import { TravelPapers } from '../travel/travel-cards';
import { emergencyApi, lossApi } from '../travel/travel-paths';
import type { EmergencyDocument, LossReport } from '../travel/travel.types';
import { applicationStates, dueWords } from '../visa-application/state-words';
import type { CopyFile, VisaLine } from './copy.types';
import { productWords, toneOf } from './file-words';

/** What one service has of mine; null while it is away. */
async function part<T>(args: PageArguments, path: string, query: CallOptions['query'] = {}): Promise<T[] | null> {
  try {
    return (await Api.of(args).get<{ items: T[] }>(path, { query })).items;
  } catch (error) {
    if (error instanceof ApiProblem && error.status >= 500) return null;
    throw error;
  }
}

/** Composed from each service: one that is away is said in its own part, and the rest still shows. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [copies, visas, registrations, losses, documents] = await Promise.all([
      part<CopyFile>(args, '/v1/civil-registry/copy-requests', { limit: 50 }),
      part<VisaLine>(args, '/v1/visas/applications', { limit: 50 }),
      part<Registration>(args, registrationsApi),
      part<LossReport>(args, lossApi),
      part<EmergencyDocument>(args, emergencyApi),
    ]);
    return { copies, visas, registrations, losses, documents };
  });
}

export default function Files() {
  const { copies, visas, registrations, losses, documents } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Mes dossiers`}>
      <h1>
        <Trans>Mes dossiers</Trans>
      </h1>
      <h2>
        <Trans>Actes de naissance</Trans>
      </h2>
      {copies === null ? <Away /> : <Copies items={copies} />}
      <ButtonLink href={`/${locale}/copies/new`}>{t`Commander une copie d’acte`}</ButtonLink>
      <h2>
        <Trans>Registre consulaire</Trans>
      </h2>
      {registrations === null ? <Away /> : <Registrations items={registrations} />}
      <ButtonLink kind="secondary" href={`/${locale}/registration/new`}>{t`S’inscrire au consulat`}</ButtonLink>
      <h2>
        <Trans>Papiers de voyage</Trans>
      </h2>
      {losses === null || documents === null ? <Away /> : <TravelPapers losses={losses} documents={documents} />}
      <p>
        <ButtonLink kind="secondary" href={`/${locale}/loss/new`}>{t`Déclarer un papier perdu ou volé`}</ButtonLink>{' '}
        <ButtonLink
          kind="secondary"
          href={`/${locale}/emergency-document/new`}
        >{t`Demander un laissez-passer`}</ButtonLink>
      </p>
      <h2>
        <Trans>Visas</Trans>
      </h2>
      {visas === null ? <Away /> : <Visas items={visas} />}
      <ButtonLink kind="secondary" href={`/${locale}/visas/requirements`}>{t`Demander un visa`}</ButtonLink>
    </Page>
  );
}

function Away() {
  return (
    <Notice>
      <p>
        <Trans>
          Ce service ne répond pas pour le moment. Vos dossiers sont gardés : réessayez dans quelques minutes.
        </Trans>
      </p>
    </Notice>
  );
}

function Copies({ items }: { items: CopyFile[] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (items.length === 0) return <p>{t`Vous n’avez encore rien commandé.`}</p>;
  return (
    <ul className="cards">
      {items.map(({ id, product, reference, state, text, nextStep, expectedOn }) => (
        <li key={id} className="card">
          <h3>
            <a href={`/${locale}/files/copy/${id}`}>
              {i18n._(productWords[product] ?? { id: product })}
              <span className="visually-hidden"> {reference}</span>
            </a>
          </h3>
          <p>
            <Tag tone={toneOf(state)}>{text[locale]}</Tag>
          </p>
          <p className="hint">{reference}</p>
          {nextStep && <p>{nextStep.text[locale]}</p>}
          {expectedOn !== null && <Expected on={expectedOn} />}
        </li>
      ))}
    </ul>
  );
}

function Visas({ items }: { items: VisaLine[] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (items.length === 0) return <p>{t`Vous n’avez pas de demande de visa.`}</p>;
  return (
    <ul className="cards">
      {items.map(({ id, reference, state, due, createdAt }) => {
        const text = applicationStates[state];
        return (
          <li key={id} className="card">
            <h3>
              <a href={`/${locale}/visas/${id}`}>
                {reference ?? t`Demande commencée le ${formatDate(createdAt, locale)}`}
              </a>
            </h3>
            {text && (
              <>
                <p>
                  <Tag tone={text.tone}>{i18n._(text.label)}</Tag>
                </p>
                <p>{i18n._(text.next)}</p>
              </>
            )}
            {due && <Due step={due.step} on={due.on} />}
          </li>
        );
      })}
    </ul>
  );
}

function Expected({ on }: { on: string }) {
  const locale = useLocale();
  const date = formatDate(on, locale);
  return (
    <p className="hint">
      <Trans>Au plus tard le {date}</Trans>
    </p>
  );
}

/** The next date of an application, by what is due then. */
function Due({ step, on }: { step: string; on: string }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const label = dueWords[step];
  if (!label) return <Expected on={on} />;
  return (
    <p className="hint">
      {i18n._(label)} {formatDate(on, locale)}
    </p>
  );
}
