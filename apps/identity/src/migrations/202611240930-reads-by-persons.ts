import { sqlMigration } from '@jatigi/platform-persistence';

/** Administrators look accounts up too: who it was is kept, and the person may see it. */
export const ReadsByPersons202611240930 = sqlMigration(
  'ReadsByPersons',
  202611240930,
  `
  alter table contact_read add column reader_person_id uuid;
  drop policy contact_read_written on contact_read;
  create policy contact_read_written on contact_read for insert with check (
    current_setting('jatigi.actor_kind', true) = 'service'
    or reader_person_id::text = current_setting('jatigi.person', true)
  );
  `,
);
