import { Injectable } from '@nestjs/common';
import { TYPE_PREFIX } from '@jatigi/contracts';
import { Account, Mandate } from '@jatigi/identity-domain';
import type { MandateMoment } from '@jatigi/identity-domain';
import { dateIn, notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { appendEvents } from '@jatigi/platform-messaging';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { AddressBook } from '../accounts/address-book';
import { lookAcrossPosts } from '../register/look-across-posts';

/** A mandate begins and ends with the day at Bamako, wherever the two live. */
export const momentOf = ({ now }: Tx): MandateMoment => ({ now, today: dateIn('Africa/Bamako', now) });

/** Loads and saves mandates with their events, in the caller's transaction. */
@Injectable()
export class MandateStore {
  constructor(
    private readonly keys: FieldKeys,
    private readonly addresses: AddressBook,
  ) {}

  /** @throws 404, also when row-level security hides it */
  lock(tx: Tx, id: string): Promise<Mandate> {
    return lockById(tx, Mandate, id);
  }

  /** @throws 404 */
  async get(tx: Tx, id: string): Promise<Mandate> {
    const mandate = await tx.manager.findOne(Mandate, { where: { id } });
    if (!mandate) throw notFound('This mandate');
    return mandate;
  }

  /** The offer whose code this is, held. Look across posts first: nobody is its helper yet. */
  async ofCode(tx: Tx, digest: Buffer): Promise<Mandate | null> {
    const [row] = (await tx.manager.query('select id from mandate where code_digest = $1', [digest])) as Array<{
      id: string;
    }>;
    return row ? this.lock(tx, row.id) : null;
  }

  async insert(tx: Tx, mandate: Mandate, { helperName, digest }: { helperName: string; digest: Buffer }) {
    await tx.manager.insert(Mandate, mandate as never);
    const sealed = await this.keys.encrypt(tx, mandate.giverPersonId, helperName);
    await tx.manager.query(
      `update mandate set key_person_id = giver_person_id, helper_name_sealed = $2, code_digest = $3 where id = $1`,
      [mandate.id, sealed, digest],
    );
    await this.tell(tx, mandate);
  }

  /** Saves a locked mandate under the next version; a code is worth nothing once it was answered. */
  async save(tx: Tx, mandate: Mandate): Promise<void> {
    if (mandate.state !== 'OFFERED') {
      await tx.manager.query('update mandate set code_digest = null where id = $1', [mandate.id]);
    }
    mandate.version += 1;
    await tx.manager.save(mandate);
    await this.tell(tx, mandate);
  }

  /** How many mandates of this person are live, as giver or as helper; one after the other. */
  async countLive(tx: Tx, side: 'giver' | 'helper', personId: string): Promise<number> {
    await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`mandates:${side}:${personId}`]);
    const { now, today } = momentOf(tx);
    const [row] = (await tx.manager.query(
      `select count(*)::int as live from mandate where ${side}_person_id = $1 and valid_until >= $3
         and (state = 'ACCEPTED' or (state = 'OFFERED' and offer_expires_at > $2))`,
      [personId, now, today],
    )) as [{ live: number }];
    return row.live;
  }

  /** How the giver calls the helper. */
  async helperName(tx: Tx, id: string): Promise<string> {
    const [row] = (await tx.manager.query(
      'select key_person_id as key, helper_name_sealed as sealed from mandate where id = $1',
      [id],
    )) as [{ key: string; sealed: Buffer }];
    return this.keys.decrypt(tx, row.key, row.sealed);
  }

  /** The giver's given name, for whoever holds her code or her mandate. Sees across posts from here on. */
  async giverName(tx: Tx, { giverAccountId }: Mandate): Promise<string | null> {
    return (await this.addresses.open(tx, await this.giverAccount(tx, giverAccountId))).givenName;
  }

  async giverAccount(tx: Tx, id: string): Promise<Account> {
    await lookAcrossPosts(tx);
    return tx.manager.findOneByOrFail(Account, { id });
  }

  private async tell(tx: Tx, mandate: Mandate): Promise<void> {
    const events = mandate.pullFacts().map(({ name, data }) => ({ type: `${TYPE_PREFIX}${name}.v1`, data }));
    if (events.length > 0) await appendEvents(tx, { type: 'mandate', id: mandate.id }, events);
  }
}
