import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, CursorPaging, SummaryList, Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { viewerOf } from '../../api/viewer';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatInstant } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { EndForm, isOpen } from './mandate-cards';
import { endingWords, mandatesApi, outcomeWords, stateWords } from './mandate-words';
import type { Mandate, MandateUse } from './mandate.types';
import { ownFiles } from './own-files';
import { WhatIsAllowed } from './what-is-allowed';

export function loader(args: LoaderFunctionArgs) {
  const path = `${mandatesApi}/${encodeURIComponent(args.params['id'] ?? '')}`;
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  return loading(args, async () => {
    const [mandate, uses, viewer] = await Promise.all([
      Api.of(args).get<Mandate>(path),
      Api.of(args).get<{ items: MandateUse[]; next: string | null }>(`${path}/uses`, { query: { cursor } }),
      viewerOf(args),
    ]);
    // The giver sees which of her files it was; a helper's own files are other ones.
    const own = mandate.side === 'giver' && !viewer?.acting ? await ownFiles(args, localeOf(args.request.url)) : [];
    const names = Object.fromEntries(own.map(({ id, label }) => [id, label]));
    return { mandate, uses, names, isFirst: cursor === null };
  });
}

export default function MandateLog() {
  const { mandate, uses, names, isFirst } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const here = `/${locale}/account/helpers/${mandate.id}`;
  const name = mandate.helperName ?? mandate.giverName ?? t`une autre personne`;
  return (
    <Page title={t`Mandat : ${name}`}>
      <div className="narrow">
        <BackLink href={`/${locale}/account/helpers`}>{t`Mes aidants`}</BackLink>
        <h1>
          <Trans>Mandat : {name}</Trans>
        </h1>
        <Facts mandate={mandate} />
        <WhatIsAllowed mandate={mandate} />
        <h2>
          <Trans>Ce qui a été fait</Trans>
        </h2>
        {uses.items.length === 0 ? <p>{t`Rien n’a été fait ni lu pour l’instant.`}</p> : null}
        <Lines uses={uses.items} names={names} />
        <CursorPaging
          label={t`Pages du journal`}
          nextHref={uses.next === null ? undefined : `${here}?cursor=${encodeURIComponent(uses.next)}`}
          firstHref={isFirst ? undefined : here}
        />
        {isOpen(mandate) && (
          <EndForm
            mandate={mandate}
            label={mandate.side === 'giver' ? t`Mettre fin au mandat de ${name}` : t`Rendre le mandat de ${name}`}
          />
        )}
      </div>
    </Page>
  );
}

function Facts({ mandate }: { mandate: Mandate }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { state, from, until, offerExpiresAt, acceptedAt, closedAt, ending } = mandate;
  const rows = [
    { key: 'state', label: t`État`, value: <Tag tone={stateWords[state].tone}>{i18n._(stateWords[state].label)}</Tag> },
    { key: 'from', label: t`Du`, value: formatDate(from, locale) },
    { key: 'until', label: t`Jusqu’au`, value: formatDate(until, locale) },
    {
      key: 'code',
      label: t`Code valable jusqu’au`,
      value: state === 'OFFERED' && formatInstant(offerExpiresAt, locale),
    },
    { key: 'accepted', label: t`Accepté le`, value: acceptedAt !== null && formatInstant(acceptedAt, locale) },
    { key: 'closed', label: t`Terminé le`, value: closedAt !== null && formatInstant(closedAt, locale) },
    { key: 'why', label: t`Pourquoi`, value: ending !== null && i18n._(endingWords[ending] ?? { id: ending }) },
  ];
  return <SummaryList rows={rows.filter(({ value }) => value !== false)} />;
}

function Lines({ uses, names }: { uses: MandateUse[]; names: Record<string, string> }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <ol className="plain-list">
      {uses.map(({ id, at, text, fileId, outcome }) => (
        <li key={id}>
          <strong>{text[locale]}</strong>{' '}
          <Tag tone={outcomeWords[outcome].tone}>{i18n._(outcomeWords[outcome].label)}</Tag>
          <div className="hint">
            {formatInstant(at, locale)}
            {fileId !== null && names[fileId] !== undefined && ` – ${names[fileId]}`}
          </div>
        </li>
      ))}
    </ol>
  );
}
