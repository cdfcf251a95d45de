import { Injectable } from '@nestjs/common';
import { identityRules, Registration } from '@jatigi/identity-domain';
import type { PersonFacts } from '@jatigi/identity-domain';
import { authorize, finding, isUuid, refuse, uuidv7 } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { RegistrationStore } from '../register/registration-store';

/** Whom a paper is for, who asks for it, and what the register or she herself says of her. */
export interface Concerned {
  personId: string;
  requesterPersonId: string;
  person: PersonFacts;
  /** Whether the facts are those of the register. */
  registered: boolean;
}

export interface Wanted {
  /** `self`, `ward`, `counter` (somebody without account stands there), or a registration by its id or consular number. */
  for: string;
  /** Where in the request `for` stands. */
  pointer: string;
  person?: PersonFacts;
  post: string;
  /** What an officer must be allowed who asks for somebody else. */
  take: string;
}

/** Finds out for whom something is asked. An officer at the counter serves everybody who is registered, anywhere. */
@Injectable()
export class ConcernedPersons {
  constructor(private readonly registrations: RegistrationStore) {}

  /** @throws 422 `person-missing`, `registration-unknown`; 403 or 404 when it is not one's own and no officer asks */
  async find(tx: Tx, wanted: Wanted): Promise<Concerned> {
    const me = tx.actor.personId as string;
    if (wanted.for === 'self') return this.self(tx, me, wanted.person);
    if (wanted.for === 'ward') return stated(uuidv7(), me, wanted.person);
    if (wanted.for === 'counter') {
      await this.atCounter(tx, wanted);
      const personId = uuidv7();
      return stated(personId, personId, wanted.person);
    }
    return this.registered(tx, me, wanted);
  }

  /** Her standing registration, if there is one that this transaction may see. */
  async standing(
    tx: Tx,
    where: { id: string } | { number: string } | { personId: string },
  ): Promise<Registration | null> {
    const found = await tx.manager.findOne(Registration, { where: { ...where, state: 'REGISTERED' } });
    return found && this.registrations.unseal(tx, found);
  }

  private async self(tx: Tx, me: string, person: PersonFacts | undefined): Promise<Concerned> {
    const own = await this.standing(tx, { personId: me });
    return own ? fromRegister(own) : stated(me, me, person);
  }

  private async registered(tx: Tx, me: string, wanted: Wanted): Promise<Concerned> {
    const where = isUuid(wanted.for) ? { id: wanted.for } : { number: wanted.for.replaceAll('-', '').toUpperCase() };
    const near = await this.standing(tx, where);
    if (near && (near.requesterPersonId === me || near.personId === me)) return fromRegister(near);
    await this.atCounter(tx, wanted);
    const found = near ?? (await this.standing(tx, where));
    if (!found) refuse([finding(wanted.pointer, 'registration-unknown', 'Nobody stands in a register under this.')]);
    return fromRegister(found as Registration);
  }

  private async atCounter(tx: Tx, { take, post }: Wanted): Promise<void> {
    authorize(identityRules, tx.actor, take, { post });
    await lookAcrossPosts(tx);
  }
}

function stated(personId: string, requesterPersonId: string, person: PersonFacts | undefined): Concerned {
  if (!person) refuse([finding('/person', 'person-missing', 'Who does not stand in the register says who she is.')]);
  return { personId, requesterPersonId, person: person as PersonFacts, registered: false };
}

function fromRegister({ personId, requesterPersonId, file }: Registration): Concerned {
  const { name, originalName, sex, birthDate, birthPlace, birthCountry, nationalities } = file;
  const facts = { name, sex, birthDate, birthPlace, birthCountry, nationalities };
  return { personId, requesterPersonId, person: { ...facts, ...(originalName && { originalName }) }, registered: true };
}
