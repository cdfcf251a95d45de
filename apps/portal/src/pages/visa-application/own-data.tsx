import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Details, Notice } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';

const EXPORTS = '/v1/visas/exports';
const messages = {
  'export-pending': msg`Une archive est déjà en préparation : elle sera prête dans un instant.`,
} as const;

interface DataExport {
  id: string;
  state: 'ASKED' | 'READY' | 'GONE';
  askedAt: string;
  expiresAt: string | null;
  size: number | null;
}

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { items } = await Api.of(args).get<{ items: DataExport[] }>(EXPORTS);
    return { exports: items.filter(({ state }) => state !== 'GONE'), key: crypto.randomUUID() };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  return submitting(args, { typed, messages: translated(localeOf(args.request.url), messages) }, async () => {
    await Api.of(args).post(EXPORTS, {}, { idempotencyKey: typed['idempotencyKey'] });
    throw redirect(new URL(args.request.url).pathname, 303);
  });
}

/** All that the State holds of one's visa applications, to take home, and how to check that it is the State's. */
export default function OwnDataPage() {
  const { exports, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const isPending = exports.some((one) => one.state === 'ASKED');
  return (
    <Page title={t`Vos données`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <h1>
          <Trans>Vos données</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Une archive ZIP de toutes vos demandes de visa : vos réponses, vos pièces, l’historique et qui l’a consulté.
            Elle est signée par l’État.
          </Trans>
        </p>
        <Archives exports={exports} />
        {!isPending && (
          <PageForm state={state} draft={false} idempotencyKey={key}>
            <Button>{t`Préparer une archive`}</Button>
          </PageForm>
        )}
        <Details summary={t`Vérifier la signature`}>
          <p>
            <Trans>
              Le fichier LISEZ-MOI.txt de l’archive donne les deux commandes openssl qui vérifient la signature et
              chaque fichier.
            </Trans>
          </p>
        </Details>
      </div>
    </Page>
  );
}

function Archives({ exports }: { exports: readonly DataExport[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (exports.some(({ state }) => state === 'ASKED')) {
    return (
      <Notice>
        <p>
          <Trans>Votre archive est en préparation.</Trans> <a href="?">{t`Voir si elle est prête`}</a>
        </p>
      </Notice>
    );
  }
  if (exports.length === 0) return null;
  return (
    <ul>
      {exports.map(({ id, askedAt, expiresAt, size }) => (
        <li key={id}>
          <a href={`/${locale}/visas/own-data/${id}`}>
            <Trans>Archive du {formatInstant(askedAt, locale)}</Trans>
          </a>{' '}
          <span className="hint">
            <Trans>
              ZIP, {Math.ceil((size ?? 0) / 1024)} Ko, gardée jusqu’au{' '}
              {expiresAt === null ? '' : formatInstant(expiresAt, locale)}
            </Trans>
          </span>
        </li>
      ))}
    </ul>
  );
}
