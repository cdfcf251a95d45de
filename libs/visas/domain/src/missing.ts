import type { MissingItem } from './applicant-file';
import type { ApplicationRecord } from './application-record';
import { missingDocuments } from './checklist';
import { formOf, missingFields } from './forms/form-version';
import { missingGuardians } from './rules/minors';
import type { PassportPolicy } from './rules/passport';
import { passportFaults } from './rules/passport';

/** All that stands between this file and its submission (or its answer), as codes and in words. */
export function missingItems(application: ApplicationRecord, passport: PassportPolicy): MissingItem[] {
  const { formVersion, documents, state } = application;
  if (state === 'INFO_REQUESTED') return missingDocuments(documents);
  if (state !== 'DRAFT') return [];
  const [file, form] = [application.fileAsSeen(), formOf(formVersion)];
  return [
    ...missingFields(file, form),
    ...missingGuardians(file, form),
    ...passportFaults(file.travelDocument, file.journey, passport),
    ...missingDocuments(documents),
  ];
}
