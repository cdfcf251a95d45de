import type { EmergencyDocumentRecord } from './emergency-document-record';
import type { EmergencyFile } from './emergency-facts';

/** What must be there before an officer can say who it is. */
export function filesNeeded({ isUnknownWard }: Pick<EmergencyDocumentRecord, 'isUnknownWard'>): EmergencyFile[] {
  return isUnknownWard ? ['photo', 'guardianship'] : ['photo'];
}

export function missingFiles(document: Pick<EmergencyDocumentRecord, 'isUnknownWard' | 'files'>): EmergencyFile[] {
  return filesNeeded(document).filter((kind) => !document.files.some((file) => file.kind === kind));
}
