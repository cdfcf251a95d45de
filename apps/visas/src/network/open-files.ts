import { DomainError } from '@jatigi/kernel';
import { decodeCursor } from '@jatigi/platform-http';
import type { Tx } from '@jatigi/platform-persistence';
import { daysOfBand, escalationTargets, HEADQUARTERS_TIME_ZONE, openStates } from '@jatigi/visas-domain';
import type { OpenState } from '@jatigi/visas-domain';
import { headquartersDecides } from '../applications/second-officer';
import { OpenFilesQuery } from './network.dto';

/** States in which a question waits for the service that was asked. */
export const AWAITED = `c.state in ('OPEN', 'OVERDUE')`;
/** The date that it is somewhere: `$1` is the instant. */
export const todayIn = (post: string): string =>
  `($1::timestamptz at time zone coalesce(${post}.time_zone, '${HEADQUARTERS_TIME_ZONE}'))::date`;

const states = openStates.map((state) => `'${state}'`).join(', ');

/**
 * Open files with their age and lateness by the clock of their post. `$1`: now, `$2`: posts that are looked at. What the
 * reader may not see, row-level security leaves out.
 */
export const openFilesSql = `
  select a.id, a.version, a.reference, a.post, a.state, a.due->>'step' as step, a.due->>'on' as due_on,
    a.assigned_to is not null as assigned, date_trunc('milliseconds', a.submitted_at) as submitted_at,
    greatest(0, ${todayIn('p')} - (a.submitted_at at time zone coalesce(p.time_zone, '${HEADQUARTERS_TIME_ZONE}'))::date) as days,
    coalesce((a.due->>'on')::date < ${todayIn('p')}, false) as late,
    ${headquartersDecides('a', '$1')} as at_headquarters, a.alarm_level, a.visa_type, a.processing_class
  from visa_application a left join post_copy p on p.code = a.post
  where a.state in (${states}) and a.submitted_at is not null and ('*' = any ($2::text[]) or a.post = any ($2::text[]))`;

export interface OpenFileRow {
  id: string;
  version: number;
  reference: string;
  post: string;
  state: OpenState;
  step: string | null;
  due_on: string | null;
  assigned: boolean;
  submitted_at: Date;
  days: number;
  late: boolean;
  at_headquarters: boolean;
  /** How many levels were told that something is late. */
  alarm_level: number;
  awaited: string[];
}

type Position = [submittedAt: string, id: string];

/** @throws 400 `cursor-invalid` */
export function positionOf(cursor: string | undefined): Position | null {
  if (cursor === undefined) return null;
  const [at, id] = decodeCursor(cursor);
  if (typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof id === 'string') return [at, id];
  const detail = 'This cursor was not made by this list.';
  throw new DomainError({ code: 'cursor-invalid', kind: 'invalid', detail });
}

type Filters = Omit<OpenFilesQuery, 'post' | 'limit' | 'cursor'>;
interface Wanted extends Filters {
  posts: readonly string[];
  after: Position | null;
  limit: number;
}

/** Open files, the oldest first, from a place on; at most `limit`. */
export async function openFilesFrom(tx: Tx, wanted: Wanted): Promise<OpenFileRow[]> {
  const { posts, state, age, service, overdue, escalated, after, limit } = wanted;
  const days = age === undefined ? null : daysOfBand(age);
  return (await tx.manager.query(
    `select f.*, array(select distinct c.service from consultation c
                        where c.application_id = f.id and ${AWAITED} order by 1) as awaited
     from (${openFilesSql}) f
     where ($3::text is null or f.state = $3) and ($4::int is null or f.days >= $4) and ($5::int is null or f.days < $5)
       and ($6::text is null or exists (
         select 1 from consultation c where c.application_id = f.id and ${AWAITED} and c.service = $6))
       and (not $7::boolean or f.late)${escalated ? ` and f.alarm_level > ${escalationTargets.indexOf(escalated)}` : ''}
       and ($11::text is null or f.visa_type = $11) and ($12::text is null or f.processing_class = $12)
       and ($8::timestamptz is null or (f.submitted_at, f.id::text) > ($8, $9::text))
     order by f.submitted_at, f.id::text limit $10`,
    [
      ...[tx.now, posts, state, days?.from, days?.until, service, overdue === 'true', ...(after ?? [null, null])],
      ...[limit, wanted.visaType, wanted.processing],
    ],
  )) as OpenFileRow[];
}
