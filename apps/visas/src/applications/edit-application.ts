import { DomainError } from '@jatigi/kernel';
import { changeFile } from '@jatigi/visas-domain';
import type { FileChange } from '@jatigi/visas-domain';
import { checklistFor } from '../policy/active-policy';
import type { Command } from './application-commands';
import { EditApplicationDto } from './application.dto';

/** The DTO as a change: only what was sent. @throws 400 `journey-reversed` */
export function toFileChange({ applicant, travelDocument, journey }: EditApplicationDto): FileChange {
  if (journey?.arrival && journey.departure && journey.departure < journey.arrival) {
    const fault = { code: 'journey-reversed', detail: 'The departure lies before the arrival.' };
    throw new DomainError({ ...fault, kind: 'invalid', errors: [{ pointer: '/journey/departure', ...fault }] });
  }
  return {
    ...(applicant && { applicant: { ...applicant } }),
    ...(travelDocument && { travelDocument: { ...travelDocument } }),
    ...(journey && { journey: { ...journey } }),
  };
}

export const editApplication = (dto: EditApplicationDto): Command => ({
  action: 'visas.application.edit',
  change: (application, { tx, inForce }) => {
    const change = toFileChange(dto);
    application.edit(change, checklistFor(inForce, changeFile(application.file, change)), tx.now);
  },
});
