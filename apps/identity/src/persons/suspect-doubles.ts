import { Injectable } from '@nestjs/common';
import { comparePersons, DoublePerson, lookUpKeys, Registration } from '@jatigi/identity-domain';
import type { PersonLikeness, RegisterPolicy } from '@jatigi/identity-domain';
import { uuidv7 } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { In } from 'typeorm';
import { lookAcrossPosts } from '../register/look-across-posts';
import { RegistrationStore } from '../register/registration-store';
import { DoublePersonStore } from './double-person-store';
import { identityOf } from './identity-of';

/** Those that share most are compared; a name that many bear does not unseal the whole register. */
const AT_MOST = 25;

// A paper counts more than all the names of a person. Persons that were paired before are never paired again.
const nearSql = `
  select t.registration_id as id
  from person_token t join registration r on r.id = t.registration_id
  where t.token = any ($1) and r.person_id <> $3 and r.state not in ('REFUSED', 'WITHDRAWN')
    and not exists (select 1 from double_person d
      where least(d.person_a, d.person_b) = least(r.person_id, $3::uuid)
        and greatest(d.person_a, d.person_b) = greatest(r.person_id, $3::uuid))
  group by t.registration_id
  order by sum(case when t.token = any ($2) then 20 else 1 end) desc, t.registration_id desc limit ${AT_MOST}`;

interface Candidate {
  registration: Registration;
  likeness: PersonLikeness;
}

/** Looks for other persons of the register who may be this one, and writes each pair down once. */
@Injectable()
export class SuspectDoubles {
  constructor(
    private readonly keys: FieldKeys,
    private readonly registrations: RegistrationStore,
    private readonly pairs: DoublePersonStore,
  ) {}

  /** Leaves the transaction looking across posts. The registration is saved already, or under lock. */
  async look(tx: Tx, registration: Registration, { suspectedFrom }: RegisterPolicy): Promise<void> {
    await lookAcrossPosts(tx);
    const { names, papers } = this.tokensOf(registration);
    const tokens = [...names, ...papers];
    await hold(tx, tokens);
    await keepTokens(tx, registration.id, tokens);
    const near = (await tx.manager.query(nearSql, [tokens, papers, registration.personId])) as Array<{ id: string }>;
    const alike = await this.compare(
      tx,
      registration,
      near.map(({ id }) => id),
    );
    const suspected = alike.filter(({ likeness }) => likeness.score >= suspectedFrom);
    for (const candidate of bestOfEach(suspected)) await this.pairs.insert(tx, pairOf(registration, candidate, tx.now));
  }

  private tokensOf({ file }: Registration): { names: Buffer[]; papers: Buffer[] } {
    const keys = lookUpKeys(identityOf(file));
    const isPaper = (key: string): boolean => key.startsWith('nina ') || key.startsWith('passport ');
    const tokenOf = (key: string): Buffer => this.keys.blindIndex('person-token', key);
    return {
      names: keys.filter((key) => !isPaper(key)).map(tokenOf),
      papers: keys.filter(isPaper).map(tokenOf),
    };
  }

  private async compare(tx: Tx, registration: Registration, ids: string[]): Promise<Candidate[]> {
    const mine = identityOf(registration.file);
    const found = ids.length === 0 ? [] : await tx.manager.find(Registration, { where: { id: In(ids) } });
    const candidates: Candidate[] = [];
    for (const other of found) {
      await this.registrations.unseal(tx, other);
      const likeness = comparePersons(mine, identityOf(other.file));
      if (likeness) candidates.push({ registration: other, likeness });
    }
    return candidates;
  }
}

/** Two equal requests at the same instant come one after the other: who is second sees what the first has written. */
async function hold(tx: Tx, tokens: Buffer[]): Promise<void> {
  await tx.manager.query(
    `select pg_advisory_xact_lock(key) from
       (select distinct hashtextextended('person-token:' || encode(k, 'hex'), 0) as key
          from unnest($1::bytea[]) k order by 1) as sorted`,
    [tokens],
  );
}

async function keepTokens(tx: Tx, registrationId: string, tokens: Buffer[]): Promise<void> {
  await tx.manager.query('delete from person_token where registration_id = $1', [registrationId]);
  await tx.manager.query(
    'insert into person_token (registration_id, token) select $1, k from unnest($2::bytea[]) k on conflict do nothing',
    [registrationId, tokens],
  );
}

/** One pair for each other person, by the file of hers that is most alike. */
function bestOfEach(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { personId } = candidate.registration;
    const known = best.get(personId);
    if (!known || known.likeness.score < candidate.likeness.score) best.set(personId, candidate);
  }
  return [...best.values()];
}

function pairOf(mine: Registration, { registration: other, likeness }: Candidate, now: Date): DoublePerson {
  const start = {
    id: uuidv7(),
    source: 'register' as const,
    a: { personId: other.personId, registrationId: other.id },
    b: { personId: mine.personId, registrationId: mine.id },
    post: mine.post,
    otherPost: other.post === mine.post ? null : other.post,
    concerned: [...new Set([mine.requesterPersonId, other.requesterPersonId])],
  };
  return DoublePerson.suspect(start, likeness, now);
}
