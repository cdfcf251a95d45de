import { sqlMigration } from '@jatigi/platform-persistence';

const money = `
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$')`;

// After a transaction a setting is an empty string, not NULL: nullif keeps the casts from failing.
const person = `(select nullif(current_setting('jatigi.person', true), '')::uuid)`;
// The cast stands outside the sub-select: any ((select …)) alone would be read as a set of rows.
const posts = `(select nullif(current_setting('jatigi.posts', true), ''))::text[]`;
const itself = `((select current_setting('jatigi.actor_kind', true)) = 'service'
    and (select current_setting('jatigi.service', true)) = 'payments')`;
const atPost = `(post = any (${posts}) or '*' = any (${posts}))`;

/** Tables of payments. Money is kept in minor units; numbered acts are insert-only. */
export const Payments202611240100 = sqlMigration(
  'Payments',
  202611240100,
  `
  create table payment (
    id uuid primary key,
    subject_kind text not null check (subject_kind in ('visa-application')),
    subject_id uuid not null,
    payer_person_id uuid not null,
    post text not null,
    ${money},
    due_by date not null,
    state text not null check (state in ('DUE', 'PAID', 'REFUND_DUE', 'REFUNDED', 'CANCELLED', 'EXPIRED')),
    version int not null check (version > 0),
    method text check (method in ('online', 'counter')),
    receipt_number text unique,
    received_by uuid,
    received_at timestamptz,
    refund_number text unique,
    refund_reason text check (refund_reason in ('application-withdrawn', 'declared-inadmissible')),
    refund_means text check (refund_means in ('bank-transfer', 'card', 'cash')),
    refunded_by uuid,
    refunded_at timestamptz,
    created_at timestamptz not null default now(),
    check ((state in ('PAID', 'REFUND_DUE', 'REFUNDED')) = (receipt_number is not null)),
    check ((state in ('REFUND_DUE', 'REFUNDED')) = (refund_number is not null))
  );
  -- One amount at a time is asked for a subject.
  create unique index payment_open_subject on payment (subject_kind, subject_id)
    where state in ('DUE', 'PAID', 'REFUND_DUE');
  create index payment_subject on payment (subject_id);
  create index payment_overdue on payment (due_by) where state = 'DUE';

  create table number_series (
    kind text not null check (kind in ('receipt', 'refund')),
    post text not null,
    year int not null,
    last int not null check (last > 0),
    primary key (kind, post, year)
  );

  create table register_entry (
    kind text not null,
    post text not null,
    year int not null,
    sequence int not null check (sequence > 0),
    number text not null unique,
    payment_id uuid not null references payment,
    payer_person_id uuid not null,
    ${money},
    means text,
    entered_by uuid,
    entered_at timestamptz not null,
    primary key (kind, post, year, sequence),
    unique (kind, payment_id)
  );

  create table checkout (
    id uuid primary key,
    payment_id uuid not null references payment,
    payer_person_id uuid not null,
    ${money},
    provider text not null,
    provider_checkout_id text not null,
    url text not null,
    request_key text not null unique,
    created_at timestamptz not null
  );
  create index checkout_payment on checkout (payment_id);

  create table provider_event (
    provider text not null,
    event_id text not null,
    type text not null,
    body jsonb not null,
    received_at timestamptz not null,
    primary key (provider, event_id)
  );

  create table provider_charge (
    provider text not null,
    charge_id text not null,
    payment_id uuid references payment,
    outcome text not null,
    primary key (provider, charge_id)
  );

  create table unmatched_payment (
    id uuid primary key,
    provider text not null,
    charge_id text not null,
    reference text not null,
    payment_id uuid references payment,
    post text,
    ${money},
    reason text not null,
    paid_at timestamptz not null,
    received_at timestamptz not null,
    unique (provider, charge_id)
  );
  create index unmatched_payment_age on unmatched_payment (received_at, id);

  create table post_clock (
    post text primary key,
    time_zone text not null
  );

  grant select, insert, update on payment, number_series, post_clock to payments_app;
  grant select, insert on register_entry, checkout, provider_event, provider_charge, unmatched_payment to payments_app;

  alter table payment enable row level security;
  create policy payment_read on payment for select
    using (payer_person_id = ${person} or ${atPost} or ${itself});
  create policy payment_request on payment for insert with check (${itself});
  create policy payment_change on payment for update
    using (${atPost} or ${itself}) with check (${atPost} or ${itself});

  alter table number_series enable row level security;
  create policy number_series_all on number_series using (${atPost} or ${itself}) with check (${atPost} or ${itself});

  alter table register_entry enable row level security;
  create policy register_entry_read on register_entry for select
    using (payer_person_id = ${person} or ${atPost} or ${itself});
  create policy register_entry_write on register_entry for insert with check (${atPost} or ${itself});

  alter table checkout enable row level security;
  create policy checkout_all on checkout using (payer_person_id = ${person} or ${itself})
    with check (payer_person_id = ${person});

  alter table provider_event enable row level security;
  create policy provider_event_all on provider_event using (${itself}) with check (${itself});

  alter table provider_charge enable row level security;
  create policy provider_charge_all on provider_charge using (${itself}) with check (${itself});

  -- Money whose post is unknown is shown to every officer whose role may see unmatched money at all.
  alter table unmatched_payment enable row level security;
  create policy unmatched_payment_read on unmatched_payment for select
    using (${itself} or ${atPost} or (post is null and cardinality(${posts}) > 0));
  create policy unmatched_payment_keep on unmatched_payment for insert with check (${itself});
  `,
);
