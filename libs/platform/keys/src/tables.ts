/** One wrapped data key per person. Deleting the row makes everything encrypted under it unreadable for ever. */
export function keysSql(service: string): string {
  return `
    create table field_key (
      person_id uuid primary key,
      wrapped bytea not null,
      created_at timestamptz not null default now()
    );
    grant select, insert, delete on field_key to ${service}_app;
  `;
}
