import { DomainError } from '@jatigi/kernel';
import { parseMrz } from '@jatigi/mrz';
import { changeFile } from '@jatigi/visas-domain';
import type { FileChange } from '@jatigi/visas-domain';
import { checklistFor } from '../policy/active-policy';
import type { Command } from './application-commands';
import { EditApplicationDto } from './application.dto';

/** The DTO as a change: only what was sent. @throws 400 `journey-reversed`, `mrz-unreadable` */
export function toFileChange({ applicant, travelDocument, journey }: EditApplicationDto): FileChange {
  if (journey?.arrival && journey.departure && journey.departure < journey.arrival) {
    const fault = { code: 'journey-reversed', detail: 'The departure lies before the arrival.' };
    throw new DomainError({ ...fault, kind: 'invalid', errors: [{ pointer: '/journey/departure', ...fault }] });
  }
  theZoneIsReadable(travelDocument?.mrz);
  return {
    ...(applicant && { applicant: { ...applicant } }),
    ...(travelDocument && { travelDocument: { ...travelDocument } }),
    ...(journey && { journey: { ...journey } }),
  };
}

/** A zone was scanned: one whose check digits are wrong was misread. */
function theZoneIsReadable(mrz: string | null | undefined): void {
  if (!mrz || parseMrz(mrz).ok) return;
  const fault = { code: 'mrz-unreadable', detail: 'The machine-readable zone was misread: scan it again.' };
  throw new DomainError({ ...fault, kind: 'invalid', errors: [{ pointer: '/travelDocument/mrz', ...fault }] });
}

export const editApplication = (dto: EditApplicationDto): Command => ({
  action: 'visas.application.edit',
  change: (application, { tx, inForce }) => {
    const change = toFileChange(dto);
    application.edit(change, checklistFor(inForce, changeFile(application.file, change)), tx.now);
  },
});
