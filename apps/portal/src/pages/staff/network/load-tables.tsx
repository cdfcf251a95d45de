import type { MessageDescriptor } from '@lingui/core';
import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { usePostNames } from '../policy/post-names';
import { filesAddress } from './files-question';
import type { FilesQuestion } from './files-question';
import { ageWords, openStateWords } from './network-words';
import type { PostLoad } from './network.types';

/** The same files twice: by what is to be done with them, and by how long they have been here. */
export function LoadTables({ posts }: { posts: readonly PostLoad[] }) {
  const { t } = useLingui();
  return (
    <>
      <LoadTable
        title={t`Par poste et par étape`}
        posts={posts}
        columns={openStateWords}
        filter="state"
        of={({ states }) => states}
      />
      <LoadTable
        title={t`Par poste et par ancienneté`}
        posts={posts}
        columns={ageWords}
        filter="age"
        of={({ ages }) => ages}
      />
    </>
  );
}

interface TableProps {
  title: string;
  posts: readonly PostLoad[];
  columns: Readonly<Record<string, MessageDescriptor>>;
  filter: 'state' | 'age';
  of: (load: PostLoad) => Readonly<Record<string, number>>;
}

function LoadTable({ title, posts, columns, filter, of }: TableProps) {
  const { i18n, t } = useLingui();
  const codes = Object.keys(columns);
  const heads = [
    ...[t`Poste`, t`Dossiers`, t`En retard`, t`Signalés au siège`, t`Au siège`],
    ...Object.values(columns).map((one) => i18n._(one)),
  ];
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={title}>
      <table className="stacked">
        <caption>
          <h2>{title}</h2>
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {posts.map((load) => (
            <PostRow key={load.post} load={load} heads={heads}>
              {codes.map((code, at) => (
                <Count
                  key={code}
                  label={heads[at + 5] ?? code}
                  count={of(load)[code] ?? 0}
                  question={{ post: load.post, [filter]: code }}
                />
              ))}
            </PostRow>
          ))}
          {posts.length > 1 && <Totals posts={posts} heads={heads} codes={codes} of={of} />}
        </tbody>
      </table>
    </div>
  );
}

function PostRow({ load, heads, children }: { load: PostLoad; heads: string[]; children: ReactNode }) {
  const nameOf = usePostNames();
  const { post, files, late, escalated, atHeadquarters } = load;
  return (
    <tr>
      <th scope="row">{nameOf(post)}</th>
      <Count label={heads[1] ?? ''} count={files} question={{ post }} />
      <Count label={heads[2] ?? ''} count={late} question={{ post, overdue: 'true' }} bad />
      <Count label={heads[3] ?? ''} count={escalated} question={{ post, escalated: 'headquarters' }} bad />
      <Count label={heads[4] ?? ''} count={atHeadquarters} question={{ post, state: 'DECISION_PROPOSED' }} />
      {children}
    </tr>
  );
}

function Totals({ posts, heads, codes, of }: Pick<TableProps, 'posts' | 'of'> & { heads: string[]; codes: string[] }) {
  const { t } = useLingui();
  const sum = (count: (load: PostLoad) => number): number => posts.reduce((all, load) => all + count(load), 0);
  const cells = [
    sum(({ files }) => files),
    sum(({ late }) => late),
    sum(({ escalated }) => escalated),
    sum(({ atHeadquarters }) => atHeadquarters),
    ...codes.map((code) => sum((load) => of(load)[code] ?? 0)),
  ];
  return (
    <tr>
      <th scope="row">{t`Ensemble`}</th>
      {cells.map((count, at) => (
        <td key={heads[at + 1]} data-label={heads[at + 1]} className="number">
          <strong>{count}</strong>
        </td>
      ))}
    </tr>
  );
}

interface CountProps {
  label: string;
  count: number;
  question: FilesQuestion;
  /** Something is wrong with each of them. */
  bad?: boolean;
}

/** A number that leads to the files it counts. */
export function Count({ label, count, question, bad = false }: CountProps) {
  const locale = useLocale();
  const href = `/${locale}/staff/network/files${filesAddress(question)}`;
  return (
    <td data-label={label} className="number">
      {count === 0 ? '0' : <a href={href}>{bad ? <Tag tone="bad">{count}</Tag> : count}</a>}
    </td>
  );
}
