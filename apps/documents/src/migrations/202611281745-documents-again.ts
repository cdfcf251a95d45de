import { sqlMigration } from '@jatigi/platform-persistence';

// Settings of the transaction are empty text, not NULL, after it: nullif first, cast second (ADR-0004).
const posts = `coalesce(nullif((select current_setting('jatigi.posts', true)), ''), '{}')::text[]`;
const isService = `(select current_setting('jatigi.actor_kind', true)) = 'service'`;
const isHim = (column: string): string => `${column}::text = (select current_setting('jatigi.person', true))`;
/** A row without a post belongs to those who work for every post. */
const ofTheirPost = (post = 'post'): string => `('*' = any (${posts}) or ${post} = any (${posts}))`;
const ofTheirDocument = `exists (select 1 from document d where d.id = document_id and ${ofTheirPost('d.post')})`;

/** Documents issued again, what officers say of documents, batches, and who issued and read what. */
export const DocumentsAgain202611281745 = sqlMigration(
  'DocumentsAgain',
  202611281745,
  `
  alter table document add column post text;
  alter table document add column edition int not null default 1 check (edition >= 1);
  alter table document add column replaces uuid unique references document (id);
  comment on column document.post is 'post that delivers; null: issued before this column was there';
  comment on column document.edition is '1, and one more each time that it was issued again';
  alter table document add constraint document_again check ((edition = 1) = (replaces is null));
  alter table document drop constraint document_kind_subject_id_key;
  create unique index document_edition on document (kind, subject_id, edition);
  create index document_of_post on document (kind, post);

  alter table document_standing add column by_person uuid;
  comment on column document_standing.by_person is 'the officer; null: the owner said it by a fact';
  create policy said_by_officers on document_standing for insert
    with check (${isHim('by_person')} and ${ofTheirDocument});
  create policy standing_follows_merges on document_standing for update using (${isService});
  grant update (by_person) on document_standing to documents_app;

  create table document_revocation (
    id uuid primary key,
    document_id uuid not null references document (id),
    post text,
    reason text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    outcome text check (outcome in ('confirmed', 'rejected')),
    decided_by uuid,
    decided_at timestamptz,
    check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
    check (outcome <> 'confirmed' or proposed_by <> decided_by)
  );
  create unique index document_revocation_open on document_revocation (document_id) where outcome is null;
  create index document_revocation_document on document_revocation (document_id, proposed_at);

  create table reissue_batch (
    id uuid primary key,
    kind text not null,
    post text,
    reason text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    planned int not null
  );
  create table reissue (
    id uuid primary key,
    document_id uuid not null references document (id),
    batch_id uuid references reissue_batch (id),
    post text,
    reason text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    state text not null default 'planned' check (state in ('planned', 'done', 'skipped')),
    successor_id uuid unique references document (id),
    finished_at timestamptz,
    check ((state = 'done') = (successor_id is not null))
  );
  comment on column reissue.state is 'skipped: the document no longer stood when its turn came';
  create unique index reissue_open on reissue (document_id) where state = 'planned';
  create index reissue_of_batch on reissue (batch_id, state) where batch_id is not null;

  create table document_log (
    id bigint generated always as identity primary key,
    document_id uuid not null references document (id),
    at timestamptz not null,
    what text not null check (what in ('issued', 'reissued', 'read')),
    by_person uuid,
    by_service text not null,
    purpose text not null,
    reason text,
    request_id text not null
  );
  comment on table document_log is 'who issued and who read a document, when and why; never what it says';
  create index document_log_document on document_log (document_id, id);

  alter table document_revocation enable row level security;
  alter table reissue_batch enable row level security;
  alter table reissue enable row level security;
  alter table document_log enable row level security;
  create policy of_the_posts on document_revocation using (${ofTheirPost()} or ${isService});
  create policy of_the_posts on reissue_batch using (${ofTheirPost()} or ${isService});
  create policy of_the_posts on reissue using (${ofTheirPost()} or ${isService});
  create policy seen_by_the_posts on document_log for select using (${ofTheirDocument} or ${isService});
  create policy written_by_services on document_log for insert with check (${isService});
  create policy log_follows_merges on document_log for update using (${isService});
  grant select, insert on document_revocation, reissue_batch, reissue, document_log to documents_app;
  grant update (outcome, proposed_by, decided_by, decided_at) on document_revocation to documents_app;
  grant update (asked_by) on reissue_batch to documents_app;
  grant update (asked_by, state, successor_id, finished_at) on reissue to documents_app;
  grant update (by_person) on document_log to documents_app;
  `,
);
