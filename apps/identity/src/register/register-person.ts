import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { drawConsularNumber, Registration } from '@jatigi/identity-domain';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from './look-across-posts';
import { RegistrationCommands } from './registration-commands';
import { IsNull } from 'typeorm';
import { RegistrationStore } from './registration-store';

/**
 * The second officer enters the person in the register. In the same transaction she gets her number, when she has none
 * yet, and leaves the register of the post where she stood: she stands in one, under one number for life.
 */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly commands: RegistrationCommands,
    private readonly store: RegistrationStore,
  ) {}

  /** @throws 403 `four-eyes`, `own-file`; 404, 409, 412 */
  execute(context: RequestContext, id: string) {
    return this.commands.atDesk(context, id, {
      verb: 'register',
      change: async (registration, { tx, moment, by }) => {
        registration.mayRegister(by);
        await lookAcrossPosts(tx);
        await this.leaveFormerPost(tx, registration);
        registration.register(await numberOf(tx, registration.personId), by, moment);
      },
    });
  }

  private async leaveFormerPost(tx: Tx, { personId, post }: Registration): Promise<void> {
    const [former] = await tx.manager.find(Registration, {
      where: { personId, state: 'REGISTERED', setAsideBy: IsNull() },
      take: 1,
    });
    if (!former) return;
    const standing = await this.store.lock(tx, former.id);
    if (standing.state !== 'REGISTERED') return;
    standing.transfer(post, tx.now);
    await this.store.save(tx, standing);
  }
}

/** Hers since she was registered first, or a new one. Look across posts first. */
async function numberOf(tx: Tx, personId: string): Promise<string> {
  await tx.manager.query(
    'insert into consular_number (person_id, number, given_at) values ($1, $2, $3) on conflict (person_id) do nothing',
    [personId, drawConsularNumber((below) => randomInt(below)), tx.now],
  );
  const [row] = (await tx.manager.query('select number from consular_number where person_id = $1', [personId])) as [
    { number: string },
  ];
  return row.number;
}
