import { Injectable } from '@nestjs/common';
import { identityRules, PassportRequest } from '@jatigi/identity-domain';
import type { PassportPerson, PassportStatement, Registration } from '@jatigi/identity-domain';
import { authorize, DomainError, finding, refuse, uuidv7 } from '@jatigi/kernel';
import { requireIfMatch, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { newReference } from '../cases/case-reference';
import { onConflict } from '../cases/unique-violation';
import { PersonFileDto, toPersonFile } from '../register/registration.dto';
import { RegistrationStore } from '../register/registration-store';
import { toPassportAnswer } from './passport-answer';
import type { PassportAnswer } from './passport-answer';
import { expectServingPost, passportMomentAt } from './passport-clock';
import { PassportCommands } from './passport-commands';
import { PassportStore } from './passport-store';
import { EditPassportDto, RequestPassportDto } from './passport.dto';

const oneAtATime = onConflict('passport_request_open', {
  code: 'passport-request-open',
  detail: 'A passport of this person is on its way already. Follow it, or withdraw the request first.',
});

/** A person asks for a passport: for herself, or for somebody she is responsible for. */
@Injectable()
export class RequestPassport {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: PassportStore,
    private readonly register: RegistrationStore,
    private readonly commands: PassportCommands,
  ) {}

  /** @throws 409 `passport-request-open`; 422 `post-unknown`, `registration-unknown`, and what is wrong, at its field */
  execute(context: RequestContext, dto: RequestPassportDto): Promise<PassportAnswer> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.passport-request.request');
      const { post, deliverTo = post, language, kind, lossReportId = null, registrationId = null } = dto;
      await expectServingPost(tx, post, '/post');
      await expectServingPost(tx, deliverTo, '/deliverTo');
      const standing = registrationId === null ? null : await this.standing(tx, registrationId);
      const requesterPersonId = tx.actor.personId as string;
      // A ward who does not stand in the register has no person id yet: she gets one of her own, and a key of its own.
      const personId = standing?.personId ?? (dto.for === 'ward' ? uuidv7() : requesterPersonId);
      if (lossReportId !== null) await expectLossReport(tx, lossReportId, { kind, personId });
      const who = { id: uuidv7(), reference: newReference('PAS', tx.now), personId, requesterPersonId };
      const what = { post, deliverTo, language, kind, lossReportId, registrationId };
      const start = { ...who, ...what, statement: statementOf(dto, standing) };
      const request = PassportRequest.request(start, await passportMomentAt(tx, post));
      await this.store.insert(tx, request).catch(oneAtATime);
      return toPassportAnswer(request);
    });
  }

  /** @throws 404, 409 `illegal-transition`, 412 `stale-version`, 422, 428 */
  edit(context: RequestContext, id: string, dto: EditPassportDto): Promise<PassportAnswer> {
    requireIfMatch(context);
    return this.commands.byRequester(context, id, 'edit', async (request, { tx, moment }) => {
      const { registrationId } = request;
      const standing = registrationId === null ? null : await this.standing(tx, registrationId);
      request.edit(statementOf(dto, standing), moment);
    });
  }

  /** @throws 422 `registration-unknown` unless it stands, and is hers or her ward's */
  private async standing(tx: Tx, id: string): Promise<Registration> {
    const registration = await this.register.get(tx, id).catch(() => null);
    if (registration?.state === 'REGISTERED' && registration.requesterPersonId === tx.actor.personId)
      return registration;
    const detail = 'None of your registrations that stand has this id.';
    const errors = [finding('/registrationId', 'registration-unknown', detail)];
    throw new DomainError({ code: 'registration-unknown', kind: 'rule', detail, errors });
  }
}

/** The facts of the register when she stands in it, never both: the register is not corrected here. */
function statementOf(dto: EditPassportDto, standing: Registration | null): PassportStatement {
  const { person, birthActNumber, oldPassport } = dto;
  if (standing && person)
    refuse([finding('/person', 'person-from-register', 'The register says who this is: leave the person out.')]);
  if (!standing && !person) refuse([finding('/person', 'required', 'Say who gets the passport.')]);
  return {
    person: standing ? fromRegister(standing) : toPersonFile(person as PersonFileDto),
    ...(birthActNumber !== undefined && { birthActNumber }),
    ...(oldPassport && { oldPassport: { ...oldPassport } }),
  };
}

function fromRegister({ file }: Registration): PassportPerson {
  const { passport: _old, maritalStatus: _status, spouses: _spouses, emergencyContact: _contact, ...person } = file;
  return person;
}

/** @throws 422 `loss-report-unknown` unless it tells of a lost passport of this person, which is to be replaced */
async function expectLossReport(tx: Tx, id: string, { kind, personId }: { kind: string; personId: string }) {
  const [report] = (await tx.manager.query(
    `select 1 from loss_report where id = $1 and person_id = $2 and kind = 'passport'`,
    [id, personId],
  )) as unknown[];
  if (!report || kind !== 'replacement')
    refuse([
      finding('/lossReportId', 'loss-report-unknown', 'No report of a lost passport of this person has this id.'),
    ]);
}
