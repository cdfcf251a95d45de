import type { DataSource, EntityManager } from 'typeorm';

/** What a renamed table would lose, or what would go on looking at the old one. */
const tiesSql = `
  select 'row security' as tie from pg_class where oid = $1::regclass and relrowsecurity
  union all select 'foreign key ' || conname from pg_constraint where contype = 'f' and $1::regclass in (conrelid, confrelid)
  union all select 'trigger ' || tgname from pg_trigger where tgrelid = $1::regclass and not tgisinternal
  union all select 'view' from pg_depend d where d.refobjid = $1::regclass and d.classid = 'pg_rewrite'::regclass
  union all select 'policy' from pg_depend d where d.refobjid = $1::regclass and d.classid = 'pg_policy'::regclass`;

const grantsSql = `
  select coalesce(string_agg(format('grant %s on %s to %I', privilege_type, $2::text, grantee::regrole), '; '), 'select 1') as sql
  from pg_class, aclexplode(relacl) where oid = $1::regclass and grantee <> relowner`;

/**
 * Copies of the tables of a projection, in a schema of their own: with that schema first on the search path, the same
 * statements fill the copies. Swapping moves tables between schemas, in one transaction.
 */
export class Shadow {
  readonly schema: string;
  private readonly before: string;

  constructor(
    private readonly db: DataSource,
    projection: string,
    private readonly tables: readonly string[],
  ) {
    this.schema = `rebuild_${projection}`;
    this.before = `before_${projection}`;
  }

  /** Empty copies with the same columns, indexes and rights. @throws Error when a table could not be swapped whole */
  async create(): Promise<void> {
    for (const table of this.tables) await this.refuseTies(table);
    await this.db.transaction(async (manager) => {
      await manager.query(`drop schema if exists ${this.schema} cascade`);
      await manager.query(`create schema ${this.schema}`);
      for (const table of this.tables) {
        await manager.query(`create table ${this.schema}.${table} (like public.${table} including all)`);
        const copy = `${this.schema}.${table}`;
        const [{ sql }] = (await manager.query(grantsSql, [`public.${table}`, copy])) as [{ sql: string }];
        await manager.query(sql);
      }
    });
  }

  /** Statements that name the tables without a schema reach the copies until the end of the transaction. */
  async use(manager: EntityManager): Promise<void> {
    await manager.query(`set local search_path to ${this.schema}, public`);
  }

  /** Rows that are in only one of the two, by table. */
  async differences(manager: EntityManager): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const table of this.tables) {
      const [here, there] = [`select * from public.${table}`, `select * from ${this.schema}.${table}`];
      const [{ count }] = (await manager.query(
        `select ((select count(*) from (${here} except ${there}) a) + (select count(*) from (${there} except ${here}) b))::int as count`,
      )) as [{ count: number }];
      counts[table] = count;
    }
    return counts;
  }

  /** The copies become the tables; the tables of before stay in a schema beside, until the next rebuild. */
  async swap(manager: EntityManager): Promise<void> {
    await manager.query(`drop schema if exists ${this.before} cascade`);
    await manager.query(`create schema ${this.before}`);
    for (const table of this.tables) {
      await manager.query(`alter table public.${table} set schema ${this.before}`);
      await manager.query(`alter table ${this.schema}.${table} set schema public`);
    }
    await manager.query(`drop schema ${this.schema}`);
  }

  async drop(): Promise<void> {
    await this.db.query(`drop schema if exists ${this.schema} cascade`);
  }

  private async refuseTies(table: string): Promise<void> {
    const ties = (await this.db.query(tiesSql, [`public.${table}`])) as Array<{ tie: string }>;
    if (ties.length === 0) return;
    throw new Error(`${table} cannot be swapped, it has: ${ties.map(({ tie }) => tie).join(', ')}`);
  }
}
