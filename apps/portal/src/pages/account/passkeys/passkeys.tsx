import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonLink, Notice, SummaryList, Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { loading } from '../../../api/page-errors';
import { Page } from '../../../layout/page';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { keyringOf } from './passkey.types';
import type { Passkey } from './passkey.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { items } = await keyringOf(args);
    return { items, done: new URL(args.request.url).searchParams.get('done') };
  });
}

/** The passkeys of one's own account. */
export default function Passkeys() {
  const { items, done } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Clés d’accès`}>
      <div className="narrow">
        <BackLink href={`/${locale}/account`}>{t`Mon compte`}</BackLink>
        {done !== null && <Done what={done} hasKeys={items.length > 0} />}
        <h1>
          <Trans>Clés d’accès</Trans>
        </h1>
        <p>
          <Trans>
            Une clé d’accès vous connecte sans mot de passe : votre téléphone, votre ordinateur ou une clé USB vous
            reconnaît par votre doigt, votre visage ou son code. Personne ne peut la deviner ni vous la faire dire.
          </Trans>
        </p>
        {items.length === 0 ? (
          <p>
            <Trans>Ce compte n’a pas encore de clé d’accès.</Trans>
          </p>
        ) : (
          items.map((key) => <OneKey key={key.id} passkey={key} />)
        )}
        <p>
          <ButtonLink href={`/${locale}/account/passkeys/add`}>{t`Ajouter une clé d’accès`}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}

function Done({ what, hasKeys }: { what: string; hasKeys: boolean }) {
  const locale = useLocale();
  return (
    <Notice kind="success">
      {what === 'removed' ? (
        <p>
          <Trans>La clé d’accès est retirée : elle ne permet plus de se connecter.</Trans>
        </p>
      ) : (
        hasKeys && (
          <p>
            <Trans>
              La clé d’accès est ajoutée. Ajoutez-en une seconde sur un autre appareil, ou{' '}
              <a href={`/${locale}/account/recovery-codes`}>gardez des codes de secours</a> : vous ne serez pas bloqué
              si celui-ci est perdu.
            </Trans>
          </p>
        )
      )}
    </Notice>
  );
}

function OneKey({ passkey: { id, name, createdAt, lastUsedAt, suspicious } }: { passkey: Passkey }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <section aria-labelledby={`key-${id}`}>
      <h2 id={`key-${id}`}>{name}</h2>
      {suspicious && (
        <p>
          <Tag tone="bad">{t`Bloquée : elle semble avoir été copiée. Retirez-la.`}</Tag>
        </p>
      )}
      <SummaryList
        rows={[
          { key: 'created', label: t`Ajoutée le`, value: formatInstant(createdAt, locale) },
          {
            key: 'used',
            label: t`Dernière connexion`,
            value: lastUsedAt === null ? t`jamais` : formatInstant(lastUsedAt, locale),
          },
        ]}
      />
      <p>
        <a href={`/${locale}/account/passkeys/${id}/remove`}>{t`Retirer « ${name} »`}</a>
      </p>
    </section>
  );
}
