import { Injectable } from '@nestjs/common';
import { plainDate } from '@jatigi/kernel';
import type { RequestContext } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { EmergencyDocumentCommands } from './emergency-document-cases';
import { ApproveEmergencyDocumentDto } from './emergency-document.dto';
import { expectNoneValid, onlyOneValid } from './one-valid-document';

/** The second officer approves: from the commit on the person has the one document that counts. */
@Injectable()
export class ApproveEmergencyDocument {
  constructor(private readonly commands: EmergencyDocumentCommands) {}

  /** @throws 403 `four-eyes`, `witness-approves`; 409 `emergency-document-valid`; 404, 412, 422 */
  execute(context: RequestContext, id: string, { validUntil }: ApproveEmergencyDocumentDto) {
    const approval = this.commands.atDesk(context, id, {
      verb: 'approve',
      change: async (document, { tx, moment, by }) => {
        document.approve(validUntil === undefined ? undefined : plainDate(validUntil), by, moment);
        await lookAcrossPosts(tx);
        await expectNoneValid(tx, document.personId);
      },
    });
    return approval.catch(onlyOneValid);
  }
}
