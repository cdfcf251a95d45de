import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonGroup, ButtonLink, Notice } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import type { CallOptions, PageArguments } from '../../api/api';
import { loading } from '../../api/page-errors';
import { ApiProblem } from '../../api/problem';
import { mayDo, viewerOf } from '../../api/viewer';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { Passports } from '../passports/passport-cards';
import { passportsApi } from '../passports/passport-path';
import type { PassportRequest } from '../passports/passport.types';
import { Certificates } from '../certificates/certificate-cards';
import { certificatesApi } from '../certificates/certificate-path';
import type { Certificate } from '../certificates/certificate.types';
import { Registrations } from '../registration/registration-cards';
import { registrationsApi } from '../registration/registration-path';
import type { Registration } from '../registration/registration.types';
import { TravelPapers } from '../travel/travel-cards';
import { emergencyApi, lossApi } from '../travel/travel-paths';
import type { EmergencyDocument, LossReport } from '../travel/travel.types';
import type { CopyFile, VisaLine } from './copy.types';
import { Copies, Visas } from './own-cards';

/** Not shown at all: a helper's mandate is not about this. */
type Closed = 'closed';

/** What one service has of mine; null while it is away. */
async function part<T>(
  args: PageArguments,
  path: string,
  query: CallOptions['query'] = {},
): Promise<T[] | null | Closed> {
  try {
    return (await Api.of(args).get<{ items: T[] }>(path, { query })).items;
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'scope-missing') return 'closed';
    if (error instanceof ApiProblem && error.status >= 500) return null;
    throw error;
  }
}

/** Composed from each service: one that is away is said in its own part, and the rest still shows. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [copies, certificates, visas, registrations, losses, documents, passports, viewer] = await Promise.all([
      part<CopyFile>(args, '/v1/civil-registry/copy-requests', { limit: 50 }),
      part<Certificate>(args, certificatesApi, { limit: 50 }),
      part<VisaLine>(args, '/v1/visas/applications', { limit: 50 }),
      part<Registration>(args, registrationsApi),
      part<LossReport>(args, lossApi),
      part<EmergencyDocument>(args, emergencyApi),
      part<PassportRequest>(args, passportsApi),
      viewerOf(args),
    ]);
    const me = viewer?.personId ?? null;
    const parts = { copies, certificates, visas, registrations, losses, documents, passports };
    const starts = Object.entries(startActions).filter(([, action]) => mayDo(viewer, action));
    return { ...parts, me, starts: starts.map(([name]) => name), forWhom: viewer?.acting?.giverName ?? null };
  });
}

/** What begins a file of each kind: offered to whoever may. */
const startActions = {
  copy: 'civil-registry.copy.order',
  registration: 'identity.registration.request',
  loss: 'identity.loss-report.report',
  emergency: 'identity.emergency-document.request',
  passport: 'identity.passport-request.request',
  certificate: 'civil-registry.certificate.request',
  visa: 'visas.application.start',
} as const;

export default function Files() {
  const found = useLoaderData<typeof loader>();
  const { copies, certificates, visas, registrations, losses, documents, passports, me, forWhom } = found;
  const { t } = useLingui();
  const title = forWhom === null ? t`Mes dossiers` : t`Dossiers de ${forWhom}`;
  const start = (name: keyof typeof startActions, href: string, text: string) =>
    found.starts.includes(name) && <Start href={href} text={text} isFirst={name === 'copy'} />;
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <Part
        title={t`Actes de naissance`}
        items={copies}
        start={start('copy', 'copies/new', t`Commander une copie d’acte`)}
      >
        {(items) => <Copies items={items} />}
      </Part>
      <Part
        title={t`Registre consulaire`}
        items={registrations}
        start={start('registration', 'registration/new', t`S’inscrire au consulat`)}
      >
        {(items) => <Registrations items={items} me={me} />}
      </Part>
      <Part
        title={t`Papiers de voyage`}
        items={bothOf(losses, documents)}
        start={
          <ButtonGroup>
            {start('loss', 'loss/new', t`Déclarer un papier perdu ou volé`)}
            {start('emergency', 'emergency-document/new', t`Demander un laissez-passer`)}
          </ButtonGroup>
        }
      >
        {([both]) => both && <TravelPapers losses={both.losses} documents={both.documents} />}
      </Part>
      <Part title={t`Passeports`} items={passports} start={start('passport', 'passport/new', t`Demander un passeport`)}>
        {(items) => <Passports items={items} />}
      </Part>
      <Part
        title={t`Certificats`}
        items={certificates}
        start={start('certificate', 'certificates/new', t`Demander un certificat`)}
      >
        {(items) => <Certificates items={items} />}
      </Part>
      <Part title={t`Visas`} items={visas} start={start('visa', 'visas/requirements', t`Demander un visa`)}>
        {(items) => <Visas items={items} />}
      </Part>
    </Page>
  );
}

interface Both {
  losses: LossReport[];
  documents: EmergencyDocument[];
}

/** Two lists under one heading: shown when both are there. */
function bothOf(
  losses: LossReport[] | null | Closed,
  documents: EmergencyDocument[] | null | Closed,
): Both[] | null | Closed {
  if (losses === 'closed' || documents === 'closed') return 'closed';
  return losses === null || documents === null ? null : [{ losses, documents }];
}

interface PartProps<T> {
  title: string;
  items: T[] | null | Closed;
  start: ReactNode;
  children: (items: T[]) => ReactNode;
}

function Part<T>({ title, items, start, children }: PartProps<T>) {
  if (items === 'closed') return null;
  return (
    <>
      <h2>{title}</h2>
      {items === null ? <Away /> : children(items)}
      {start}
    </>
  );
}

function Start({ href, text, isFirst }: { href: string; text: string; isFirst: boolean }) {
  const locale = useLocale();
  return (
    <ButtonLink kind={isFirst ? 'primary' : 'secondary'} href={`/${locale}/${href}`}>
      {text}
    </ButtonLink>
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
