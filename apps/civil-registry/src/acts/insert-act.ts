import type { Act, ActReference, BirthFacts, NumberPrint } from '@jatigi/civil-registry-domain';
import { concernedRoles } from '@jatigi/civil-registry-domain';
import { dateRange, soundsOf, uuidv7 } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

/** What an act is made of before it has its number. */
export interface NewAct extends Pick<Act, 'id' | 'facts' | 'origin' | 'heldBy' | 'declarationId' | 'declaredOn'> {
  signedOn: string | null;
  signedBy: string | null;
  verifiedBy: string | null;
  judgment: Act['judgment'];
}
export interface GivenNumber {
  number: number;
  printedNumber: string;
}
type RegisterKey = Pick<ActReference, 'centre' | 'kind' | 'year'>;

/** The register of this centre and year, opened when this is its first act. */
export async function openRegister(tx: Tx, { centre, kind, year }: RegisterKey): Promise<string> {
  const find = async (): Promise<string | undefined> => {
    const rows = await tx.manager.query('select id from register where centre = $1 and kind = $2 and year = $3', [
      centre,
      kind,
      year,
    ]);
    return (rows as Array<{ id: string }>)[0]?.id;
  };
  const known = await find();
  if (known) return known;
  await tx.manager.query(
    `insert into register (id, centre, kind, year, opened_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [uuidv7(), centre, kind, year, tx.now],
  );
  return (await find()) as string;
}

const actColumns = `id, register_id, centre, kind, year, number, printed_number, facts, origin, held_by, declaration_id,
  declared_on, signed_on, judgment, verified_by, signed_by, signed_at, search_names, birth_from, birth_to`;

const links = `
  , linked as (
    insert into act_person_link (act_id, role, person_id, source)
    select written.id, l.role, l."personId", 'facts' from written, jsonb_to_recordset($19::jsonb) as l(role text, "personId" uuid)
  )`;

/** The statement that takes the number is the one that writes the act: the register is held as shortly as can be. */
const nextNumberSql = `
  with taken as (
    update register set last_number = last_number + 1 where id = $2::uuid returning centre, kind, year, last_number
  ), written as (
    insert into act (${actColumns})
    select $1::uuid, $2::uuid, centre, kind, year, last_number,
           $3::text || lpad(last_number::text, greatest($4::int, length(last_number::text)), '0') || $5::text,
           $6::jsonb, $7::text, $8::text, $9::uuid, $10::date, $11::date, $12::jsonb, $13::uuid, $14::uuid, $15::timestamptz,
           $16::text[], $17::date, $18::date from taken
    returning id, number, printed_number
  ) ${links}
  select number, printed_number as "printedNumber" from written`;

/** The same with a number that is known: of an old register or of a centre at home. */
const givenNumberSql = `
  with taken as (
    select centre, kind, year from register where id = $2::uuid
  ), written as (
    insert into act (${actColumns})
    select $1::uuid, $2::uuid, centre, kind, year, $20::int,
           $3::text || lpad($20::int::text, greatest($4::int, length($20::int::text)), '0') || $5::text,
           $6::jsonb, $7::text, $8::text, $9::uuid, $10::date, $11::date, $12::jsonb, $13::uuid, $14::uuid, $15::timestamptz,
           $16::text[], $17::date, $18::date from taken
    returning id, number, printed_number
  ) ${links}
  select number, printed_number as "printedNumber" from written`;

function valuesOf(tx: Tx, act: NewAct, place: { registerId: string; print: NumberPrint }): unknown[] {
  const { before, width, after } = place.print;
  const { from, to } = dateRange(act.facts.child.birthDate);
  return [
    act.id,
    place.registerId,
    before,
    width,
    after,
    act.facts,
    act.origin,
    act.heldBy,
    act.declarationId,
    act.declaredOn,
    act.signedOn,
    act.judgment,
    act.verifiedBy,
    act.signedBy,
    tx.now,
    searchNames(act.facts),
    from,
    to,
    JSON.stringify(concernedRoles(act.facts)),
  ];
}

/** What the child is found by. */
export const searchNames = ({ child }: BirthFacts): string[] =>
  soundsOf(`${child.mrzName.surname} ${child.mrzName.givenNames}`);

/** Writes the act under the next number of its register. Look across centres first; append its events, then commit. */
export async function insertUnderNextNumber(
  tx: Tx,
  act: NewAct,
  place: { registerId: string; print: NumberPrint },
): Promise<GivenNumber> {
  const [given] = (await tx.manager.query(nextNumberSql, valuesOf(tx, act, place))) as GivenNumber[];
  return given as GivenNumber;
}

/** Writes an act that has its number already. Look across centres first. */
export async function insertUnderOwnNumber(
  tx: Tx,
  act: NewAct,
  place: { registerId: string; print: NumberPrint; number: number },
): Promise<GivenNumber> {
  const [given] = (await tx.manager.query(givenNumberSql, [
    ...valuesOf(tx, act, place),
    place.number,
  ])) as GivenNumber[];
  return given as GivenNumber;
}
