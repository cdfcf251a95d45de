import { Injectable } from '@nestjs/common';
import type { Act, CertificateRequest } from '@jatigi/civil-registry-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { getAct } from '../acts/act-store';
import { momentOf } from './certificate-moment';
import { CertificateStore } from './certificate-store';
import { readingOf } from './read-notes';

const open = `state in ('REQUESTED', 'ENQUIRY', 'INTERVIEW', 'PROPOSED', 'AWAITING_PAYMENT')`;
const openOrStanding = `state not in ('EXPIRED', 'REVOKED', 'DENIED', 'NOT_FOUND', 'WITHDRAWN')`;

/** What happens to certificates when what they say changes. In the transaction of the change, across centres. */
@Injectable()
export class EndCertificates {
  constructor(private readonly store: CertificateStore) {}

  /** Another note stands in the margin, or the act was annulled. */
  async ofAct(tx: Tx, actId: string): Promise<void> {
    const act: Act = await getAct(tx, actId);
    await this.each(tx, { where: `act_id = $1 and ${openOrStanding}`, of: actId }, async (request) => {
      const answeredBy = request.reading?.answeredBy ?? 'register';
      request.followAct(readingOf(act, answeredBy, await momentOf(tx, request)), tx.now);
    });
  }

  ofTheDead(tx: Tx, personId: string): Promise<void> {
    return this.each(tx, { where: `person_id = $1 and ${openOrStanding}`, of: personId }, (request) =>
      request.followDeath(tx.now),
    );
  }

  ofRegistration(tx: Tx, registrationId: string): Promise<void> {
    return this.each(tx, { where: `registration_id = $1 and ${open}`, of: registrationId }, async (request) =>
      request.followRegistration(await momentOf(tx, request)),
    );
  }

  private async each(
    tx: Tx,
    { where, of }: { where: string; of: string },
    follow: (request: CertificateRequest) => void | Promise<void>,
  ): Promise<void> {
    const rows = (await tx.manager.query(`select id from certificate_request where ${where} order by id`, [of])) as {
      id: string;
    }[];
    for (const { id } of rows) {
      const request = await this.store.lock(tx, id);
      await follow(request);
      await this.store.save(tx, request);
    }
  }
}
