import { DomainError, plainDate } from '@jatigi/kernel';
import type { PlainDate, Role } from '@jatigi/kernel';
import { grantLifecycle } from './role-grant.lifecycle';
import type { GrantCommand, GrantState } from './role-grant.lifecycle';

export const grantEndReasons = ['transferred', 'left-service', 'suspended', 'mistake', 'requested'] as const;
export type GrantEndReason = (typeof grantEndReasons)[number];

/** Central roles that only make sense everywhere; all other roles name their posts. */
const everywhereRoles: readonly Role[] = ['administrator', 'auditor', 'central-desk', 'security-officer'];

export type GrantFact =
  | { fact: 'given'; personId: string; role: Role; posts: string[]; from: string; to: string | null }
  | { fact: 'ended'; personId: string; reason: GrantEndReason };

/** The written act that names somebody, as its register calls it. */
export interface NamingAct {
  reference: string;
  on: string;
}

export interface GrantOrder {
  id: string;
  personId: string;
  role: Role;
  posts: string[];
  from: string;
  to: string | null;
  /** Person who asks. */
  requestedBy: string;
  /** In place of somebody, for a time that is fixed: only under an act that names the person. Absent: no. */
  interim?: boolean;
  /** Absent: the grant rests on the two administrators alone. */
  act?: NamingAct | undefined;
}

/** A role of one person at some posts for some time, under the eyes of two administrators. */
export class RoleGrant {
  id!: string;
  personId!: string;
  role!: Role;
  posts!: string[];
  from!: PlainDate;
  to!: PlainDate | null;
  interim!: boolean;
  actReference!: string | null;
  actOn!: PlainDate | null;
  state!: GrantState;
  requestedBy!: string;
  approvedBy!: string | null;
  endedBy!: string | null;
  endReason!: GrantEndReason | null;
  version!: number;
  private facts!: GrantFact[];

  private constructor() {}

  /**
   * @throws `own-grant`, `posts-missing`, `posts-everywhere`, `period-empty`, `interim-without-end`, `act-missing`,
   * `act-after-beginning` (422), `invalid-date` (400)
   */
  static request({ act, interim = false, ...order }: GrantOrder): RoleGrant {
    expectNotOwn(order.personId, order.requestedBy);
    expectPosts(order.role, order.posts);
    const from = plainDate(order.from);
    const to = order.to === null ? null : plainDate(order.to);
    if (to !== null && to <= from) throw broken('period-empty', 'A grant ends after it begins.');
    return Object.assign(new RoleGrant(), {
      ...order,
      posts: [...new Set(order.posts)].sort(),
      from,
      to,
      ...namedBy({ act, interim, from, to }),
      state: grantLifecycle.initial,
      approvedBy: null,
      endedBy: null,
      endReason: null,
      version: 1,
    });
  }

  /**
   * The second administrator agrees: from now on the grant counts.
   * @throws IllegalTransition (409); `four-eyes`, `own-grant` (422)
   */
  approve(by: string): void {
    grantLifecycle.next(this.state, 'approve');
    expectNotOwn(this.personId, by);
    if (by === this.requestedBy) {
      throw broken('four-eyes', 'Whoever asked for a grant does not approve it: another administrator does.');
    }
    this.move('approve');
    this.approvedBy = by;
    const { personId, role, posts, from, to } = this;
    this.record({ fact: 'given', personId, role, posts, from, to });
  }

  /** Ends the grant at once. A request that never counted ends without a fact. @throws IllegalTransition (409) */
  end(by: string, reason: GrantEndReason): void {
    const counted = this.state === 'GIVEN';
    this.move('end');
    this.endedBy = by;
    this.endReason = reason;
    if (counted) this.record({ fact: 'ended', personId: this.personId, reason });
  }

  /** The facts recorded since the last call, in order. */
  pullFacts(): GrantFact[] {
    const facts = this.facts ?? [];
    this.facts = [];
    return facts;
  }

  private move(command: GrantCommand): void {
    this.state = grantLifecycle.next(this.state, command);
    this.version += 1;
  }

  private record(fact: GrantFact): void {
    // Property initialisers do not run when a row is loaded.
    (this.facts ??= []).push(fact);
  }
}

function expectNotOwn(holder: string, actor: string): void {
  if (holder === actor) throw broken('own-grant', 'Nobody gives or approves a grant to themselves.');
}

function expectPosts(role: Role, posts: readonly string[]): void {
  if (posts.length === 0) throw broken('posts-missing', 'A grant names at least one post.');
  if (posts.includes('*') && (posts.length > 1 || !everywhereRoles.includes(role))) {
    throw broken('posts-everywhere', `The role ${role} is given at named posts.`);
  }
}

interface Naming extends Pick<RoleGrant, 'interim' | 'from' | 'to'> {
  act: NamingAct | undefined;
}

/** Whoever stands in for somebody does so for a fixed time, named by an act; nobody holds a role before being named. */
function namedBy({ act, interim, from, to }: Naming): Pick<RoleGrant, 'interim' | 'actReference' | 'actOn'> {
  if (interim && to === null) throw broken('interim-without-end', 'An interim has a last day.', '/to');
  if (!act) {
    if (interim) throw broken('act-missing', 'An interim rests on the act that names the person.', '/act');
    return { interim, actReference: null, actOn: null };
  }
  const actOn = plainDate(act.on);
  if (actOn > from) {
    throw broken('act-after-beginning', 'Nobody holds a role before the act that names them.', '/act/on');
  }
  return { interim, actReference: act.reference, actOn };
}

function broken(code: string, detail: string, pointer?: string): DomainError {
  const errors = pointer === undefined ? {} : { errors: [{ pointer, code, detail }] };
  return new DomainError({ code, kind: 'rule', detail, ...errors });
}
