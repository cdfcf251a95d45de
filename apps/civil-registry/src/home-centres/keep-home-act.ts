import { noteText, numberPrint } from '@jatigi/civil-registry-domain';
import type { Act, BirthFacts, NoteFacts, NoteKind } from '@jatigi/civil-registry-domain';
import { DomainError, nameLikeness, uuidv7 } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { findActByReference, getAct } from '../acts/act-store';
import { insertUnderOwnNumber, openRegister } from '../acts/insert-act';
import { indexBirth } from '../duplicates/birth-index';
import { momentAt } from '../policy/active-policy';

/** An act as a register that is not kept here has it. */
export interface HomeAct {
  heldBy: string;
  year: number;
  number: number;
  origin: 'home' | 'imported';
  facts: BirthFacts;
  declaredOn: string | null;
  signedOn: string | null;
  scan: { uploadId: string; mediaType: string };
  notes: Array<{ kind: NoteKind; facts: NoteFacts }>;
}

/**
 * Writes the act under its own number, once: the same act answered for two orders is one act. Whoever comes second
 * waits for the first one. Look across centres first.
 * @throws 409 `act-number-taken` when the register has another person under this number
 */
export async function keepHomeAct(tx: Tx, act: HomeAct): Promise<{ act: Act; isNew: boolean }> {
  const { heldBy: centre, year, number } = act;
  const reference = { centre, kind: 'birth' as const, year, number };
  const lock = `act-number:${centre}/birth/${year}/${number}`;
  await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
  const known = await findActByReference(tx, reference);
  if (known) return { act: await broughtUpToDate(tx, sameAct(known, act.facts), act), isNew: false };
  return { act: await writeAct(tx, act, reference), isNew: true };
}

function sameAct(known: Act, facts: BirthFacts): Act {
  if (nameLikeness(known.facts.child.mrzName, facts.child.mrzName) !== 'different') return known;
  const detail = 'Another act has this number in this register.';
  const errors = [{ pointer: '/number', code: 'act-number-taken', detail }];
  throw new DomainError({ code: 'act-number-taken', kind: 'conflict', detail, errors });
}

/** The centre tells its whole margin: what it wrote since the act was kept here is written below it. */
async function broughtUpToDate(tx: Tx, known: Act, { heldBy, notes }: HomeAct): Promise<Act> {
  if (notes.length <= known.notes.length) return known;
  const { moment } = await momentAt(tx, heldBy);
  await writeNotes(tx, known.id, { notes, today: moment.today, after: known.notes.length });
  return getAct(tx, known.id);
}

async function writeAct(tx: Tx, act: HomeAct, reference: Act['reference']): Promise<Act> {
  const { centre, year, number } = reference;
  const { moment } = await momentAt(tx, centre);
  const registerId = await openRegister(tx, reference);
  const id = uuidv7();
  const { facts, origin, declaredOn, signedOn } = act;
  const unknown = { declarationId: null, signedBy: null, verifiedBy: null, judgment: null };
  const print = numberPrint(moment.rules.numberPattern, { centre, year });
  await insertUnderOwnNumber(
    tx,
    { id, facts, origin, heldBy: centre, declaredOn, signedOn, ...unknown },
    { registerId, print, number },
  );
  // What is signed here later goes on after the numbers that the old register used.
  await tx.manager.query('update register set last_number = greatest(last_number, $2) where id = $1', [
    registerId,
    number,
  ]);
  await tx.manager.query('insert into act_scan (act_id, upload_id, media_type) values ($1, $2, $3)', [
    id,
    act.scan.uploadId,
    act.scan.mediaType,
  ]);
  await writeNotes(tx, id, { notes: act.notes, today: moment.today, after: 0 });
  await indexBirth(tx, { id, kind: 'act', post: centre, facts });
  return getAct(tx, id);
}

/** What the centre wrote in the margin; it answers for it alone, as for the act. */
async function writeNotes(
  tx: Tx,
  actId: string,
  { notes, today, after }: { notes: HomeAct['notes']; today: string; after: number },
): Promise<void> {
  for (const [index, { kind, facts }] of notes.entries()) {
    if (index < after) continue;
    await tx.manager.query(
      `insert into marginal_note (id, act_id, ordinal, kind, facts, text_fr, applied_on, proposed_by, applied_by, applied_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
      [...[uuidv7(), actId, index + 1, kind, facts, noteText(kind, facts)], ...[today, tx.actor.personId, tx.now]],
    );
  }
}
