import type { Act, CopyOrder } from '@jatigi/civil-registry-domain';
import { DomainError, nameLikeness, soundsOf, writtenRange } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { findAct, findActByReference } from '../acts/act-store';
import type { StatedNames } from './stated-names';

/** One more than one: whether there are several is all that matters. */
const ENOUGH = 2;

/**
 * The act that fits what was stated, at the centre that keeps it; null when none does. A number alone is not enough:
 * the child's name must fit it too. Look across centres first.
 * @throws 422 `several-acts-match`
 */
export async function findOrderedAct(
  tx: Tx,
  heldBy: string,
  { order, names }: { order: Pick<CopyOrder, 'child' | 'reference'>; names: StatedNames },
): Promise<Act | null> {
  if (order.reference) {
    const act = await findActByReference(tx, { centre: heldBy, kind: 'birth', ...order.reference });
    return act && nameLikeness(act.facts.child.mrzName, names.child) !== 'different' ? act : null;
  }
  const { from, to } = writtenRange(order.child.birthDate);
  const rows = (await tx.manager.query(
    `select id from act where centre = $1 and search_names @> $2 and birth_from <= $4::date and birth_to >= $3::date
     order by id limit $5`,
    [heldBy, soundsOf(`${names.child.surname} ${names.child.givenNames}`), from, to, ENOUGH],
  )) as Array<{ id: string }>;
  if (rows.length > 1) {
    const detail = 'Several acts fit these names and this date. State the number of the act.';
    const errors = [{ pointer: '/reference', code: 'several-acts-match', detail }];
    throw new DomainError({ code: 'several-acts-match', kind: 'rule', detail, errors });
  }
  const [only] = rows;
  return only ? ((await findAct(tx, only.id)) ?? null) : null;
}
