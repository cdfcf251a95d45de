import { Injectable } from '@nestjs/common';
import { DoublePerson } from '@jatigi/identity-domain';
import type { DoublePersonHistoryEntry, DoublePersonState } from '@jatigi/identity-domain';
import { notFound } from '@jatigi/kernel';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

/** Loads and saves pairs with their histories, in the caller's transaction. */
@Injectable()
export class DoublePersonStore {
  /** @throws 404, also when row-level security hides it */
  lock(tx: Tx, id: string): Promise<DoublePerson> {
    return lockById(tx, DoublePerson, id);
  }

  async get(tx: Tx, id: string): Promise<DoublePerson> {
    const pair = await tx.manager.findOne(DoublePerson, { where: { id } });
    if (!pair) throw notFound('This pair');
    return pair;
  }

  /** The pair of these two, from whichever side it was seen; held. Look across posts first. */
  async find(tx: Tx, one: string, other: string): Promise<DoublePerson | null> {
    return tx.manager
      .createQueryBuilder(DoublePerson, 'd')
      .where('least(d.personA, d.personB) = least(:one::uuid, :other::uuid)', { one, other })
      .andWhere('greatest(d.personA, d.personB) = greatest(:one::uuid, :other::uuid)')
      .setLock('pessimistic_write')
      .getOne();
  }

  async insert(tx: Tx, pair: DoublePerson): Promise<void> {
    await tx.manager.save(pair);
    await this.saveHistory(tx, pair);
  }

  /** Saves a locked pair under the next version. */
  async save(tx: Tx, pair: DoublePerson): Promise<void> {
    pair.version += 1;
    await this.insert(tx, pair);
  }

  async history(tx: Tx, id: string): Promise<DoublePersonHistoryEntry[]> {
    return (await tx.manager.query(
      'select at, kind, by_person as by from double_person_history where double_person_id = $1 order by id',
      [id],
    )) as DoublePersonHistoryEntry[];
  }

  private async saveHistory(tx: Tx, pair: DoublePerson): Promise<void> {
    for (const { at, kind, by } of pair.pullHistory()) {
      await tx.manager.query(
        'insert into double_person_history (double_person_id, at, kind, by_person) values ($1, $2, $3, $4)',
        [pair.id, at, kind, by],
      );
    }
  }
}

/** Pairs of this person that an officer sees and nobody has dismissed. */
export async function openPairsOf(tx: Tx, personId: string): Promise<Array<{ id: string; state: DoublePersonState }>> {
  return (await tx.manager.query(
    `select id, state from double_person where $1 in (person_a, person_b) and state not in ('NOT_THE_SAME', 'UNDONE')
      order by id`,
    [personId],
  )) as Array<{ id: string; state: DoublePersonState }>;
}
