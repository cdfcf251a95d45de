import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, CursorPaging, Timeline } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { placeNames } from '../../api/place-names';
import type { PlaceNames } from '../../api/place-names';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import { purposeOfUseWords } from '../../words/purposes-of-use';
import type { Words } from './application.types';
import { apiPathOf } from './open-application';

interface History {
  items: { at: string; kind: string; text: Words; detail: Readonly<Record<string, unknown>> }[];
}
interface ReadPage {
  items: Read[];
  next: string | null;
}
/** One consultation of the file: who in which role, of which post, and what; never which person. */
interface Read {
  at: string;
  post: string | null;
  purpose: string | null;
  text: Words;
}

export function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  return loading(args, async () => {
    const api = Api.of(args);
    const [{ items }, { items: reads, next }] = await Promise.all([
      api.get<History>(`${apiPathOf(args)}/history`),
      api.get<ReadPage>(`${apiPathOf(args)}/reads`, { query: { cursor, limit: 25 } }),
    ]);
    const codes = [...new Set(reads.flatMap(({ post }) => post ?? []))];
    const names = await Promise.all(codes.map(async (code) => [code, await placeNames(args, code)] as const));
    return { id: String(args.params['id']), items, reads, next, cursor, posts: Object.fromEntries(names) };
  });
}

/** What happened to the file, and who looked at it and why: the right of the person it is about. */
export default function HistoryPage() {
  const { id, items, reads, next, cursor, posts } = useLoaderData<typeof loader>();
  const { t } = useLingui();
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
          <ol className="plain-list">
            {reads.map((read, index) => (
              <ReadLine key={index} read={read} post={read.post === null ? null : (posts[read.post] ?? null)} />
            ))}
          </ol>
        )}
        <CursorPaging
          label={t`Pages des consultations de votre dossier`}
          firstHref={cursor === null ? undefined : '?'}
          nextHref={next === null ? undefined : `?cursor=${encodeURIComponent(next)}`}
        />
        <p>
          <a href={`/${locale}/visas/own-data`}>
            <Trans>Emporter toutes vos données</Trans>
          </a>
        </p>
      </div>
    </Page>
  );
}

function ReadLine({ read: { at, text, purpose }, post }: { read: Read; post: PlaceNames | null }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const why = purpose === null ? undefined : purposeOfUseWords[purpose];
  return (
    <li>
      <strong>{formatInstant(at, locale)}</strong>
      <br />
      {text[locale]}
      <br />
      <span className="hint">{[post?.[locale], why && i18n._(why)].filter((part) => part).join(' — ')}</span>
    </li>
  );
}
