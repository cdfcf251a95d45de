import { Injectable } from '@nestjs/common';
import { identityRules, Registration } from '@jatigi/identity-domain';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { newReference } from '../cases/case-reference';
import { momentAtPost } from '../cases/post-clock';
import { onConflict } from '../cases/unique-violation';
import { toRegistrationAnswer } from './registration-answer';
import type { RegistrationAnswer } from './registration-answer';
import { RegistrationStore } from './registration-store';
import { EditRegistrationDto, RequestRegistrationDto, toPersonFile } from './registration.dto';

/** A person asks to stand in the register of a post: herself, or somebody she is responsible for. */
@Injectable()
export class RequestRegistration {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: RegistrationStore,
  ) {}

  /** @throws 409 `registration-open`; 422 `post-unknown`, and what is wrong in the file at its field */
  async execute(context: RequestContext, dto: RequestRegistrationDto): Promise<RegistrationAnswer> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.registration.request');
      const requesterPersonId = tx.actor.personId as string;
      const moment = await momentAtPost(tx, dto.post);
      const start = {
        id: uuidv7(),
        reference: newReference('REG', moment.now),
        // A ward has no account: she gets a person id of her own, and her file a key of its own.
        personId: dto.for === 'self' ? requesterPersonId : uuidv7(),
        requesterPersonId,
        post: dto.post,
        file: toPersonFile(dto.facts),
      };
      const registration = Registration.request(start, moment);
      await this.store.insert(tx, registration).catch(oneAtATime);
      return toRegistrationAnswer(registration);
    });
  }

  /** @throws 404, 409 `illegal-transition`, 412 `stale-version`, 422 */
  edit(context: RequestContext, id: string, { facts }: EditRegistrationDto): Promise<RegistrationAnswer> {
    return this.transactions.run(context, async (tx) => {
      const registration = await this.store.lock(tx, id);
      const { requesterPersonId: ownerPersonId, post } = registration;
      authorize(identityRules, tx.actor, 'identity.registration.edit', { ownerPersonId });
      const moment = await momentAtPost(tx, post);
      registration.edit(toPersonFile(facts), moment);
      requireVersion(context, registration.version);
      await this.store.save(tx, registration);
      return toRegistrationAnswer(registration);
    });
  }
}

const oneAtATime = onConflict('registration_open', {
  code: 'registration-open',
  detail: 'A request of this person waits already. Follow it, or withdraw it first.',
});
