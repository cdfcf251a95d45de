import { Injectable } from '@nestjs/common';
import { isConsularNumber, witnessFaults } from '@jatigi/identity-domain';
import type { EmergencyDocument, IdentityCheck, Witness } from '@jatigi/identity-domain';
import { finding, refuse } from '@jatigi/kernel';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import type { CommandScene } from '../cases/case-commands';
import { lookAcrossPosts } from '../register/look-across-posts';
import { ConcernedPersons } from './concerned';
import { EmergencyDocumentCommands } from './emergency-document-cases';
import { CheckIdentityDto } from './emergency-document.dto';

/** An officer makes sure who somebody without papers is: by a record, or by two persons who stand in the register. */
@Injectable()
export class CheckIdentity {
  constructor(
    private readonly commands: EmergencyDocumentCommands,
    private readonly persons: ConcernedPersons,
  ) {}

  /** @throws 422 `record-unnamed`, `record-of-somebody-else`, `witnesses-two`, `witness-…`; 403, 409, 412 */
  execute(context: RequestContext, id: string, dto: CheckIdentityDto) {
    return this.commands.atDesk(context, id, {
      verb: 'check-identity',
      change: async (document, scene) => {
        document.mayCheckIdentity(scene.by);
        await lookAcrossPosts(scene.tx);
        const check =
          dto.by === 'record'
            ? await this.byRecord(scene.tx, document, dto)
            : await this.byWitnesses(scene, document, dto);
        document.checkIdentity(check, scene.by, scene.moment.now);
      },
    });
  }

  private async byRecord(
    tx: Tx,
    { personId }: EmergencyDocument,
    { registrationId, note }: CheckIdentityDto,
  ): Promise<IdentityCheck> {
    const standing = await this.persons.standing(tx, { personId });
    if (registrationId !== undefined && registrationId !== standing?.id)
      refuse([
        finding('/registrationId', 'record-of-somebody-else', 'This registration is not hers, or does not stand.'),
      ]);
    if (!standing && note === undefined)
      refuse([finding('/note', 'record-unnamed', 'She stands in no register: say which record was consulted.')]);
    return { by: 'record', ...(standing && { registrationId: standing.id }), ...(note !== undefined && { note }) };
  }

  private async byWitnesses(
    { tx, moment, by }: CommandScene,
    { personId, requesterPersonId }: EmergencyDocument,
    { witnesses = [] }: CheckIdentityDto,
  ): Promise<IdentityCheck> {
    if (witnesses.length !== 2) refuse([finding('/witnesses', 'witnesses-two', 'Two witnesses are needed.')]);
    const found: Witness[] = [];
    for (const { consularNumber } of witnesses) found.push(await this.witness(tx, consularNumber));
    refuse(witnessFaults(found, { personId, requesterPersonId, officer: by }, moment.today));
    return {
      by: 'witnesses',
      witnesses: found.flatMap(({ number, registered }) =>
        registered ? [{ number, personId: registered.personId }] : [],
      ),
    };
  }

  private async witness(tx: Tx, typed: string): Promise<Witness> {
    const number = typed.replaceAll(/[\s-]/g, '').toUpperCase();
    const standing = isConsularNumber(number) ? await this.persons.standing(tx, { number }) : null;
    return { number, registered: standing && { personId: standing.personId, birthDate: standing.file.birthDate } };
  }
}
