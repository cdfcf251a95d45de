import type { Tx } from '@jatigi/platform-persistence';
import { HEADQUARTERS_TIME_ZONE } from '@jatigi/visas-domain';
import type { HistoryKind } from '@jatigi/visas-domain';

interface Period {
  from: string;
  to: string;
}
interface Count {
  post: string;
  kind: HistoryKind;
  /** A reason of refusal; null: the files, whatever the reason. */
  code: string | null;
  files: number;
}
interface Pace extends DaysAtPost {
  post: string;
}

/** From the day the post had it to the decision, without what the applicant took to answer. */
interface DaysAtPost {
  /** Half of the files took so many days at most. */
  p50: number;
  /** Eight of ten took so many days at most. */
  p80: number;
  /** Files that were measured. */
  count: number;
}
interface Decided {
  /** All four together. */
  files: number;
  /** On appeal too: such a file was refused before, and is counted there for itself. */
  granted: number;
  refused: number;
  /** A file that was refused for several reasons is counted at each. */
  reasons: Array<{ code: string; refused: number }>;
  inadmissible: number;
  notRequired: number;
}

/** What happened at one post on these days of its own calendar. */
export interface PostStatistics {
  post: string;
  /** A file that went back to its applicant because nobody paid is not counted. */
  submitted: number;
  decided: Decided;
  withdrawn: number;
  lapsed: number;
  /** E-visas whose paper is made. */
  issued: number;
  /** Null: nothing was decided that was measured. */
  days: DaysAtPost | null;
}

// A file is counted where it lies, for its post and for headquarters alike; once it is decided it is never sent on. The
// index `application_history_counted` finds the lines by their instant: a day of any time zone lies within the day before
// and the day after in UTC; its condition is the list of kinds, word by word. Lines first, then their files: the planner
// thinks that row-level security leaves next to no file, and would begin with all of them. For very many lines it
// still asks once, by one walk over the files, which of them the reader may see. What was erased keeps its lines.
const countsSql = `
  with line as materialized (
    select application_id, kind, at, detail from application_history
     where kind in ('submitted', 'granted', 'refused', 'declared-inadmissible', 'declared-not-required', 'withdrawn',
         'lapsed', 'issued')
       and at >= (($2::date - 1)::timestamp at time zone 'UTC') and at < (($3::date + 2)::timestamp at time zone 'UTC')
  ), deed as (
    select a.post, l.kind, l.detail
      from line l
        join visa_application a on a.id = l.application_id
        left join post_copy p on p.code = a.post
     where (l.at at time zone coalesce(p.time_zone, '${HEADQUARTERS_TIME_ZONE}'))::date between $2::date and $3::date
       and ('*' = any ($1::text[]) or a.post = any ($1::text[]))
       -- Drafts are nobody's business, and of several submissions of one file the last one counts.
       and a.submitted_at is not null and (l.kind <> 'submitted' or l.at = a.submitted_at)
  )
  select post, kind, null as code, count(*)::int as files from deed group by post, kind
  union all
  select post, kind, reason, count(*)::int from deed, jsonb_array_elements_text(detail->'codes') reason
   where kind = 'refused' group by post, kind, reason
   order by post, code`;

// Days are those of the post already. By the index `visa_pace_decided`, without a look at the rows.
const paceSql = `
  select post, count(*)::int as count, percentile_disc(0.5) within group (order by days) as p50,
         percentile_disc(0.8) within group (order by days) as p80
    from visa_pace
   where decided_on between $2::date and $3::date and ('*' = any ($1::text[]) or post = any ($1::text[]))
   group by post`;

function decidedOf(rows: readonly Count[], filesOf: (kind: HistoryKind) => number): Decided {
  const granted = filesOf('granted');
  const refused = filesOf('refused');
  const inadmissible = filesOf('declared-inadmissible');
  const notRequired = filesOf('declared-not-required');
  const reasons = rows.flatMap(({ code, files }) => (code === null ? [] : [{ code, refused: files }]));
  return {
    files: granted + refused + inadmissible + notRequired,
    granted,
    refused,
    reasons,
    inadmissible,
    notRequired,
  };
}

function toStatistics(post: string, rows: readonly Count[], pace: Pace | undefined): PostStatistics {
  const filesOf = (kind: HistoryKind): number => rows.find((row) => row.kind === kind && row.code === null)?.files ?? 0;
  return {
    post,
    submitted: filesOf('submitted'),
    decided: decidedOf(rows, filesOf),
    withdrawn: filesOf('withdrawn'),
    lapsed: filesOf('lapsed'),
    issued: filesOf('issued'),
    days: pace ? { p50: pace.p50, p80: pace.p80, count: pace.count } : null,
  };
}

/**
 * Counted by the database; posts where nothing happened are left out. What the reader may not see, row-level security
 * leaves out.
 */
export async function countPosts(tx: Tx, posts: readonly string[], { from, to }: Period): Promise<PostStatistics[]> {
  const counts = (await tx.manager.query(countsSql, [posts, from, to])) as Count[];
  const paces = (await tx.manager.query(paceSql, [posts, from, to])) as Pace[];
  const active = [...new Set([...counts, ...paces].map(({ post }) => post))].sort();
  return active.map((code) =>
    toStatistics(
      code,
      counts.filter(({ post }) => post === code),
      paces.find(({ post }) => post === code),
    ),
  );
}
