import { Injectable } from '@nestjs/common';
import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import type { ActReference } from '@jatigi/civil-registry-domain';
import { transliterate } from '@jatigi/mrz';
import { isPartialDate, soundsOf, writtenRange, authorize, DomainError, postsFor } from '@jatigi/kernel';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { recordRead } from '../registry/record-reads';
import { toActAnswer } from './act-answer';
import { ActQuery } from './act.dto';
import { getAct } from './act-store';

interface FoundAct {
  id: string;
  reference: ActReference;
  printedNumber: string;
  standing: 'SIGNED' | 'ANNULLED';
  child: { surname: string; givenNames: string; birthDate: { value: string; approximate: boolean } };
}

const searchSql = `
  select a.id, a.printed_number as "printedNumber",
         jsonb_build_object('centre', a.centre, 'kind', a.kind, 'year', a.year, 'number', a.number) as reference,
         case when s.act_id is null then 'SIGNED' else 'ANNULLED' end as standing,
         (a.facts->'child'->'name') || jsonb_build_object('birthDate', a.facts->'child'->'birthDate') as child
  from act a left join act_standing s on s.act_id = a.id
  where ('*' = any ($1) or a.centre = any ($1) or a.held_by = any ($1))
    and ($2::text is null or a.centre = $2) and ($3::int is null or a.year = $3) and ($4::int is null or a.number = $4)
    and ($5::text[] is null or a.search_names @> $5)
    and ($6::date is null or (a.birth_from <= $7::date and a.birth_to >= $6::date))
    and ($8::uuid is null or a.id > $8::uuid)
  order by a.id limit $9`;

/** A register and its numbers. */
export interface RegisterSeries {
  centre: string;
  kind: string;
  year: number;
  lastNumber: number;
  acts: number;
  /** Last number that came from an old register or a centre at home, where gaps can be; null: all were given here. */
  takenOverUpTo: number | null;
  /** Numbers given here that no act has: counted now. */
  gaps: number;
}

const registersSql = `
  select r.centre, r.kind, r.year, r.last_number as "lastNumber", count(a.number)::int as acts, t.number as "takenOverUpTo",
    (r.last_number - coalesce(t.number, 0) - count(a.number) filter (where a.number > coalesce(t.number, 0)))::int as gaps
  from register r
  left join lateral (select max(number) as number from act where register_id = r.id and origin <> 'declared') t on true
  left join act a on a.register_id = r.id
  where '*' = any ($1) or r.centre = any ($1)
  group by r.id, t.number order by r.year desc, r.centre, r.kind`;

/** @throws 400 `search-too-wide`: a search without a name or a number would list a register */
function theSearchIsNarrow({ number, names, birthDate }: ActQuery): void {
  if (number !== undefined || names !== undefined) {
    if (birthDate === undefined || isPartialDate(birthDate)) return;
    throw refusal('/birthDate', 'invalid-date', 'This date does not exist.');
  }
  throw refusal('/names', 'search-too-wide', 'Search by the number of the act or by the names of the child.');
}

const refusal = (pointer: string, code: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'invalid', detail, errors: [{ pointer, code, detail }] });

const soundsWanted = (names: string | undefined): string[] | null =>
  names === undefined ? null : soundsOf(transliterate(names).replaceAll(/['’‘ʼ]/g, ''));

function wantedBy({ centre, year, number, names, birthDate, cursor }: ActQuery): unknown[] {
  const born = birthDate === undefined ? null : writtenRange({ value: birthDate });
  const [after] = cursor === undefined ? [] : decodeCursor(cursor);
  const asked = [centre, year, number, soundsWanted(names), born?.from, born?.to, after];
  return asked.map((value) => value ?? null);
}

/** Reads of acts: at the centre that holds them, with a purpose, written down in the same transaction. */
@Injectable()
export class ActQueries {
  constructor(private readonly transactions: Transactions) {}

  act(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => toActAnswer(tx, await this.open(tx, id, 'act')));
  }

  notes(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => ({ items: (await this.open(tx, id, 'notes')).notes }));
  }

  search(context: RequestContext, query: ActQuery) {
    theSearchIsNarrow(query);
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(civilRegistryRules, tx.actor, 'civil-registry.act.read');
      await recordRead(tx, { kind: 'search', id: null }, 'acts');
      const { limit = 25 } = query;
      const rows = (await tx.manager.query(searchSql, [posts, ...wantedBy(query), limit + 1])) as FoundAct[];
      return cursorPage(rows, limit, { position: ({ id }) => [id], toItem: (found) => found });
    });
  }

  registers(context: RequestContext, post: string | undefined) {
    return this.transactions.read(context, async (tx) => {
      const posts = postsFor(civilRegistryRules, tx.actor, 'civil-registry.register.read', post);
      const items = (await tx.manager.query(registersSql, [posts])) as RegisterSeries[];
      return { items };
    });
  }

  private async open(tx: Tx, id: string, what: string) {
    const act = await getAct(tx, id);
    authorize(civilRegistryRules, tx.actor, 'civil-registry.act.read', { post: act.heldBy });
    await recordRead(tx, { kind: 'act', id }, what);
    return act;
  }
}
