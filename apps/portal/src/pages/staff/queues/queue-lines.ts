/** One line of a queue, as any of the services answers it. */
export interface QueueLine {
  id: string;
  version: number;
  state: string;
  post: string | null;
  due?: { step: string; on: string } | null;
  /** Copies: the day that was promised. */
  expectedOn?: string | null;
  /** Nobody takes a report of a loss: it has none. */
  assignedTo?: string | null;
  allowedActions: string[];
  updatedAt: string;
  /** Visas. */
  reference?: string | null;
  /** Births. */
  child?: { surname: string; givenNames: string } | null;
  act?: { printedNumber: string } | null;
  openSuspicions?: number;
  /** Consular register: what the person says of herself. */
  facts?: { name: { surname: string; givenNames: string } };
}

export interface QueuePage {
  items: QueueLine[];
  next: string | null;
  counts: Record<string, number>;
}

/** What a line is called where no name is known: the end of its id, which differs most. */
export function lineName({ reference, act, child, facts, id }: QueueLine): string {
  const person = child ?? facts?.name;
  const name = person ? `${person.surname} ${person.givenNames}`.trim() : '';
  const parts = [reference ?? act?.printedNumber ?? '', name].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : `… ${id.slice(-8)}`;
}

/** Until when something must be done with a line. */
export function lineDue({ due, expectedOn }: Pick<QueueLine, 'due' | 'expectedOn'>): { on: string } | null {
  return due ?? (expectedOn ? { on: expectedOn } : null);
}

const DAY = 86_400_000;
const SOON_DAYS = 2;

export interface DueState {
  urgency: 'overdue' | 'soon' | 'later';
  /** Days until then; negative when it is over. */
  days: number;
}

/** How urgent a date is, on a calendar day. */
export function dueState(on: string, today: string): DueState {
  const days = Math.round((Date.parse(`${on}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY);
  if (days < 0) return { urgency: 'overdue', days };
  return { urgency: days <= SOON_DAYS ? 'soon' : 'later', days };
}

/** The filters of a queue, from its address; anything else in it is dropped. */
export interface QueueFilters {
  post?: string | undefined;
  assigned?: string | undefined;
  overdue?: string | undefined;
  /** Who was told that something is late. */
  escalated?: string | undefined;
  /** Visas: what the policy answered at the submission. */
  visaType?: string | undefined;
  processing?: string | undefined;
  cursor?: string | undefined;
}

export function filtersOf(url: string | URL, known: readonly string[]): QueueFilters {
  const { searchParams } = new URL(url);
  const read = (name: string, pattern: RegExp): string | undefined => {
    const value = known.includes(name) ? searchParams.get(name) : null;
    return value !== null && pattern.test(value) ? value : undefined;
  };
  return {
    post: read('post', /^[A-Z0-9-]{2,16}$/),
    assigned: read('assigned', /^(me|nobody)$/),
    overdue: read('overdue', /^true$/),
    escalated: read('escalated', /^(head-of-section|headquarters)$/),
    visaType: read('visaType', /^[A-Z0-9]{2,20}$/),
    processing: read('processing', /^(standard|express)$/),
    cursor: searchParams.get('cursor') ?? undefined,
  };
}

/** The same page with other filters. */
export function filtered(filters: QueueFilters): string {
  const entries = Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return entries.length === 0 ? '?' : `?${new URLSearchParams(entries)}`;
}

/** The version and id of a line that was ticked: `id:version`. */
export function tickedLines(values: readonly unknown[]): { id: string; version: string }[] {
  return values.flatMap((value) => {
    const match = typeof value === 'string' ? /^([0-9a-f-]{36}):(\d+)$/.exec(value) : null;
    return match ? [{ id: match[1] as string, version: match[2] as string }] : [];
  });
}
