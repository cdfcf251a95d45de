import { notFound } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type {
  Act,
  ActReference,
  ActRole,
  Judgment,
  MarginalNote,
  NoteFacts,
  NoteKind,
} from '@jatigi/civil-registry-domain';

interface ActRow {
  id: string;
  registerId: string;
  reference: ActReference;
  printedNumber: string;
  facts: Act['facts'];
  origin: Act['origin'];
  heldBy: string;
  declarationId: string | null;
  declaredOn: string | null;
  signedOn: string | null;
  signedBy: string | null;
  verifiedBy: string | null;
  judgment: Judgment | null;
  annulment: Judgment | null;
}
interface NoteRow {
  id: string;
  ordinal: number;
  kind: NoteKind;
  applied_on: string;
  facts: NoteFacts;
  text_fr: string;
}

const selectAct = `
  select a.id, a.register_id as "registerId", a.printed_number as "printedNumber", a.facts, a.origin,
         jsonb_build_object('centre', a.centre, 'kind', a.kind, 'year', a.year, 'number', a.number) as reference,
         a.held_by as "heldBy", a.declaration_id as "declarationId", a.declared_on::text as "declaredOn",
         a.signed_on::text as "signedOn", a.signed_by as "signedBy", a.verified_by as "verifiedBy", a.judgment,
         s.judgment as annulment
  from act a left join act_standing s on s.act_id = a.id`;

/** Its notes in order, as they are printed on a full copy. */
export async function notesOf(tx: Tx, actId: string): Promise<MarginalNote[]> {
  const rows = (await tx.manager.query(
    `select id, ordinal, kind, applied_on::text, facts, text_fr from marginal_note where act_id = $1 order by ordinal`,
    [actId],
  )) as NoteRow[];
  return rows.map(({ applied_on: appliedOn, text_fr: fr, ...note }) => ({ ...note, appliedOn, text: { fr } }));
}

async function withNotes(tx: Tx, row: ActRow | undefined): Promise<Act | undefined> {
  if (!row) return undefined;
  const standing = row.annulment ? ('ANNULLED' as const) : ('SIGNED' as const);
  return { ...row, standing, notes: await notesOf(tx, row.id) };
}

/** As far as row-level security shows it to this transaction. */
export async function findAct(tx: Tx, id: string): Promise<Act | undefined> {
  const [row] = (await tx.manager.query(`${selectAct} where a.id = $1`, [id])) as ActRow[];
  return withNotes(tx, row);
}

export async function findActByReference(tx: Tx, reference: ActReference): Promise<Act | undefined> {
  const { centre, kind, year, number } = reference;
  const [row] = (await tx.manager.query(
    `${selectAct} where a.centre = $1 and a.kind = $2 and a.year = $3 and a.number = $4`,
    [centre, kind, year, number],
  )) as ActRow[];
  return withNotes(tx, row);
}

/** @throws 404 `not-found` */
export async function getAct(tx: Tx, id: string): Promise<Act> {
  const act = await findAct(tx, id);
  if (!act) throw notFound('This act');
  return act;
}

/**
 * Holds an act until the transaction ends: one note after the other, and none beside an annulment. An act is never
 * updated, so its row lock is no right of ours; its id is the lock. @throws 404 `not-found`
 */
export async function lockAct(tx: Tx, id: string): Promise<Act> {
  await tx.manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`act:${id}`]);
  return getAct(tx, id);
}

export interface ActLink {
  role: ActRole | 'spouse' | 'representative';
  personId: string;
}

/** Accounts that the registry or an accepted proof ties to this act. Look across centres first. */
export async function linksOf(tx: Tx, actId: string): Promise<ActLink[]> {
  return (await tx.manager.query(
    `select role, person_id as "personId" from act_person_link where act_id = $1 order by role, person_id`,
    [actId],
  )) as ActLink[];
}

/** Ties an account to an act. Look across centres first. */
export async function linkPerson(tx: Tx, actId: string, link: ActLink & { source: string }): Promise<void> {
  await tx.manager.query(
    `insert into act_person_link (act_id, role, person_id, source) values ($1, $2, $3, $4) on conflict do nothing`,
    [actId, link.role, link.personId, link.source],
  );
}
