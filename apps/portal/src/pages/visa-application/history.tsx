import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Timeline } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import { purposeOfUseWords } from '../../words/purposes-of-use';
import type { Words } from './application.types';
import { apiPathOf } from './open-application';

interface History {
  items: { at: string; kind: string; text: Words; detail: Readonly<Record<string, unknown>> }[];
  reads: { at: string; purpose: string; what: string }[];
}

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const history = await Api.of(args).get<History>(`${apiPathOf(args)}/history`);
    return { id: String(args.params['id']), items: history.items, reads: history.reads ?? [] };
  });
}

/** What happened to the file, and who looked at it and why: the right of the person it is about. */
export default function HistoryPage() {
  const { id, items, reads } = useLoaderData<typeof loader>();
  const { i18n, t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Ce qui s’est passé`}>
      <div className="narrow">
        <BackLink href={`/${locale}/visas/${id}`}>{t`Votre demande`}</BackLink>
        <h1>
          <Trans>Ce qui s’est passé</Trans>
        </h1>
        <Timeline
          steps={items.map(({ at, text }, index) => ({
            key: `${index}`,
            title: text[locale],
            when: formatInstant(at, locale),
            state: 'done' as const,
          }))}
        />
        <h2>
          <Trans>Qui a consulté votre dossier</Trans>
        </h2>
        {reads.length === 0 ? (
          <p>
            <Trans>Personne encore, à part vous.</Trans>
          </p>
        ) : (
          <ul>
            {reads.map(({ at, purpose }, index) => (
              <li key={index}>
                {formatInstant(at, locale)} : {i18n._(purposeOfUseWords[purpose] ?? { id: purpose })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Page>
  );
}
