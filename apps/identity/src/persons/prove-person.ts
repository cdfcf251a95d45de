import { Injectable } from '@nestjs/common';
import { comparePersons, DoublePerson, identityRules } from '@jatigi/identity-domain';
import type { DoubleSource, OneOfTwo, Registration } from '@jatigi/identity-domain';
import { authorize, DomainError, uuidv7 } from '@jatigi/kernel';
import { Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { LinkCodes } from '../accounts/link-codes';
import { lookAcrossPosts } from '../register/look-across-posts';
import { RegistrationStore } from '../register/registration-store';
import { toPairLine } from './double-person-answer';
import { DoublePersonStore } from './double-person-store';
import { identityOf } from './identity-of';
import { theyMayMerge } from './may-merge';

export class ProvePersonDto {
  @Text({ min: 8, max: 16, example: 'K7Q2MXCD', description: 'The code that the person reads from her account' })
  code!: string;
}

/** What is proved to be one person, and of whose posts it is. */
export interface Proof {
  source: DoubleSource;
  /** The person who is kept when nothing speaks against it. */
  a: OneOfTwo;
  b: OneOfTwo;
  post: string;
  concerned: string[];
}

/** A person shows that an account and a file of the register are both hers: a proposal, which another officer confirms. */
@Injectable()
export class ProvePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: LinkCodes,
    private readonly registrations: RegistrationStore,
    private readonly pairs: DoublePersonStore,
  ) {}

  /** @throws 404 for a wrong, used or old code; 409 `same-person`, `illegal-transition`; 403 `own-file`; 422 */
  byLinkCode(context: RequestContext, registrationId: string, { code }: ProvePersonDto) {
    return this.transactions.run(context, async (tx) => {
      const registration = await this.registrations.get(tx, registrationId);
      authorize(identityRules, tx.actor, 'identity.registration.link-code', { post: registration.post });
      await lookAcrossPosts(tx);
      const holder = await this.codes.take(tx, code);
      const pair = await this.prove(tx, {
        source: 'link-code',
        a: { personId: registration.personId, registrationId },
        b: { personId: holder, registrationId: await this.lastRegistration(tx, holder) },
        post: registration.post,
        concerned: [registration.requesterPersonId],
      });
      return toPairLine(pair, tx.actor);
    });
  }

  /** Proposes in the name of whoever acts. Look across posts first. */
  async prove(tx: Tx, proof: Proof): Promise<DoublePerson> {
    const { a, b, source } = proof;
    if (a.personId === b.personId) {
      throw new DomainError({ code: 'same-person', kind: 'conflict', detail: 'Both are one person already.' });
    }
    const known = await this.pairs.find(tx, a.personId, b.personId);
    const pair = known ?? (await this.begin(tx, proof));
    const keep = await whomToKeep(tx, a.personId, b.personId);
    pair.prove(keep, source, { by: tx.actor.personId as string, now: tx.now });
    await theyMayMerge(tx, { personId: keep, formerPersonId: pair.formerPersonId as string });
    await (known ? this.pairs.save(tx, pair) : this.pairs.insert(tx, pair));
    return pair;
  }

  private async begin(tx: Tx, { source, a, b, post, concerned }: Proof): Promise<DoublePerson> {
    const likeness = await this.likenessOf(tx, a, b);
    return DoublePerson.begin({ id: uuidv7(), source, a, b, post, otherPost: null, concerned }, likeness, tx.now);
  }

  /** Reasons for the officer who confirms; an account alone has none. */
  private async likenessOf(tx: Tx, a: OneOfTwo, b: OneOfTwo) {
    const nothing = { score: 0, reasons: [] };
    if (a.registrationId === null || b.registrationId === null) return nothing;
    const one = identityOf((await this.registrations.get(tx, a.registrationId)).file);
    const other = identityOf((await this.registrations.get(tx, b.registrationId)).file);
    return comparePersons(one, other) ?? nothing;
  }

  private async lastRegistration(tx: Tx, personId: string): Promise<string | null> {
    const [row] = (await tx.manager.query('select id from registration where person_id = $1 order by id desc limit 1', [
      personId,
    ])) as Array<Pick<Registration, 'id'>>;
    return row?.id ?? null;
  }
}

/** The first, unless the second has what cannot move: grants, or the only consular number. */
async function whomToKeep(tx: Tx, first: string, second: string): Promise<string> {
  const [bound] = (await tx.manager.query(
    `select exists (select 1 from role_grant where person_id = $2 and state <> 'ENDED')
         or (exists (select 1 from consular_number where person_id = $2)
             and not exists (select 1 from consular_number where person_id = $1))
         or exists (select 1 from person_merge where person_id = $2) as second`,
    [first, second],
  )) as [{ second: boolean }];
  return bound.second ? second : first;
}
