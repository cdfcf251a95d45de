import { Injectable } from '@nestjs/common';
import { identityRules, isConsularNumber, printConsularNumber, Registration } from '@jatigi/identity-domain';
import { authorize, finding, notFound, refuse } from '@jatigi/kernel';
import { personNow, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { recordRead } from '../cases/record-read';

/** Whose a consular number is. One that she had before her files were merged still leads to her. */
@Injectable()
export class FindByNumber {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 404; 422 `number-mistyped` */
  execute(context: RequestContext, typed: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.registration.find-by-number');
      const number = typed.toUpperCase().replaceAll(/[\s-]/g, '');
      if (!isConsularNumber(number))
        refuse([finding('/number', 'number-mistyped', 'No consular number is written like this.')]);
      await lookAcrossPosts(tx);
      const personId = await holderOf(tx, number);
      const registrations = await tx.manager.find(Registration, { where: { personId }, order: { id: 'DESC' } });
      await recordRead(tx, 'registration', registrations[0]?.id ?? null, 'by-number');
      return {
        personId,
        ...(await numbersOf(tx, personId)),
        registrations: registrations.map(({ id, reference, state, post, setAsideBy }) => ({
          ...{ id, reference, state, post },
          setAside: setAsideBy !== null,
        })),
      };
    });
  }
}

async function holderOf(tx: Tx, number: string): Promise<string> {
  const [row] = (await tx.manager.query('select person_id as "personId" from consular_number where number = $1', [
    number,
  ])) as Array<{ personId: string }>;
  if (!row) throw notFound('This number');
  return personNow(tx, row.personId);
}

/** Her own, and those of the persons who turned out to be her. */
async function numbersOf(tx: Tx, personId: string): Promise<{ number: string | null; otherNumbers: string[] }> {
  const rows = (await tx.manager.query(
    `select number, person_id = $1 as own from consular_number
      where person_id = $1 or person_id in (select former_person_id from person_merge where person_id = $1)
      order by number`,
    [personId],
  )) as Array<{ number: string; own: boolean }>;
  const own = rows.find((row) => row.own);
  return {
    number: own ? printConsularNumber(own.number) : null,
    otherNumbers: rows.filter((row) => !row.own).map((row) => printConsularNumber(row.number)),
  };
}
