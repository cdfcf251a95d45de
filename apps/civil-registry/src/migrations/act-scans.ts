import { sqlMigration } from '@jatigi/platform-persistence';
import { isRegistry, worksAt } from './who-acts';

export const ActScans202611240050 = sqlMigration(
  'ActScans',
  202611240050,
  `
  -- The image that a centre at home sends with its answer; the bytes are in the vault of documents.
  create table search_scan (
    copy_request_id uuid primary key references copy_request (id),
    upload_id uuid not null,
    media_type text not null,
    size int not null,
    sent_by uuid not null,
    sent_at timestamptz not null
  );
  -- What the page of the register looks like, for acts that were not signed here.
  create table act_scan (
    act_id uuid primary key references act (id),
    upload_id uuid not null,
    media_type text not null
  );
  alter table search_scan enable row level security;
  alter table act_scan enable row level security;
  create policy of_the_request on search_scan using (
    exists (select 1 from copy_request r where r.id = copy_request_id and (${worksAt('r.held_by')} or ${isRegistry}))
  );
  create policy of_the_act on act_scan using (exists (select 1 from act a where a.id = act_id));
  grant select, insert, update on search_scan to civil_registry_app;
  grant select, insert on act_scan to civil_registry_app;
  `,
);
