import type { Actor, Clock, Grant, Purpose } from '@jatigi/kernel';
import { DomainError, serviceActor, uuidv7 } from '@jatigi/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { asDatabaseUnavailable } from './database-unavailable';
import { claimKey, storeAnswer } from './idempotency';
import { prepared } from './prepared';

/** What a request brings: who, why, which version, which idempotency key. */
export interface RequestContext {
  actor: Actor;
  requestId: string;
  traceparent?: string;
  /** `fingerprint` is a digest of route and body: the same key with another one is refused. */
  idempotency?: { key: string; fingerprint: string };
  ifMatch?: number;
}

/** Why something happens: copied into the events of the transaction. */
export interface Cause {
  service: string;
  purpose?: Purpose;
  correlationId?: string;
  causationId?: string;
  traceparent?: string;
}

/** One open transaction on behalf of one actor. */
export interface Tx {
  manager: EntityManager;
  /** With the grants that are live now. */
  actor: Actor;
  now: Date;
  cause: { correlationId: string; causationId?: string; traceparent?: string };
  /** Runs after COMMIT only: doorbells, never effects that must not be lost. */
  afterCommit(hook: () => void): void;
}

/** First statement of every transaction: grants read and row-level security settings made in one round trip. */
const openSql = `
  with held as (
    select coalesce(jsonb_agg(jsonb_build_object('id', grant_id, 'role', role, 'posts', posts,
             'from', valid_from, 'to', valid_to)), '[]') as grants,
           coalesce(array_agg(distinct post) filter (where post is not null), '{}') as posts
    from grant_projection left join lateral unnest(posts) as post on true
    where person_id = $7::uuid and ended_at is null and valid_from <= $6::date and (valid_to is null or valid_to > $6::date)
  )
  select (select jsonb_agg(distinct g) from jsonb_array_elements(grants) g) as grants,
         exists (select 1 from disabled_account where account_id = $5::uuid) as disabled,
         set_config('jatigi.person', coalesce($1::text, ''), true),
         set_config('jatigi.actor_kind', $2, true),
         set_config('jatigi.service', $3, true),
         set_config('jatigi.purpose', coalesce($4, ''), true),
         set_config('jatigi.posts', posts::text, true),
         set_config('jatigi.files', coalesce($8::uuid[]::text, ''), true)
  from held`;

/** Encrypts stored answers: they may hold personal data. */
export interface AnswerSeal {
  seal(plain: string): Buffer;
  open(sealed: Buffer): string;
}

/** The one way to open a transaction (ADR-0004). */
export class Transactions {
  constructor(
    readonly dataSource: DataSource,
    readonly clock: Clock,
    private readonly service: string,
    private readonly answers: AnswerSeal,
  ) {}

  /**
   * Runs a command: settings and grants, idempotency, work, stored answer, COMMIT, then doorbells.
   * With an idempotency key the second call with the same body returns the first answer and does nothing.
   * @throws 422 `idempotency-key-reused`, 409 `idempotency-key-in-progress`, 403 `account-disabled`
   */
  run<T>(context: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.open(context.actor, causeOf(context), async (tx) => {
      if (!context.idempotency) return work(tx);
      const earlier = await claimKey(tx, context.idempotency);
      if (earlier) return JSON.parse(this.answers.open(earlier.answer)) as T;
      const answer = await work(tx);
      await storeAnswer(tx, context.idempotency.key, this.answers.seal(JSON.stringify(answer ?? null)));
      return answer;
    });
  }

  /** Reads under the same row-level security; the transaction cannot write. */
  read<T>(context: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.open(context.actor, causeOf(context), work, true);
  }

  /** Work of the service itself (jobs, timers): acts as `service:<name>`. */
  asService<T>(cause: Cause, work: (tx: Tx) => Promise<T>): Promise<T> {
    const actor = serviceActor(cause.service, cause.purpose);
    return this.open(actor, { ...cause, correlationId: cause.correlationId ?? uuidv7() }, work);
  }

  /**
   * The same for each of many, in a transaction of its own: one that fails keeps no other.
   * @returns what the work gave for each, in their order
   * @throws AggregateError with what failed, once all were tried
   */
  async eachAsService<I, T>(cause: Cause, items: readonly I[], work: (tx: Tx, item: I) => Promise<T>): Promise<T[]> {
    const given: T[] = [];
    const failures: unknown[] = [];
    for (const item of items) {
      try {
        given.push(await this.asService(cause, (tx) => work(tx, item)));
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${items.length} failed`);
    return given;
  }

  /** Makes a transaction that somebody else opened (the consumer's batch) a transaction of this service. */
  async adopt(manager: EntityManager, cause: Cause, afterCommit: Tx['afterCommit']): Promise<Tx> {
    const actor = serviceActor(this.service, cause.purpose);
    return this.begin(manager, actor, { ...cause, correlationId: cause.correlationId ?? uuidv7() }, afterCommit);
  }

  private async open<T>(actor: Actor, cause: Tx['cause'], work: (tx: Tx) => Promise<T>, readOnly = false): Promise<T> {
    const hooks: Array<() => void> = [];
    const result = await this.dataSource
      .transaction(async (manager) => {
        if (readOnly) await manager.query('set transaction read only');
        const tx = await this.begin(manager, actor, cause, (hook) => hooks.push(hook));
        return work(tx);
      })
      .catch((error: unknown) => {
        throw asDatabaseUnavailable(error);
      });
    for (const hook of hooks) hook();
    return result;
  }

  private async begin(
    manager: EntityManager,
    actor: Actor,
    cause: Tx['cause'],
    afterCommit: Tx['afterCommit'],
  ): Promise<Tx> {
    const now = this.clock.now();
    const [row] = (await prepared<{ grants: Grant[] | null; disabled: boolean }>(manager, 'open', openSql, [
      actor.personId,
      actor.kind,
      actor.service,
      actor.purpose,
      actor.accountId,
      now.toISOString().slice(0, 10),
      // The roles of an officer are never lent to her helper.
      actor.mandate ? null : actor.personId,
      actor.mandate?.files ?? null,
    ])) as [{ grants: Grant[] | null; disabled: boolean }];
    if (row.disabled) {
      throw new DomainError({ code: 'account-disabled', kind: 'forbidden', detail: 'This account has been disabled.' });
    }
    return { manager, actor: { ...actor, grants: row.grants ?? [] }, now, cause, afterCommit };
  }
}

function causeOf(context: RequestContext): Tx['cause'] {
  const { requestId, traceparent } = context;
  return traceparent === undefined ? { correlationId: requestId } : { correlationId: requestId, traceparent };
}
