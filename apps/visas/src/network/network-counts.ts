import type { Tx } from '@jatigi/platform-persistence';
import { ageBands, ageCodes, escalationTargets, openStates } from '@jatigi/visas-domain';
import type { AgeBand, OpenState, Words } from '@jatigi/visas-domain';
import { AWAITED, openFilesSql, todayIn } from './open-files';

interface Count {
  post: string;
  state: OpenState;
  band: number;
  files: number;
  late: number;
  at_headquarters: number;
  escalated: number;
}
interface Waiting {
  post: string;
  service: string;
  name_fr: string;
  name_en: string;
  waiting: number;
  late: number;
  oldest: string | null;
}

/** What lies at one post: how many files in each state, how old they are, how many are late. */
export interface PostLoad {
  post: string;
  files: number;
  late: number;
  /** Proposals that nobody else at the post may decide. */
  atHeadquarters: number;
  /** Something about them is late, and headquarters were told. */
  escalated: number;
  states: Record<OpenState, number>;
  ages: Record<AgeBand, number>;
}
/** How many questions wait for one service, over all the posts that are looked at. */
export interface ServiceLoad {
  service: string;
  name: Words;
  waiting: number;
  late: number;
  /** The earliest day by which an answer was, or is, due. */
  oldestDueOn: string | null;
  posts: Array<{ post: string; waiting: number; late: number }>;
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((all, row) => all + of(row), 0);
const groupedBy = <T>(rows: readonly T[], key: (row: T) => string): Array<[string, T[]]> =>
  [...new Set(rows.map(key))].map((one) => [one, rows.filter((row) => key(row) === one)]);

function toPostLoad([post, rows]: [string, Count[]]): PostLoad {
  const filesOf = (fits: (row: Count) => boolean): number => sum(rows.filter(fits), ({ files }) => files);
  const inState = openStates.map((state) => [state, filesOf((row) => row.state === state)]);
  const ofAge = ageCodes.map((code, at) => [code, filesOf(({ band }) => band === at + 1)]);
  return {
    post,
    files: filesOf(() => true),
    late: sum(rows, ({ late }) => late),
    atHeadquarters: sum(rows, ({ at_headquarters: files }) => files),
    escalated: sum(rows, ({ escalated }) => escalated),
    states: Object.fromEntries(inState) as PostLoad['states'],
    ages: Object.fromEntries(ofAge) as PostLoad['ages'],
  };
}

/** Counted by the database, one row for each post, state and age: the files themselves are not read. */
export async function postLoads(tx: Tx, posts: readonly string[]): Promise<PostLoad[]> {
  const rows = (await tx.manager.query(
    `select post, state, width_bucket(days, $3::int[]) as band, count(*)::int as files,
       count(*) filter (where late)::int as late, count(*) filter (where at_headquarters)::int as at_headquarters,
       count(*) filter (where alarm_level > ${escalationTargets.indexOf('headquarters')})::int as escalated
     from (${openFilesSql}) f group by post, state, band order by post`,
    [tx.now, posts, ageBands.map(({ from }) => from)],
  )) as Count[];
  return groupedBy(rows, ({ post }) => post).map(toPostLoad);
}

function toServiceLoad([service, rows]: [string, Waiting[]]): ServiceLoad {
  const [{ name_fr: fr, name_en: en }] = rows as [Waiting];
  return {
    service,
    name: { fr, en },
    waiting: sum(rows, ({ waiting }) => waiting),
    late: sum(rows, ({ late }) => late),
    oldestDueOn: rows.flatMap(({ oldest }) => oldest ?? []).sort()[0] ?? null,
    posts: rows.map(({ post, waiting, late }) => ({ post, waiting, late })),
  };
}

/** For whom the open files of these posts wait. Late by the clock of the desk that is asked. */
export async function serviceLoads(tx: Tx, posts: readonly string[]): Promise<ServiceLoad[]> {
  const rows = (await tx.manager.query(
    `select f.post, c.service, s.name_fr, s.name_en, count(*)::int as waiting,
       count(*) filter (where c.due_on < ${todayIn('d')})::int as late, min(c.due_on)::text as oldest
     from (${openFilesSql}) f
       join consultation c on c.application_id = f.id and ${AWAITED}
       join consulted_service s on s.code = c.service
       left join post_copy d on d.code = c.desk
     group by f.post, c.service, s.name_fr, s.name_en order by c.service, f.post`,
    [tx.now, posts],
  )) as Waiting[];
  return groupedBy(rows, ({ service }) => service).map(toServiceLoad);
}
