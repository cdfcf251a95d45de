import type { MissingItem } from './applicant-file';
import { missingFields } from './applicant-file';
import type { ApplicationRecord } from './application-record';
import { missingDocuments } from './checklist';
import { missingGuardians } from './rules/minors';
import type { PassportPolicy } from './rules/passport';
import { passportFaults } from './rules/passport';

/** All that stands between this file and its submission (or its answer), as codes and in words. */
export function missingItems(application: ApplicationRecord, passport: PassportPolicy): MissingItem[] {
  const { file, documents, state } = application;
  if (state === 'INFO_REQUESTED') return missingDocuments(documents);
  if (state !== 'DRAFT') return [];
  return [
    ...missingFields(file),
    ...missingGuardians(file, application.formVersion),
    ...passportFaults(file.travelDocument, file.journey, passport),
    ...missingDocuments(documents),
  ];
}
