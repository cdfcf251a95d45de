import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ErrorSummary, Notice, SummaryList } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting, summaryOf } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';

interface OwnSession {
  id: string;
  current: boolean;
  device: string | null;
  strength: 'password' | 'mfa';
  createdAt: string;
  lastSeenAt: string;
}

const messages = { 'not-found': msg`Cette connexion était déjà fermée.` } as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { items } = await Api.of(args).get<{ items: OwnSession[] }>('/v1/sessions');
    return { items, done: new URL(args.request.url).searchParams.has('done') };
  });
}

export async function action(args: ActionFunctionArgs) {
  const { session = '' } = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed: {}, messages: translated(locale, messages) }, async () => {
    await Api.of(args).delete(`/v1/sessions/${encodeURIComponent(session)}`);
    throw redirect(`/${locale}/account/sessions?done`, 303);
  });
}

/** Everywhere the person is signed in; she closes what she does not know or left open. */
export default function Sessions() {
  const { items, done } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Mes connexions`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/account`}>{t`Mon compte`}</BackLink>
        <ErrorSummary errors={summaryOf(state)} />
        {done && state === undefined && (
          <Notice kind="success">
            <p>
              <Trans>Cette connexion est fermée. L’appareil devra se connecter de nouveau.</Trans>
            </p>
          </Notice>
        )}
        <h1>
          <Trans>Mes connexions</Trans>
        </h1>
        <p>
          <Trans>
            Voici où votre compte est ouvert. Si vous ne reconnaissez pas une connexion, fermez-la et changez votre mot
            de passe.
          </Trans>
        </p>
        {items.map((session) => (
          <OneSession key={session.id} session={session} />
        ))}
        {items.length > 1 && <Everywhere />}
      </div>
    </Page>
  );
}

function OneSession({ session }: { session: OwnSession }) {
  const locale = useLocale();
  const { t } = useLingui();
  const { id, current, device, createdAt, lastSeenAt, strength } = session;
  const opened = formatInstant(createdAt, locale);
  return (
    <section>
      <h2>{device ?? t`Appareil inconnu`}</h2>
      <SummaryList
        rows={[
          { key: 'opened', label: t`Ouverte`, value: opened },
          { key: 'seen', label: t`Dernière activité`, value: formatInstant(lastSeenAt, locale) },
          {
            key: 'strength',
            label: t`Ouverte avec`,
            value: strength === 'mfa' ? t`une preuve forte` : t`le mot de passe seul`,
          },
        ]}
      />
      {current ? (
        <p>
          <strong>
            <Trans>C’est la connexion que vous utilisez maintenant.</Trans>
          </strong>
        </p>
      ) : (
        <form method="post">
          <input type="hidden" name="session" value={id} />
          <Button kind="secondary">{t`Fermer la connexion du ${opened}`}</Button>
        </form>
      )}
    </section>
  );
}

function Everywhere() {
  const locale = useLocale();
  const { t } = useLingui();
  return (
    <form method="post" action={`/${locale}/sign-out`}>
      <Button kind="secondary" name="everywhere" value="yes">{t`Se déconnecter partout`}</Button>
    </form>
  );
}
