import { sqlMigration } from '@jatigi/platform-persistence';

/** A passport as desks without a network find it: filled when a file is saved, or when a bundle is made. */
export const BorderDesks202611290070 = sqlMigration(
  'BorderDesks',
  202611290070,
  `
  alter table application_file add column desk_digest bytea;
  `,
);
